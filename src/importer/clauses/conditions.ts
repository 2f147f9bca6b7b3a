/**
 * Conditions of a standard that name no measure (điều kiện không kèm mức): being registered, or
 * what somebody entitled must attest. Each item of the plan's section that has no threshold is one.
 */
import {
  bodyNodes,
  bodyStart,
  type Found,
  flat,
  found,
  isOnlyHeading,
  type Node,
  placeOf,
  type Reading,
  recipientOf,
  under,
} from '#importer/text'
import type { Threshold } from './thresholds.ts'

export type Condition = Readonly<{
  asks: 'registered' | 'attested'
  words: string
  recipient?: 'collective' | 'individual'
}>

/**
 * The items of standards: paragraphs below such a heading that are no heading of others, and that
 * send the reader to no other paper.
 */
export function itemsOf(nodes: readonly Node[]): readonly Node[] {
  const above = new Set(nodes.flatMap(({ parent }) => parent ?? []))
  return nodes.filter((node) => {
    if (!under(node, 'standards') || (isOnlyHeading(node) && !isListed(node, above))) return false
    if (node.topics.includes('quotas') || !node.topics.includes('standards')) return false
    const words = flat(node.paragraph.text.slice(bodyStart(node))).trim()
    return !ELSEWHERE.test(words) && !ELSEWHERE.test(flat(node.body))
  })
}

/** A short item of a list looks like a heading; nothing stands below it. */
function isListed(node: Node, above: ReadonlySet<Node>): boolean {
  const { marker, body } = node
  const isItem = marker !== undefined && /^(?:dash|letter|paren)$/.test(marker.kind)
  return isItem && body.length > SHORTEST && !body.endsWith(':') && !above.has(node)
}

const SHORTEST = 20
/** '(Thực hiện theo kế hoạch của huyện)': the standard stands in another paper. */
const ELSEWHERE = /^\(?thuc hien theo|^\(/

/** The first and the last line of a paragraph. */
export function linesOf({ paragraph }: Node): readonly [from: number, to: number] {
  return [paragraph.starts[0]?.at ?? 0, paragraph.starts.at(-1)?.at ?? 0]
}

export function readConditions(
  reading: Reading,
  thresholds: readonly Found<Threshold>[],
): readonly Found<Condition>[] {
  return itemsOf(bodyNodes(reading)).flatMap((node): readonly Found<Condition>[] => {
    const [first, last] = linesOf(node)
    const isMeasured = thresholds.some(({ place }) => first <= place.at && place.at <= last)
    const recipient = recipientOf(node)
    const whom = recipient ? { recipient } : {}
    const at = node.paragraph.flat.indexOf(REGISTERED)
    if (at >= 0) {
      const span = [at, at + REGISTERED.length] as const
      const words = node.paragraph.text.slice(...span)
      return [found({ asks: 'registered', words, ...whom }, placeOf(reading, node, span), 'sure')]
    }
    if (isMeasured) return []
    const words = node.body.slice(0, LONGEST).replace(/[;.]+$/, '')
    const span = [node.bodyAt, node.bodyAt + words.length] as const
    return [found({ asks: 'attested', words, ...whom }, placeOf(reading, node, span), 'likely')]
  })
}

const REGISTERED = 'co dang ky thi dua'
const LONGEST = 600
