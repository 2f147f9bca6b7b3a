/**
 * What each amendment changed (nội dung sửa đổi): every place it names, with the value that stood
 * there before it and the clause of the plan that the place is of. A place that leads nowhere is a
 * problem of the definition and is told there.
 */
import type { CivilDate } from '#kernel'
import { amendmentsOf } from './amendments.ts'
import { isBlock, locate, type Steps, setAt } from './override.ts'

export type AmendedPlace = Readonly<{
  path: string
  /** The keys below the last thing that has a name, the outermost first. */
  keys: readonly string[]
  /** The name of that thing, as the definition writes it. */
  name: string | undefined
  clause: string | undefined
  before: unknown
  after: unknown
}>

export type AmendedPlaces = Readonly<{
  number: string
  date: CivilDate
  places: readonly AmendedPlace[]
}>

/** `raw`: campaign.yaml as plain values. In the order of effect, each on what those before left. */
export function amendedPlaces(raw: unknown): readonly AmendedPlaces[] {
  const ordered = amendmentsOf(raw)
    .map(({ amendment }) => amendment)
    .toSorted((a, b) => (a.effective < b.effective ? -1 : 1))
  const found: AmendedPlaces[] = []
  let tree = raw
  for (const { number, date, changes } of ordered) {
    const places: AmendedPlace[] = []
    for (const { path, value } of changes) {
      const steps = locate(tree, path)
      if (!steps.ok) continue
      places.push({ path, ...along(tree, steps.value), after: value })
      tree = setAt(tree, steps.value, value)
    }
    found.push({ number, date, places })
  }
  return found
}

type Along = Omit<AmendedPlace, 'path' | 'after'>

/** The way down: the last name and clause passed, and the keys after the name. */
function along(root: unknown, steps: Steps): Along {
  return steps.reduce<Along & { before: unknown }>(
    (so, step) => {
      const before = childOf(so.before, step)
      const block = isBlock(before) ? before : {}
      const clause = textIn(block, 'clause') ?? so.clause
      const name = textIn(block, 'name')
      if (name !== undefined) return { before, clause, name, keys: [] }
      const keys = typeof step === 'string' ? [...so.keys, step] : so.keys
      return { before, clause, name: so.name, keys }
    },
    { before: root, clause: undefined, name: undefined, keys: [] },
  )
}

function childOf(node: unknown, step: PropertyKey): unknown {
  if (Array.isArray(node)) return node[Number(step)]
  return isBlock(node) ? node[String(step)] : undefined
}

function textIn(block: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = block[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}
