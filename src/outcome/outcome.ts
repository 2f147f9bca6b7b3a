/**
 * The outcome of a campaign on a day (kết quả phong trào thi đua): the one composition of all
 * stages. Pure: the same definition, answers, records, law and day always give the same outcome,
 * whoever computes it.
 */
import { formatCivil } from '#kernel'
import { RULES } from '#rulebook/version'
import { type Context, contextOf, type Input } from './context.ts'
import { factsOf } from './facts.ts'
import { namesOf } from './names.ts'
import { judgedOn } from './needed-day.ts'
import { doubleNotes, laterMatters, runNotes } from './notes.vi.ts'
import { scoreKeys } from './score-keys.ts'
import { type ScoredCycle, scoredCycles, scoredFacts } from './scored.ts'
import { type SelectedAward, selectedAwards } from './selections.ts'
import { unitNotes } from './unit-notes.ts'
import type { OutcomeView, RegistrationView } from './view.ts'
import { viewDossiers } from './view-dossiers.ts'
import { viewRegistrations } from './view-findings.ts'
import { unsettledOf, viewQuestions } from './view-questions.ts'
import { viewRanking } from './view-rankings.ts'
import { viewSelection } from './view-selections.ts'

/** Computes everything. Definition and records have passed their checks; their faults throw. */
export function outcome(input: Input): OutcomeView {
  const context = contextOf(input)
  const scored = scoredCycles(context)
  const facts = factsOf({
    definition: context.definition,
    measures: context.records.measures,
    rulings: context.records.rulings,
    matters: context.records.matters,
    scored: scoredFacts(scored),
    participants: context.participants,
    registration: context.registration,
    judgedOn: (participant, cycle) => judgedOn(context, participant, cycle),
  })
  const selected = selectedAwards({ context, facts, score: scoreKeys(context, scored) })
  return viewOf(context, scored, selected)
}

/**
 * How everybody's registration stands, or that of one alone: the same as in the outcome, without
 * scores, findings and selections. A page about registrations waits for nothing else.
 */
export function registrationsOf(input: Input, participant?: string): readonly RegistrationView[] {
  const context = contextOf(input)
  return viewRegistrations(context, namesOf(context), participant)
}

function viewOf(
  context: Context,
  scored: readonly ScoredCycle[],
  selected: readonly SelectedAward[],
): OutcomeView {
  const names = namesOf(context)
  const selections = selected.map((one) => viewSelection(context, one, names))
  const questions = viewQuestions(context)
  const { definition, asOf, program } = context
  const { plan } = definition
  const doubles = doubleNotes(context, selected, names)
  return {
    thidua: 1,
    program,
    rules: RULES,
    campaign: {
      id: definition.id,
      title: definition.title,
      plan: `${plan.kind} ${plan.number} ngày ${formatCivil(plan.date)}`,
    },
    asOf,
    cycles: definition.cycles.map(({ id, name, from, to }) => ({ id, name, from, to })),
    registrations: [...viewRegistrations(context, names)],
    rankings: scored.map((one) => viewRanking(context, one)),
    selections,
    dossiers: [...viewDossiers(context, selected, names)],
    questions: [...questions],
    unsettled: [...unsettledOf(context, selections), ...doubles.waits],
    notes: [
      ...runNotes(context),
      ...doubles.notes,
      ...laterMatters(context, selected),
      ...unitNotes(context),
    ],
  }
}
