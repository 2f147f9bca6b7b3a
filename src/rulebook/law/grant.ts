/**
 * Who may grant an award (thẩm quyền khen thưởng) on a date. Four answers: granted; ceased, with
 * the successor proposed; not listed, with the levels that are; unknown. Unknown is never "may
 * not", and the successor is never chosen here.
 */
import { type CivilDate, isAfter } from '#kernel'
import type { Grant, GrantingLevel, Succession } from './grant.schema.ts'
import type { Law } from './law.ts'
import { type NoRegime, type RulesNotRead, readRegimeOn } from './regime.ts'
import type { Regime } from './time.schema.ts'

export type GrantQuery = Readonly<{ level: string; form: string; date: CivilDate }>

/** A level proposed for one that ended; `grant` is its listing for the form, if any. */
export type ProposedLevel = Readonly<{ level: GrantingLevel; grant?: Grant }>

export type GrantAnswer = GrantQuery &
  (
    | Readonly<{ answer: 'granted'; regime: Regime; basis: Grant }>
    | Readonly<{
        answer: 'ceased'
        lastDay: CivilDate
        successor: ProposedLevel | undefined
        alternatives: readonly ProposedLevel[]
        basis: Succession
      }>
    | Readonly<{ answer: 'not-listed'; regime: Regime; listed: readonly Grant[] }>
    | Readonly<{ answer: 'unknown'; because: NoRegime | RulesNotRead | LevelNotRecorded }>
  )

export type LevelNotRecorded = Readonly<{ why: 'level-not-recorded'; regime: Regime }>

/** Whether the head of a level grants a form on a date, with the source. */
export function mayGrant(law: Law, query: GrantQuery): GrantAnswer {
  const ended = law.successions.find(
    (each) => each.level === query.level && isAfter(query.date, each['last-day']),
  )
  if (ended) return ceased(law, query, ended)
  const regime = readRegimeOn(law, query.date)
  if (!regime.ok) return { ...query, answer: 'unknown', because: regime.refusal }
  return listing(law, query, regime.value)
}

function listing(law: Law, query: GrantQuery, regime: Regime): GrantAnswer {
  const grants = law.grants.filter((each) => each.regime === regime.id)
  const ofLevel = grants.filter((each) => each.level === query.level)
  const basis = ofLevel.find(({ forms }) => forms.includes(query.form))
  if (basis) return { ...query, answer: 'granted', regime, basis }
  if (ofLevel.length === 0)
    return { ...query, answer: 'unknown', because: { why: 'level-not-recorded', regime } }
  const listed = grants.filter(({ forms }) => forms.includes(query.form))
  return { ...query, answer: 'not-listed', regime, listed }
}

function ceased(law: Law, query: GrantQuery, basis: Succession): GrantAnswer {
  const propose = (level: string) => proposed(law, { ...query, level })
  return {
    ...query,
    answer: 'ceased',
    lastDay: basis['last-day'],
    successor: propose(basis.successor)[0],
    alternatives: basis.alternatives.flatMap(propose),
    basis,
  }
}

function proposed(law: Law, query: GrantQuery): readonly ProposedLevel[] {
  const level = law.levels.find(({ id }) => id === query.level)
  if (!level) return []
  const regime = readRegimeOn(law, query.date)
  const answer = regime.ok ? listing(law, query, regime.value) : undefined
  return [answer?.answer === 'granted' ? { level, grant: answer.basis } : { level }]
}
