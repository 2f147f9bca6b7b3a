/**
 * Places in a definition: their order, their name for people, and the clause of the plan that
 * stands nearest above them. It reads any tree of objects and lists and knows no key of the
 * language but `id`, `clause` and `words`.
 */
/** Keys and indices from the root of a file down to the place. */
export type Path = readonly (string | number)[]

/** The files of a campaign folder, in the order in which findings are listed. */
export const CHECKED_FILES = [
  'campaign.yaml',
  'open-questions.yaml',
  'records/organisations.csv',
  'records/successions.csv',
] as const
export type CheckedFile = (typeof CHECKED_FILES)[number]

/** Where it stands; the path in a table starts with the row (0 is the first below the header). */
export type Place = Readonly<{ file: CheckedFile; path: Path }>

type Node = Readonly<Record<string, unknown>>
/** A clause of the plan and its words as printed. */
export type Cited = Readonly<{ clause: string; words: string }>

/**
 * Negative when `a` stands before `b` in the tree as written; a place stands before what lies
 * inside it.
 */
export function comparePlaces(root: unknown, a: Path, b: Path): number {
  let node = root
  for (let depth = 0; ; depth += 1) {
    const [left, right] = [a[depth], b[depth]]
    if (left === undefined || right === undefined) {
      return Number(left !== undefined) - Number(right !== undefined)
    }
    if (left !== right) {
      return position(node, left) - position(node, right) || (left < right ? -1 : 1)
    }
    node = childOf(node, left)
  }
}

/**
 * `awards[giay-khen].quota.of`: an item of a list by its id where it has one, else by its number
 * from 1.
 */
export function wordPath(root: unknown, path: Path): string {
  let node = root
  let text = ''
  for (const key of path) {
    node = childOf(node, key)
    text += typeof key === 'number' ? `[${idOf(node) ?? key + 1}]` : `${text ? '.' : ''}${key}`
  }
  return text
}

/** The clause and words at the place or at the nearest thing around it that is cited. */
export function citationAt(root: unknown, path: Path): { clause?: string; words?: string } {
  let node = root
  let cited = citationOf(root)
  for (const key of path) {
    node = childOf(node, key)
    const here = citationOf(node)
    if (here.clause !== undefined) cited = here
  }
  return cited
}

/** The cited passages at the place and inside it, or around it when there are none. */
export function citationsWithin(root: unknown, path: Path): readonly Cited[] {
  const node = path.reduce(childOf, root)
  const inside = [...nodesOf(node)].flatMap(([one]) => wholeCitation(citationOf(one)))
  return inside.length > 0 ? inside : wholeCitation(citationAt(root, path))
}

/** Every object of the tree with its path, in the order in which it is written. */
export function* nodesOf(root: unknown, path: Path = []): Generator<readonly [Node, Path]> {
  if (Array.isArray(root)) {
    for (const [index, item] of root.entries()) yield* nodesOf(item, [...path, index])
  } else if (isNode(root)) {
    yield [root, path]
    for (const [key, value] of Object.entries(root)) yield* nodesOf(value, [...path, key])
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function childOf(node: unknown, key: string | number): unknown {
  if (Array.isArray(node)) return typeof key === 'number' ? node[key] : undefined
  return isNode(node) ? node[key] : undefined
}

function position(node: unknown, key: string | number): number {
  if (typeof key === 'number') return key
  const keys = isNode(node) ? Object.keys(node) : []
  const index = keys.indexOf(key)
  return index < 0 ? keys.length : index
}

function idOf(node: unknown): string | undefined {
  return isNode(node) && typeof node['id'] === 'string' ? node['id'] : undefined
}

function citationOf(node: unknown): { clause?: string; words?: string } {
  if (!isNode(node) || typeof node['clause'] !== 'string') return {}
  const words = node['words']
  return { clause: node['clause'], ...(typeof words === 'string' ? { words } : {}) }
}

function wholeCitation({ clause, words }: Partial<Cited>): readonly Cited[] {
  return clause === undefined || words === undefined ? [] : [{ clause, words }]
}
