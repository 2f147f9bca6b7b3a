/**
 * The path of an organisation or a person in the tree (đường dẫn trong cây tổ chức), as the
 * database compares it: the tenant's root, then one label per organisation from the top down. A
 * person is a leaf below the unit of the post that counts.
 */
import type { CivilDate } from '#kernel'
import {
  countingPost,
  type OrganisationRow,
  type PersonRow,
  type PostRow,
  type SuccessionRow,
} from '#registry'

/** The whole tenant. */
export const ROOT_PATH = 't'

/** Deeper than any administration; a circle in the data ends here. */
const DEEPEST = 20

export type Places = Readonly<{
  /** The path of an organisation; undefined when there is none of that id. */
  organisation(id: string): string | undefined
  /** The path of a participant, collective or individual. */
  participant(id: string): string | undefined
  /** Organisations that are no more on the day and went into this one, or bore its name before. */
  goneInto(id: string): readonly string[]
}>

type Registry = Readonly<{
  organisations: readonly OrganisationRow[]
  people: readonly PersonRow[]
  posts: readonly PostRow[]
  successions?: readonly SuccessionRow[]
}>

/** Paths on a day: of several rows of one organisation the one in force, else the last, counts. */
export function placesOn(registry: Registry, on: CivilDate): Places {
  const rows = Map.groupBy(registry.organisations, ({ id }) => id)
  const posts = Map.groupBy(registry.posts, ({ person }) => person)
  const people = new Set(registry.people.map(({ id }) => id))
  const rowOf = (id: string) => {
    const all = rows.get(id) ?? []
    return all.find((row) => isValid(row, on)) ?? all.at(-1)
  }
  const organisation = (id: string): string | undefined => {
    const labels: string[] = []
    let row = rowOf(id)
    if (!row) return undefined
    while (row && labels.length < DEEPEST) {
      labels.unshift(labelOf(row.id))
      row = row.parent === undefined ? undefined : rowOf(row.parent)
    }
    return [ROOT_PATH, ...labels].join('.')
  }
  const person = (id: string): string | undefined => {
    if (!people.has(id)) return undefined
    const own = posts.get(id) ?? []
    const post = countingPost(own, { from: on, to: on }) ?? own.at(-1)
    const unit = post && organisation(post.organisation)
    return `${unit ?? ROOT_PATH}.p_${labelOf(id)}`
  }
  // Pages about hundreds of bodies ask for each of them, and everybody asks the same.
  const known = new Map<string, string>()
  const participant = (id: string): string | undefined => {
    const before = known.get(id)
    if (before !== undefined) return before
    const path = organisation(id) ?? person(id)
    if (path !== undefined) known.set(id, path)
    return path
  }
  const isThere = (id: string) => (rows.get(id) ?? []).some((row) => isValid(row, on))
  const goneInto = goneBy(registry.successions ?? [], { on, isThere })
  return { organisation, participant, goneInto }
}

type Then = Readonly<{ on: CivilDate; isThere(id: string): boolean }>

/**
 * What went whole into an organisation, over several steps too. Of a split, and of powers that
 * moved, it is for people to say who answers for what.
 */
function goneBy(successions: readonly SuccessionRow[], { on, isThere }: Then) {
  const whole = successions.filter(
    ({ how, ...one }) =>
      (how === 'merged' || how === 'renamed') && one.on <= on && !isThere(one.predecessor),
  )
  const into = Map.groupBy(whole, ({ successor }) => successor)
  const walk = (id: string, seen: readonly string[]): readonly string[] =>
    (into.get(id) ?? [])
      .map(({ predecessor }) => predecessor)
      .filter((one) => !seen.includes(one))
      .flatMap((one) => [one, ...walk(one, [...seen, one])])
  return (id: string): readonly string[] => [...new Set(walk(id, [id]))]
}

function isValid({ from, to }: OrganisationRow, on: CivilDate): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to)
}

/** Labels hold letters, digits and underscores only (PostgreSQL 15 refuses hyphens). */
function labelOf(id: string): string {
  return id.replaceAll('.', '__').replaceAll('-', '_')
}
