/**
 * From a loaded folder to an outcome on a day: suppositions applied, answers put in, definition
 * checked, outcome computed. Used by every verb, so that they cannot disagree.
 */
import { type CivilDate, ok, type Result, readCivil, refuse, remembered } from '#kernel'
import { type CheckReport, check, define } from '#launch'
import { checkRecords } from '#ledger'
import { type OutcomeView, outcome, registrationsOf } from '#outcome'
import { type Problem, problem, wordIssue } from '#platform'
import type { Definition } from '#rulebook/definition'
import { applyChanges, type Change, type Changeable } from './change.ts'
import { checkInput } from './check-input.ts'
import type { Loaded } from './load.ts'
import { checkProblems, definitionProblems, ledgerProblems } from './problems.ts'
import { PROGRAM } from './program.ts'

export type Asked = Readonly<{ asOf: CivilDate; changes?: readonly Change[]; program?: string }>

export type Computed = Readonly<{
  definition: Definition
  report: CheckReport
  view: OutcomeView
  warnings: readonly Problem[]
}>

/** The day to compute for: the one asked for, else the definition's own, else today. */
export function dayOf(loaded: Loaded, asked: string | undefined, today: CivilDate) {
  if (asked !== undefined) return readCivil(asked)
  const own = (loaded.raw as { 'as-of'?: unknown } | null)?.['as-of']
  // A day of the definition that cannot be read is told with its place when that is parsed.
  return (typeof own === 'string' ? readCivil(own) : undefined) ?? today
}

/**
 * A definition that could be parsed, with everything wrong in it and in the records, and what the
 * plan leaves open.
 */
export type Defined = Readonly<{
  changed: Changeable
  definition: Definition
  report: CheckReport
  problems: readonly Problem[]
  warnings: readonly Problem[]
}>

/** The definition as answered on the day, and what the checkers say; refused when unreadable. */
export function defined(loaded: Loaded, asked: Asked): Result<Defined, readonly Problem[]> {
  const changed = supposed(loaded, asked.changes ?? [])
  if (!changed.ok) return changed
  const { records, criteria } = changed.value
  const { asOf } = asked
  const parsed = definitionIn({ ...changed.value, raw: loaded.raw }, asOf)
  if (!parsed.ok) return refuse(definitionProblems(parsed.refusal, loaded))
  const definition = parsed.value
  const report = check(checkInput({ loaded, changed: changed.value, definition, asOf }))
  const ledger = ledgerProblems(checkRecords({ definition, records, criteria, asOf }), loaded)
  const of = (severity: Problem['severity']) => ledger.filter((one) => one.severity === severity)
  return ok({
    changed: changed.value,
    definition,
    report,
    problems: [...checkProblems(report.problems, loaded), ...of('refused')],
    warnings: [...loaded.warnings, ...of('warning')],
  })
}

type Source = Pick<Loaded, 'raw' | 'questions' | 'answers'> & Partial<Pick<Changeable, 'set'>>

/**
 * The definition alone as it stands on a day, read once: whatever is kept with a part of it holds
 * for the next outcome too.
 */
export function definitionIn({ raw, questions, answers, set = [] }: Source, asOf: CivilDate) {
  const read = () => define({ raw, questions, answers, asOf, set, wording: wordIssue })
  if (set.length > 0) return read()
  const days = daysOf(questions)(answers)
  const known = days.get(asOf)
  if (known && known.raw === raw) return known.read
  const fresh = { raw, read: read() }
  if (days.size >= MOST_DAYS) days.clear()
  days.set(asOf, fresh)
  return fresh.read
}

/** Whoever looks back at every day of a year does not fill the memory. */
const MOST_DAYS = 16

type Read = Readonly<{ raw: unknown; read: ReturnType<typeof define> }>

const daysOf = remembered((_: Source['questions']) =>
  remembered((_answers: Source['answers']) => new Map<CivilDate, Read>()),
)

/** The whole outcome; refused with every problem when the definition or records are wrong. */
export function compute(loaded: Loaded, asked: Asked): Result<Computed, readonly Problem[]> {
  return computeFrom(loaded, asked, defined(loaded, asked))
}

type Known = ReturnType<typeof defined>

/** The same, where what the definition says on the day is known already. */
export function computeFrom(
  loaded: Loaded,
  asked: Asked,
  found: Known,
): Result<Computed, readonly Problem[]> {
  const known = sound(found)
  if (!known.ok) return known
  const { definition, report, warnings } = known.value
  return ok({ definition, report, view: outcome(inputOf(loaded, asked, known.value)), warnings })
}

/** How registrations stand, as the whole outcome says it. */
export type Registered = Readonly<{
  definition: Definition
  registrations: OutcomeView['registrations']
}>

/** Registrations alone, of everybody or of one; refused like the whole outcome. */
export function registered(
  loaded: Loaded,
  asked: Asked & Readonly<{ participant?: string | undefined }>,
  found: Known,
): Result<Registered, readonly Problem[]> {
  const known = sound(found)
  if (!known.ok) return known
  const { definition } = known.value
  const input = inputOf(loaded, asked, known.value)
  const registrations = [...registrationsOf(input, asked.participant)]
  return ok({ definition, registrations })
}

/** A definition and records that something can be computed from. */
function sound(known: Known): Known {
  if (!known.ok || known.value.problems.length === 0) return known
  return refuse(known.value.problems)
}

function inputOf({ law }: Loaded, { asOf, program = PROGRAM }: Asked, known: Defined) {
  const { definition, changed } = known
  const { questions, answers, criteria, records } = changed
  return { definition, questions, answers, criteria, records, law, asOf, program }
}

function supposed(
  loaded: Loaded,
  changes: readonly Change[],
): Result<Changeable, readonly Problem[]> {
  const { questions, answers, records, criteria } = loaded
  const changed = applyChanges({ questions, answers, records, criteria, set: [] }, changes)
  if (changed.ok) return changed
  const wrong = changed.refusal.replace(/\.$/, '')
  return refuse([problem({ file: '--set', wrong, remedy: 'sửa lại giả định' })])
}
