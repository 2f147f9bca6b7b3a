/**
 * A criteria set with another weight (đổi điểm tối đa của một tiêu chí), for suppositions: the
 * groups above, the total of its section and the greatest total move by the same difference,
 * so that nothing is clamped to what the table used to say. The signed table itself is never
 * changed.
 */
import { add, compare, type Exact, ok, type Result, refuse, subtract, ZERO } from '#kernel'
import { checkSet } from './check-set.ts'
import { wordSetProblem } from './check-set.vi.ts'
import { isGroupRule } from './rules/registry.ts'
import type { CriteriaSet, Criterion, Section, Totals } from './set.ts'

export type Weight = Readonly<{ criterion: string; points: Exact }>

/**
 * The set with this weight. Refused, in Vietnamese, for a criterion it does not have, for a group
 * (whose lines would be left as they were), and when the set that comes out cannot be used.
 */
export function reweigh(set: CriteriaSet, weight: Weight): Result<CriteriaSet, string> {
  const here = `bộ tiêu chí ${set.id}`
  const found = find(set.criteria, weight.criterion, 'main')
  if (!found) return refuse(`Không có tiêu chí "${weight.criterion}" trong ${here}.`)
  const { criterion, section } = found
  if (isGroupRule(criterion.rule)) {
    const lines = (criterion.children ?? []).map(({ id }) => id).join(', ')
    return refuse(
      `"${criterion.id}" là nhóm tiêu chí của ${here}; ghi điểm của từng tiêu chí: ${lines}.`,
    )
  }
  const difference = subtract(weight.points, criterion.points)
  const changed: CriteriaSet = {
    ...set,
    totals: moved(set.totals, section, difference),
    criteria: set.criteria.map((one) => raised(one, criterion.id, difference)),
  }
  const error = checkSet(changed).find((one) => one.severity === 'error')
  if (error) return refuse(`${wordSetProblem(error)}.`)
  if (isSound(changed)) return ok(changed)
  return refuse(`Đổi điểm tiêu chí "${criterion.id}" làm tổng điểm của ${here} nhỏ hơn 0.`)
}

type Found = Readonly<{ criterion: Criterion; section: Section }>

function find(list: readonly Criterion[], id: string, above: Section): Found | undefined {
  for (const criterion of list) {
    const section = criterion.section ?? above
    if (criterion.id === id) return { criterion, section }
    const within = find(criterion.children ?? [], id, section)
    if (within) return within
  }
  return undefined
}

/** The criterion and every group above it, with the maximum that a note of the block repeats. */
function raised(one: Criterion, id: string, difference: Exact): Criterion {
  const { children, na } = one
  if (one.id !== id && !find(children ?? [], id, 'main')) return one
  const block = typeof na === 'object' ? na['block-maximum'] : undefined
  return {
    ...one,
    points: add(one.points, difference),
    ...(typeof na === 'object' && block
      ? { na: { ...na, 'block-maximum': add(block, difference) } }
      : {}),
    ...(children ? { children: children.map((it) => raised(it, id, difference)) } : {}),
  }
}

/** Deductions are printed with a maximum of zero and belong to no maximum. */
function moved(totals: Totals, section: Section, difference: Exact): Totals {
  if (section === 'penalty') return totals
  const key = section === 'main' ? 'main' : 'bonus-ceiling'
  const { greatest } = totals
  const own = totals[key]
  return {
    ...totals,
    ...(own ? { [key]: add(own, difference) } : {}),
    ...(greatest && own ? { greatest: add(greatest, difference) } : {}),
  }
}

/** Sums of a flawed table can fall below zero though the new weight itself does not. */
function isSound({ totals, criteria }: CriteriaSet): boolean {
  const figures = [totals.main, totals['bonus-ceiling'], totals.greatest, ...maxima(criteria)]
  return figures.every((it) => it === undefined || compare(it, ZERO) >= 0)
}

function maxima(list: readonly Criterion[]): readonly Exact[] {
  return list.flatMap(({ points, children }) => [points, ...maxima(children ?? [])])
}
