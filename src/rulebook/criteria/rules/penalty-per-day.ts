/**
 * A deduction by days late ("nộp trễ ... từ ngày thứ ba trừ 01 điểm/ngày"). Whether it adds to the
 * earlier step must be declared; if it matters and is not, the answer is refused. The hard cut-off
 * ("không tiếp nhận") is shown as words: who refuses to receive a sheet does not score it.
 */
import { z } from 'zod'
import { compare, type Exact, exact, multiply, sum, ZERO } from '#kernel'
import { Count, Deduction, Words } from './decimal.ts'
import { counts } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { deny, give } from './rule.ts'

const Step = z
  .strictObject({
    'from-day': Count.min(1),
    'to-day': Count.optional(),
    points: Deduction.optional(),
    'points-per-day': Deduction.optional(),
  })
  .refine(
    (it) => (it.points === undefined) !== (it['points-per-day'] === undefined),
    'cần đúng một trong points, points-per-day',
  )

export const PenaltyPerDay = z.strictObject({
  kind: z.literal('penalty-per-day'),
  steps: z.array(Step).min(1),
  cumulative: z.boolean().optional(),
  'hard-cut-off': Words.optional(),
  clock: Words.optional(),
})
export type PenaltyPerDay = Data<z.output<typeof PenaltyPerDay>>

type DayStep = PenaltyPerDay['steps'][number]

export const penaltyPerDay: RuleKind<PenaltyPerDay> = {
  inputs: () => [{ name: 'days-late', type: 'number', label: 'số ngày nộp trễ' }],
  points: score,
  greatest: () => ZERO,
  flaws: ({ steps }) =>
    steps.some((it, at) => at > 0 && it['from-day'] <= (steps[at - 1]?.['to-day'] ?? 0))
      ? [{ what: 'overlap', found: 'from-day <= to-day', allowed: 'các bước nối tiếp nhau' }]
      : [],
}

function score(rule: PenaltyPerDay, inputs: Inputs): RuleFinding {
  const taken = counts(inputs, ['days-late'])
  if (!taken.ok) return taken.refusal
  const days = taken.value('days-late')
  const reached = rule.steps.filter((it) => compare(days, exact(it['from-day'])) >= 0)
  const last = reached.at(-1)
  if (!last) return give(ZERO, inputs)
  if (compare(days, exact(last['to-day'] ?? Number(days.n))) > 0) {
    return deny({ why: 'days-beyond-table', days })
  }
  if (reached.length > 1 && rule.cumulative === undefined) {
    return deny({ why: 'cumulative-undeclared', days })
  }
  const charged = rule.cumulative ? reached : [last]
  return give(sum(charged.map((step) => charge(step, days))), inputs)
}

/** What one step takes off: once, or for each day inside the step. */
function charge(step: DayStep, days: Exact): Exact {
  if (step.points) return step.points
  const lastDay =
    step['to-day'] === undefined ? Number(days.n) : Math.min(step['to-day'], Number(days.n))
  return multiply(step['points-per-day'] ?? ZERO, exact(lastDay - step['from-day'] + 1))
}
