/**
 * Amendments (kế hoạch sửa đổi): from its effect date on, an amendment sets paths of the
 * definition. One that is issued or takes effect after the day asked about does not count yet.
 */
import { type CivilDate, isAfter } from '#kernel'
import { Amendment } from '#rulebook/definition'
import { wordBadPath } from './define.vi.ts'
import { type Draft, faulted, type Origin, patched } from './draft.ts'
import { isBlock, locate, type Override, setAt } from './override.ts'

/** The draft with the amendments in force on the day, the earliest effect first. */
export function amended(draft: Draft, asOf: CivilDate): Draft {
  const inForce = amendmentsOf(draft.tree)
    .filter(
      ({ amendment: { date, effective } }) => ![date, effective].some((d) => isAfter(d, asOf)),
    )
    .toSorted((a, b) => (a.amendment.effective < b.amendment.effective ? -1 : 1))
  const changes = inForce.flatMap(({ amendment, index }) =>
    amendment.changes.map((change, number) => {
      const path = ['plan', 'amendments', index, 'changes', number]
      const at = (key: string): Origin => ({ file: 'campaign.yaml', path: [...path, key] })
      return { change, written: { path: at('path'), value: at('value') } }
    }),
  )
  return changes.reduce((so, { change, written }) => overridden(so, change, written), draft)
}

/** Where the path and the value of an override are written. */
export type Written = Readonly<{ path: Origin; value: Origin }>

/** The draft with one value set by its path; a path that leads nowhere is a problem. */
export function overridden(draft: Draft, { path, value }: Override, written: Written): Draft {
  const steps = locate(draft.tree, path)
  if (!steps.ok) {
    const message = wordBadPath(steps.refusal)
    return faulted(draft, written.path, { found: path, message, allowed: steps.refusal.next })
  }
  const tree = setAt(draft.tree, steps.value, value)
  return patched(draft, tree, { steps: steps.value, origin: written.value })
}

/** Those that can be read; the schema of the definition tells what is wrong with the others. */
export function amendmentsOf(tree: unknown) {
  const plan = isBlock(tree) ? tree['plan'] : undefined
  const list = isBlock(plan) ? plan['amendments'] : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((each: unknown, index) => {
    const read = Amendment.safeParse(each)
    return read.success ? [{ amendment: read.data, index }] : []
  })
}
