/**
 * Validation of a criteria set as published (kiểm tra bộ tiêu chí): everything that is wrong or
 * open in it, all at once.
 * Nothing is repaired. A flaw of the signed table stays in the table; only errors keep a set from
 * being used.
 */
import { add, compare, type Exact, exactText, sum, ZERO } from '#kernel'
import { checkClasses } from './check-classes.ts'
import { ambiguous, checkTree } from './check-tree.ts'
import type { CriteriaSet, Section } from './set.ts'
import type { SetProblem } from './set-problem.ts'

/** All problems, in the order of the file. */
export function checkSet(set: CriteriaSet): readonly SetProblem[] {
  const classes = typeof set.classes === 'object' ? checkClasses(set.classes, 'classes.') : []
  const open = set.ambiguity ? [{ path: 'ambiguity', ...ambiguous(set.ambiguity) }] : []
  return [...open, ...checkTotals(set), ...checkTies(set), ...checkTree(set), ...classes]
}

/** Whether the set can be used: it may be flawed, as the signed table is, but not broken. */
export function isUsable(problems: readonly SetProblem[]): boolean {
  return problems.every((it) => it.severity === 'flaw')
}

function sectionMax(set: CriteriaSet, section: Section): Exact {
  const own = set.criteria.filter((it) => (it.section ?? 'main') === section)
  return sum(own.map((it) => it.points))
}

function checkTotals(set: CriteriaSet): readonly SetProblem[] {
  const { totals } = set
  const problems: SetProblem[] = []
  const main = sectionMax(set, 'main')
  if (compare(main, totals.main) !== 0) {
    problems.push(flaw('totals.main', 'main-sum', { found: totals.main, allowed: main }))
  }
  const bonus = sectionMax(set, 'bonus')
  const ceiling = totals['bonus-ceiling']
  if (ceiling && compare(bonus, ceiling) > 0) {
    problems.push(
      flaw('totals.bonus-ceiling', 'bonus-above-ceiling', { found: bonus, allowed: ceiling }),
    )
  }
  const reachable = add(totals.main, ceiling ?? bonus)
  const { greatest, least = ZERO } = totals
  if (greatest && (compare(greatest, reachable) > 0 || compare(least, greatest) > 0)) {
    problems.push(flaw('totals.greatest', 'total-range', { found: greatest, allowed: reachable }))
  }
  return problems
}

type Compared = Readonly<{ found: Exact; allowed: Exact }>

function flaw(path: string, what: SetProblem['what'], { found, allowed }: Compared): SetProblem {
  return { path, what, found: exactText(found), allowed: exactText(allowed), severity: 'flaw' }
}

function checkTies({ ranking }: CriteriaSet): readonly SetProblem[] {
  const ties = ranking?.ties ?? []
  const at = ties.indexOf('vote')
  if (at === -1 || at === ties.length - 1) return []
  const path = `ranking.ties[${at}]`
  return [
    {
      path,
      what: 'vote-not-last',
      found: 'vote',
      allowed: `ties[${ties.length - 1}]`,
      severity: 'error',
    },
  ]
}
