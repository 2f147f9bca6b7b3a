/**
 * What the plan says in sentences (mục đích, yêu cầu, chủ đề, khẩu hiệu, nội dung, cam kết): kept
 * as printed, each with its place.
 */

import { flat } from './flat.ts'
import type { Found } from './found.ts'
import { lineage, type Node } from './outline.ts'
import { found, placeOf, type Reading } from './reading.ts'
import type { Topic } from './topic.ts'

export type Commitment = Readonly<{ id: string; items: readonly string[] }>

export type Passages = Readonly<{
  purposes: readonly Found<string>[]
  requirements: readonly Found<string>[]
  contents: readonly Found<string>[]
  theme?: Found<string>
  slogan?: Found<string>
  commitments: readonly Found<Commitment>[]
}>

/** A school year has a theme of its own. */
const THEME = new RegExp(
  'chu de (?:thi dua|phong trao|cua (?:phong trao|dot thi dua))' +
    '|(?<!nam hoc[^.;]{0,30})voi chu de',
)

export function readPassages(reading: Reading): Passages {
  const theme = quoted(reading, 'theme', THEME)
  const slogan = quoted(reading, 'slogan', /khau hieu/)
  return {
    purposes: about(reading, 'purposes'),
    requirements: about(reading, 'requirements'),
    contents: about(reading, 'contents'),
    ...(theme ? { theme } : {}),
    ...(slogan ? { slogan } : {}),
    commitments: commitmentsIn(reading),
  }
}

/** Sentences of the sections whose nearest heading is about this, and about nothing narrower. */
function about(reading: Reading, topic: Topic): readonly Found<string>[] {
  return bodyNodes(reading).flatMap((node) => {
    if (node.topics[0] !== topic || node.topics.length > 3) return []
    const from = bodyStart(node)
    const text = node.paragraph.text.slice(from).trim()
    if (text.length < 20 || isOnlyHeading(node)) return []
    return [
      found(
        text.replace(/[;.]+$/, ''),
        placeOf(reading, node, [from, node.paragraph.text.length]),
        'likely',
      ),
    ]
  })
}

export function bodyNodes({ sheet }: Reading): readonly Node[] {
  return sheet.nodes.slice(0, sheet.annexFrom)
}

/** Where the words behind number and heading begin. */
export function bodyStart({ bodyAt, heading, body }: Node): number {
  const isLead = heading !== '' && heading.length < body.length
  return bodyAt + (isLead ? heading.length + 1 : 0)
}

export function isOnlyHeading(node: Node): boolean {
  const { heading, body, marker } = node
  return (
    marker !== undefined &&
    heading !== '' &&
    heading.replace(/:$/, '').length >= body.replace(/[:\s]+$/, '').length
  )
}

const QUOTE = /[“"]([^“”"]{8,300})[”"]/

/** The words in quotes that the plan names its theme or its slogan. */
function quoted(reading: Reading, topic: Topic, word: RegExp): Found<string> | undefined {
  const nodes = bodyNodes(reading)
  const own = nodes.filter((node) => node.topics.includes(topic) && node.topics.length <= 2)
  const named = nodes.filter(({ paragraph }) => word.test(paragraph.flat))
  for (const node of [...own, ...named]) {
    const { text } = node.paragraph
    const at = own.includes(node) ? 0 : flat(text).search(word)
    const inside = QUOTE.exec(text.slice(at))
    if (!inside || (!own.includes(node) && inside.index > 60)) continue
    const from = at + inside.index
    const place = placeOf(reading, node, [from, from + inside[0].length])
    return found((inside[1] ?? '').trim(), place, own.includes(node) ? 'sure' : 'likely')
  }
  return unquoted(reading, own)
}

function unquoted(reading: Reading, own: readonly Node[]): Found<string> | undefined {
  const node = own.find((one) => !isOnlyHeading(one))
  if (!node) return undefined
  const from = bodyStart(node)
  const text = node.paragraph.text
    .slice(from)
    .trim()
    .replace(/[.;]+$/, '')
  if (text.length < 8 || text.length > 300) return undefined
  return found(text, placeOf(reading, node, [from, node.paragraph.text.length]), 'guess')
}

/** '“5T”: …; …; …' */
function commitmentsIn(reading: Reading): readonly Found<Commitment>[] {
  return bodyNodes(reading).flatMap((node) => {
    const named = /^[“"](\d+\s?\p{Lu}+)[”"]\s*:\s*(.+)$/u.exec(node.body)
    if (!named) return []
    const items = (named[2] ?? '').split(';').map((one) => one.trim().replace(/\.$/, ''))
    const kept = items.filter((one) => one !== '')
    return [found({ id: named[1] ?? '', items: kept }, placeOf(reading, node), 'sure')]
  })
}

/** Is the passage said of collectives or of individuals, by its own lead or a heading above it? */
export function recipientOf(node: Node): 'collective' | 'individual' | undefined {
  for (const { heading, body, marker } of lineage(node)) {
    const isItem = marker?.kind === 'dash' && heading.length === body.length && body.length > 40
    if (isItem) continue
    const words = flat(heading)
    const [both, one] = [/tap the/.test(words), /ca nhan/.test(words)]
    if (both && one) return undefined
    if (both) return 'collective'
    if (one) return 'individual'
  }
  return undefined
}
