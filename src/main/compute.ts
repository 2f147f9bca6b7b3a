/**
 * From a loaded folder to an outcome on a day: suppositions applied, answers put in, definition checked, outcome computed.
 * Used by every verb, so that they cannot disagree.
 */
import { type CivilDate, ok, type Result, readCivil, refuse } from '#kernel'
import { type CheckReport, check, define } from '#launch'
import { type OutcomeView, outcome } from '#outcome'
import { type Problem, problem, wordIssue } from '#platform'
import type { Definition } from '#rulebook/definition'
import { applyChanges, type Change, type Changeable } from './change.ts'
import { checkInput } from './check-input.ts'
import type { Loaded } from './load.ts'
import { checkProblems, definitionProblems } from './problems.ts'
import { PROGRAM } from './program.ts'

export type Asked = Readonly<{ asOf: CivilDate; changes?: readonly Change[]; program?: string }>

export type Computed = Readonly<{
  definition: Definition
  report: CheckReport
  view: OutcomeView
  warnings: readonly Problem[]
}>

/** The day to compute for: the one asked for, else the definition's own (examples state theirs), else today. */
export function dayOf(loaded: Loaded, asked: string | undefined, today: CivilDate) {
  if (asked !== undefined) return readCivil(asked)
  const own = (loaded.raw as { 'as-of'?: unknown } | null)?.['as-of']
  return typeof own === 'string' ? readCivil(own) : today
}

/** The definition as answered on the day, with what the checker says of it; refused when it cannot be parsed. */
export function defined(loaded: Loaded, asked: Asked) {
  const changed = supposed(loaded, asked.changes ?? [])
  if (!changed.ok) return changed
  const { questions, answers, set } = changed.value
  const { asOf } = asked
  const definition = define({ raw: loaded.raw, questions, answers, asOf, set, wording: wordIssue })
  if (!definition.ok) return refuse(definitionProblems(definition.refusal, loaded))
  const report = check(
    checkInput({ loaded, changed: changed.value, definition: definition.value, asOf }),
  )
  return ok({ changed: changed.value, definition: definition.value, report })
}

/** The whole outcome; refused with every problem when the definition or records are wrong. */
export function compute(loaded: Loaded, asked: Asked): Result<Computed, readonly Problem[]> {
  const known = defined(loaded, asked)
  if (!known.ok) return known
  const { changed, definition, report } = known.value
  if (report.problems.length > 0) return refuse(checkProblems(report.problems, loaded))
  const view = outcome({
    definition,
    questions: changed.questions,
    answers: changed.answers,
    criteria: changed.criteria,
    records: changed.records,
    law: loaded.law,
    asOf: asked.asOf,
    program: asked.program ?? PROGRAM,
  })
  return ok({ definition, report, view, warnings: loaded.warnings })
}

function supposed(
  loaded: Loaded,
  changes: readonly Change[],
): Result<Changeable, readonly Problem[]> {
  const { questions, answers, records, criteria } = loaded
  const changed = applyChanges({ questions, answers, records, criteria, set: [] }, changes)
  if (changed.ok) return changed
  return refuse([problem({ file: '--set', wrong: changed.refusal, remedy: 'sửa lại giả định' })])
}
