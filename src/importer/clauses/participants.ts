/** Who takes part (đối tượng thi đua): collectives and individuals, as the plan lists them. */

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

export type Participant = Readonly<{
  kind: 'collective' | 'individual' | 'household'
  name: string
  /** The kinds of units of the registry that a person chose; none is read. */
  units?: readonly string[]
}>

export function readParticipants(reading: Reading): readonly Found<Participant>[] {
  const nodes = bodyNodes(reading).filter((node) => isAbout(node))
  const above = new Set(nodes.flatMap(({ parent }) => parent ?? []))
  return nodes.flatMap((node) => {
    if (isOnlyHeading(node) && !named(node, above)) return []
    const from = isOnlyHeading(node) ? node.bodyAt : bodyStart(node)
    return partsOf(node.paragraph.text, from).map(({ at, text }) => {
      const told = recipientOf(node)
      const kind = HOUSEHOLDS.test(flat(text)) ? 'household' : (told ?? kindOf(text))
      const place = placeOf(reading, node, [at, at + text.length])
      return found({ kind, name: plain(text), units: [] }, place, told ? 'sure' : 'likely')
    })
  })
}

function isAbout(node: Node): boolean {
  const { topics } = node
  return (
    topics.includes('participants') &&
    !topics.includes('purposes') &&
    topics.length <= 3 &&
    !under(node, 'duties')
  )
}

/** A short line of a list names a participant; a heading with others below it does not. */
function named(node: Node, above: ReadonlySet<Node>): boolean {
  const isItem = node.marker?.kind === 'dash' || isLast(node, above)
  return isItem && !/^(?:doi voi|tap the|ca nhan)\W*$/.test(flat(node.body))
}

/** A numbered line right below the heading of participants, with nothing below itself. */
function isLast(node: Node, above: ReadonlySet<Node>): boolean {
  const isBelow = node.parent?.topics.includes('participants') ?? false
  return isBelow && !above.has(node) && /[.;]$/.test(node.body)
}

function partsOf(text: string, from: number): readonly Readonly<{ at: number; text: string }>[] {
  let at = from
  return text
    .slice(from)
    .split(';')
    .map((part) => {
      const start = at + (part.length - part.trimStart().length)
      at += part.length + 1
      return { at: start, text: part.trim().replace(/[.;:]+$/, '') }
    })
    .filter((part) => part.text.length > 3)
}

const PEOPLE = new RegExp(
  '^(?:la |cac |toan the )?(?:can bo|cong chuc|vien chuc|ca nhan' +
    '|nguoi lao dong|giao vien|nhan vien|hoc sinh|doan vien|hoi vien' +
    '|cong tac vien|cong nhan|chien si|lanh dao|nong dan|dang vien)',
)

/** Households are a kind of their own, whatever heading they stand below. */
const HOUSEHOLDS =
  /^(?:la |cac |toan the |moi )?(?:ho (?:gia dinh|dan|nong dan|kinh doanh|san xuat))(?![a-z])/

function kindOf(text: string): 'collective' | 'individual' {
  return PEOPLE.test(flat(text)) ? 'individual' : 'collective'
}

function plain(text: string): string {
  return text.replace(/^(?:Là|là|Gồm|gồm)\s+/, '').replace(/\s+/g, ' ')
}
