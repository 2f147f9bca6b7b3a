/**
 * Paths into a definition as people write them: 'awards.giay-khen-tap-the.quota.percent'. An
 * element of a list is named by its id, or by '#2' where it has none. A path that leads nowhere is
 * answered with what there is; nothing is guessed.
 */
import { ok, type Result, refuse } from '#kernel'

/** Keys and list positions from the root down, as schema issues write them. */
export type Steps = readonly PropertyKey[]

/** One value to put in another's place; null takes the key away. */
export type Override = Readonly<{ path: string; value: unknown }>

/** How far the path led, and the continuations that exist from there. */
export type BadPath = Readonly<{ path: string; reached: string; next: readonly string[] }>

/**
 * A key that is not there yet can be set, if it looks like one; the schema then says whether it may
 * exist.
 */
const NEW_KEY = /^[a-z][a-z-]*$/

type Walk = Readonly<{ node: unknown; rest: string; steps: Steps }>

/** The steps of a path in this tree; its last key may be new. */
export function locate(root: unknown, path: string): Result<Steps, BadPath> {
  let walk: Walk = { node: root, rest: path, steps: [] }
  while (walk.rest !== '') {
    const next = advance(walk)
    if (!next) return locateNew(walk, path)
    walk = next
  }
  return path === '' ? refuse({ path, reached: '', next: namesIn(root) }) : ok(walk.steps)
}

function locateNew(walk: Walk, path: string): Result<Steps, BadPath> {
  if (isBlock(walk.node) && NEW_KEY.test(walk.rest)) return ok([...walk.steps, walk.rest])
  const reached = path.slice(0, path.length - walk.rest.length).replace(/\.$/, '')
  return refuse({ path, reached, next: namesIn(walk.node) })
}

/** An id may hold dots, so the longest name that fits is taken. */
function advance({ node, rest, steps }: Walk): Walk | undefined {
  const fitting = childrenOf(node)
    .flatMap(named)
    .filter(({ name }) => rest === name || rest.startsWith(`${name}.`))
  const [longest] = fitting.toSorted((a, b) => b.name.length - a.name.length)
  if (!longest || rest === `${longest.name}.`) return undefined
  const { name, step, value } = longest
  return { node: value, rest: rest.slice(name.length + 1), steps: [...steps, step] }
}

/** An element that has an id can be named by its place too. */
function named(child: Child): readonly Child[] {
  return typeof child.step === 'number'
    ? [child, { ...child, name: `#${child.step + 1}` }]
    : [child]
}

type Child = Readonly<{ name: string; step: PropertyKey; value: unknown }>

function childrenOf(node: unknown): readonly Child[] {
  if (Array.isArray(node)) {
    return node.map((value: unknown, step) => ({
      name: idOf(value) ?? `#${step + 1}`,
      step,
      value,
    }))
  }
  if (!isBlock(node)) return []
  return Object.entries(node).map(([name, value]) => ({ name, step: name, value }))
}

function idOf(value: unknown): string | undefined {
  const id = isBlock(value) ? value['id'] : undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}

function namesIn(node: unknown): readonly string[] {
  return childrenOf(node).map(({ name }) => name)
}

/** A plain object: neither a list nor nothing. */
export function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A copy of the tree with one value set; null takes a key of a block away. What is not on the way
 * is shared.
 */
export function setAt(root: unknown, [step, ...below]: Steps, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(root)) {
    return root.map((item: unknown, index) => (index === step ? setAt(item, below, value) : item))
  }
  const block = isBlock(root) ? root : {}
  const key = String(step)
  if (below.length > 0 || value !== null)
    return { ...block, [key]: setAt(block[key], below, value) }
  return Object.fromEntries(Object.entries(block).filter(([name]) => name !== key))
}
