/**
 * Which regime (chế độ pháp lý) holds on a date, and which one a dossier keeps when the law changes
 * under it. A regime whose text was not read is named, never described.
 */
import { type CivilDate, covers, ok, type Result, refuse } from '#kernel'
import type { Law } from './law.ts'
import type { Regime, Transition } from './time.schema.ts'

/** No regime is recorded for a day before the first one. */
export type NoRegime = Readonly<{ why: 'no-regime'; date: CivilDate; first: CivilDate | undefined }>

/** The law of the regime in force was not read, so its rules are unknown and must be supplied. */
export type RulesNotRead = Readonly<{ why: 'rules-not-read'; date: CivilDate; regime: Regime }>

/** The regime in force on a date. */
export function regimeOn(law: Law, date: CivilDate): Result<Regime, NoRegime> {
  const regime = law.regimes.find((each) => covers(each, date))
  if (regime) return ok(regime)
  return refuse({ why: 'no-regime', date, first: law.regimes[0]?.from })
}

/** The regime in force on a date, refused when its text was not read. */
export function readRegimeOn(law: Law, date: CivilDate): Result<Regime, NoRegime | RulesNotRead> {
  const found = regimeOn(law, date)
  if (!found.ok || found.value.known !== 'not-read') return found
  return refuse({ why: 'rules-not-read', date, regime: found.value })
}

export type DossierRegime = Readonly<{
  regime: Regime
  /** The rule that keeps the older regime, when the law changed between receipt and decision. */
  transition?: Transition
}>

/**
 * The regime of a dossier: that of the day the appraising body received it. The transition that
 * says so is given when the law changed before the decision; where it lets a more favourable new
 * rule apply, people decide.
 */
export function dossierRegime(
  law: Law,
  days: Readonly<{ received: CivilDate; decided: CivilDate }>,
): Result<DossierRegime, NoRegime> {
  const { received, decided } = days
  const found = regimeOn(law, received)
  if (!found.ok) return found
  const transition = law.transitions.find(({ change }) => received < change && change <= decided)
  return ok(transition ? { regime: found.value, transition } : { regime: found.value })
}
