/**
 * The lines of the office's registry that a campaign needs to know a participant (sổ của phong
 * trào): the body or person, their posts, the units of those, and whatever stands above them.
 */
import type { LiveBook } from '#office/folders'

/** Lines by table, as a campaign's book names them. */
export type RegistryLines = Readonly<{
  organisations: readonly number[]
  people: readonly number[]
  posts: readonly number[]
}>

export function registryLines(registry: LiveBook, ids: Iterable<string>): RegistryLines {
  const wanted = new Set(ids)
  const people = registry.table('people').stored()
  const posts = registry.table('posts').stored()
  const organisations = registry.table('organisations').stored()
  const ownPosts = posts.filter(({ cells }) => wanted.has(cells['person'] ?? ''))
  for (const { cells } of ownPosts) wanted.add(cells['organisation'] ?? '')
  const parents = Map.groupBy(organisations, ({ cells }) => cells['id'] ?? '')
  // A set grows while it is walked, so every level above is reached; a circle ends by itself.
  for (const id of wanted)
    for (const { cells } of parents.get(id) ?? [])
      if (cells['parent'] !== undefined) wanted.add(cells['parent'])
  const isWanted = ({ cells }: Readonly<{ cells: Readonly<Record<string, string>> }>) =>
    wanted.has(cells['id'] ?? '')
  return {
    organisations: organisations.filter(isWanted).map(({ line }) => line),
    people: people.filter(isWanted).map(({ line }) => line),
    posts: ownPosts.map(({ line }) => line),
  }
}
