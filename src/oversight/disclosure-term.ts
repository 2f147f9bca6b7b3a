/**
 * How long a list must stand before the public (thời hạn công khai): as the plan or the rules of
 * the place say, with their clause. Where they say nothing the officer names the last day.
 */
import { type CivilDate, lastDay, type WorkingDays } from '#kernel'
import type { Definition, Disclosure } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import { isNotice, type Kind } from './publication.ts'

/** What is asked of one list: a term, a question that is still open, or nothing. */
export type Term =
  | Readonly<{ state: 'stated'; rule: Disclosure; count: number; unit: 'ngày' | 'ngày làm việc' }>
  | Readonly<{ state: 'open'; rule: Disclosure; question: string }>
  | Readonly<{ state: 'silent' }>

const SILENT: Term = { state: 'silent' }

/** The rule for a kind of list of an award; one that names the award goes before one for all. */
export function termOf(
  { disclosures = [] }: Pick<Definition, 'disclosures'>,
  { kind, award }: Readonly<{ kind: Kind; award: string }>,
): Term {
  if (isNotice(kind)) return SILENT
  const own = disclosures.filter((one) => one.kind === kind)
  const rule =
    own.find(({ awards }) => awards?.includes(award)) ??
    own.find(({ awards }) => awards === undefined)
  if (!rule) return SILENT
  const { until } = rule
  return isOpen(until)
    ? { state: 'open', rule, question: until.open }
    : { state: 'stated', rule, ...until }
}

/**
 * The last day of a list that is public from a day on: the first day is not counted, and a term
 * that ends on a day off ends on the next working day (BLDS 2015, articles 147 and 148).
 */
export function lastPublicDay(
  { count, unit }: Extract<Term, { state: 'stated' }>,
  from: CivilDate,
  isWorking: WorkingDays,
): CivilDate {
  return lastDay({ word: 'trong', count, unit, after: from }, isWorking)
}
