/**
 * The rules that bind every campaign on a date: no second award for one achievement, holds while a
 * matter is pending, principles, grounds of revocation. After the last regime that was read they
 * are refused with what was last known, because silence would look like freedom.
 */
import { type CivilDate, covers, type Interval, ok, type Result, refuse } from '#kernel'
import type { Statement } from './entry.ts'
import type { Law } from './law.ts'
import { type NoRegime, type RulesNotRead, readRegimeOn } from './regime.ts'
import type { AwardRule, Hold, VoteRule } from './rule.schema.ts'

/** Why nothing is told, and the rules last known before the date, for people to judge. */
export type RulesUnknown<Rule> = Readonly<{
  because: NoRegime | RulesNotRead
  lastKnown: readonly Rule[]
}>

type Rules<Rule> = Result<readonly Rule[], RulesUnknown<Rule>>

/**
 * The rule against several awards for one achievement: law from 2024, practice before. Empty when
 * none is recorded.
 */
export function repeatRuleOn(law: Law, date: CivilDate): Rules<AwardRule> {
  return rulesOn(law, law['repeat-rules'], date)
}

/** That a theme or sudden-act award grounds no award by merit. Empty before it was written. */
export function groundRuleOn(law: Law, date: CivilDate): Rules<AwardRule> {
  return rulesOn(law, law['ground-rules'], date)
}

/** What holds an award while it is pending: discipline, investigation, inspection, verification. */
export function holdsOn(law: Law, date: CivilDate): Rules<Hold> {
  return rulesOn(law, law.holds, date)
}

/** The principles of emulation and commendation. */
export function principlesOn(law: Law, date: CivilDate): Rules<AwardRule> {
  return rulesOn(law, law.principles, date)
}

/** The grounds on which a decision is cancelled and its money taken back. */
export function revocationsOn(law: Law, date: CivilDate): Rules<Statement> {
  return rulesOn(law, law.revocations, date)
}

/** The vote settings for a form at a level; a rule that names none speaks of all. */
export function votesOn(
  law: Law,
  query: Readonly<{ form: string; level: string; date: CivilDate }>,
): Rules<VoteRule> {
  const speaking = law.votes.filter(
    ({ forms, levels }) =>
      (forms?.includes(query.form) ?? true) && (levels?.includes(query.level) ?? true),
  )
  return rulesOn(law, speaking, query.date)
}

function rulesOn<Rule extends Interval>(
  law: Law,
  rules: readonly Rule[],
  date: CivilDate,
): Rules<Rule> {
  const regime = readRegimeOn(law, date)
  if (regime.ok) return ok(rules.filter((rule) => covers(rule, date)))
  return refuse({ because: regime.refusal, lastKnown: latest(rules, date) })
}

function latest<Rule extends Interval>(rules: readonly Rule[], date: CivilDate): readonly Rule[] {
  const ended = rules.flatMap(({ to }) => (to !== undefined && to < date ? [to] : []))
  const last = ended.reduce<CivilDate | undefined>(
    (latestSoFar, to) => (latestSoFar === undefined || to > latestSoFar ? to : latestSoFar),
    undefined,
  )
  return last === undefined ? [] : rules.filter(({ to }) => to === last)
}
