/**
 * Who is meant by a cell of a record (tên thay cho mã): the organisation or person whose id stands
 * there, by the name they had on the day of the entry, and where their own page is.
 */
import type { CivilDate } from '#kernel'
import { nameOf, type OrganisationRow, type PersonRow, rowOn, treeOf } from '#registry'

/** How a cell is said; without a page of its own it is no link. */
export type Named = Readonly<{ text: string; href?: string }>

/** What a cell of a column meant on a day; undefined when it is what it says. */
export type NamesOf = (field: string, cell: string, on: CivilDate) => Named | undefined

type Known = Readonly<{
  organisations: readonly OrganisationRow[]
  people: readonly PersonRow[]
  /** What else has a name, such as cycles and awards, by column and id. */
  others: Readonly<Record<string, ReadonlyMap<string, string>>>
}>

const ORGANISATIONS = [
  ...['participant', 'organisation', 'parent', 'predecessor', 'successor', 'receiver', 'id'],
]
const PEOPLE = ['participant', 'person', 'id']

/** The names of everything that a campaign's records or the registry speak of. */
export function namesFrom({ organisations, people, others }: Known): NamesOf {
  const tree = treeOf(organisations, [])
  const persons = new Map(people.map(({ id, name }) => [id, name]))
  return (field, cell, on) => {
    const other = others[field]?.get(cell)
    if (other !== undefined) return { text: other }
    if (ORGANISATIONS.includes(field) && tree.organisations.has(cell)) {
      const text = rowOn(tree, cell, on)?.name ?? nameOf(tree, cell)
      return { text, href: `/so/don-vi/${cell}` }
    }
    const person = PEOPLE.includes(field) ? persons.get(cell) : undefined
    return person === undefined ? undefined : { text: person, href: `/so/nguoi/${cell}` }
  }
}
