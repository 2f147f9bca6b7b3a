/**
 * Asked of each year of a period (hàng năm): "hàng năm đạt trên 98%" must hold in every year. The
 * years are never pooled: four years together at 98,5% with one at 97% do not pass.
 */

import { compileAll } from './all.ts'
import { type Asked, type ExaminePart, type Judged, judgedByParts, verdictOfAll } from './asked.ts'
import type { RowJudge } from './columns.ts'
import type { YearlyCondition } from './condition.ts'
import { NOT_ESTABLISHED } from './verdict.ts'

export function examineEachYear(
  condition: YearlyCondition,
  asked: Asked,
  examine: ExaminePart,
): Judged {
  const years = asked.facts.years(asked.cycle)
  const parts = years.flatMap((cycle) =>
    condition['each-year'].map((part) => examine(part, { ...asked, cycle })),
  )
  if (parts.length > 0) return judgedByParts(verdictOfAll(parts), parts)
  return { verdict: 'not-established', missing: { why: 'no-cycle', cycle: asked.cycle } }
}

/** One judge a year. */
export function compileEachYear(years: readonly RowJudge[]): RowJudge {
  return years.length === 0 ? () => NOT_ESTABLISHED : compileAll(years)
}
