/**
 * So many consecutive years up to the cycle's last (năm liên tục). A year that is absent, or to
 * which nothing applied, is not a year that passed: the run is then not established, unless another
 * year breaks it.
 */
import { type Asked, type ExaminePart, type Judged, judgedByParts, verdictOfAll } from './asked.ts'
import type { RowJudge } from './columns.ts'
import type { RunCondition } from './condition.ts'
import type { Finding } from './finding.ts'
import {
  both,
  NOT_APPLICABLE,
  NOT_ESTABLISHED,
  NOT_MET,
  type VerdictCode,
  verdictOf,
} from './verdict.ts'

/** The verdicts of the years together, how many of them applied, and how many years are wanted. */
export function judgeRun(together: VerdictCode, applied: number, wanted: number): VerdictCode {
  return applied === wanted || together === NOT_MET ? together : NOT_ESTABLISHED
}

export function examineRun({ run }: RunCondition, asked: Asked, examine: ExaminePart): Judged {
  const cycles = asked.facts.yearsUpTo(asked.cycle).slice(-run.years)
  const years = cycles.map((cycle) => run.of.map((part) => examine(part, { ...asked, cycle })))
  const applied = years.filter(applies).length
  const parts = years.flat()
  const code = judgeRun(verdictOfAll(parts), applied, run.years)
  if (code !== NOT_ESTABLISHED || applied === run.years) return judgedByParts(code, parts)
  return { verdict: verdictOf(code), parts, missing: { why: 'no-cycle', cycle: asked.cycle } }
}

/** One judge for each of the latest years there are, at most as many as are wanted. */
export function compileRun(years: readonly RowJudge[], wanted: number): RowJudge {
  return (row) => {
    let together: VerdictCode = NOT_APPLICABLE
    let applied = 0
    for (const year of years) {
      const code = year(row)
      together = both(together, code)
      if (code !== NOT_APPLICABLE) applied += 1
    }
    return judgeRun(together, applied, wanted)
  }
}

function applies(year: readonly Finding[]): boolean {
  return verdictOfAll(year) !== NOT_APPLICABLE
}
