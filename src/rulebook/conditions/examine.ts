/**
 * Examining a standard (xét tiêu chuẩn): every condition, even after one has failed, because the
 * candidate is owed all the reasons. It decides no award; it says what the records establish.
 */
import { examineAll } from './all.ts'
import { examineAny } from './any.ts'
import { type Asked, type Judged, verdictOfAll } from './asked.ts'
import { examineAttested } from './attested.ts'
import { examineClass } from './class.ts'
import { byKind, type Condition, type KindCases } from './condition.ts'
import { examineCount } from './count.ts'
import { examineEachYear } from './each-year.ts'
import type { Examination, Facts, Finding, Verdict } from './finding.ts'
import { examinePending } from './no-pending.ts'
import { examineNone } from './none.ts'
import { examineRatio } from './ratio.ts'
import { examineRegistration } from './registered-in-time.ts'
import { examineRun } from './run.ts'
import { examineUnit } from './unit.ts'
import { concluded, NOT_APPLICABLE, verdictOf } from './verdict.ts'

/** Whose standard is examined, for which cycle. */
export type Candidate = Readonly<{ subject: string; cycle: string }>

/**
 * Examines a standard. One condition not met: not met; else one not established: not established;
 * else met. A standard of which nothing applies is not established: nobody has earned anything by
 * it.
 */
export function examine(
  conditions: readonly Condition[],
  { subject, cycle }: Candidate,
  facts: Facts,
): Examination {
  const findings = conditions.map((it) => examineCondition(it, { subject, cycle, facts }))
  const code = verdictOfAll(findings)
  const examination = { subject, cycle, verdict: verdictOf(concluded(code)), findings }
  if (code !== NOT_APPLICABLE) return examination
  return { ...examination, missing: { why: 'all-not-applicable' } }
}

/**
 * Examines one condition. A ruling of a person decides first; what the records say all the same is
 * kept beside it, with the verdict they would have given.
 */
export function examineCondition(condition: Condition, asked: Asked): Finding {
  const { subject, cycle, facts } = asked
  const judged = byKind(condition, judging(asked))
  const ruling = facts.ruling(subject, cycle, condition.id)
  if (!ruling) return { condition, subject, cycle, ...judged }
  const { verdict: otherwise, missing: _, ...records } = judged
  const verdict: Verdict = 'not-applicable'
  const finding = { condition, subject, cycle, ...records, verdict, ruling }
  return disagrees(judged) ? { ...finding, otherwise } : finding
}

/** What the records say against a ruling; no applications at all agree with it. */
function disagrees({ verdict, pending }: Judged): boolean {
  return verdict === 'met' || verdict === 'not-met' || pending !== undefined
}

function judging(asked: Asked): KindCases<Judged> {
  return {
    ratio: (it) => examineRatio(it, asked),
    count: (it) => examineCount(it, asked),
    class: (it) => examineClass(it, asked),
    attested: (it) => examineAttested(it, asked),
    registered: () => examineRegistration(asked),
    noPending: () => examinePending(asked),
    all: (it) => examineAll(it, asked, examineCondition),
    any: (it) => examineAny(it, asked, examineCondition),
    none: (it) => examineNone(it, asked, examineCondition),
    unit: (it) => examineUnit(it, asked, examineCondition),
    eachYear: (it) => examineEachYear(it, asked, examineCondition),
    run: (it) => examineRun(it, asked, examineCondition),
  }
}
