/**
 * A choice of labelled levels (chọn mức): "thường xuyên / không thường xuyên / không thực hiện",
 * each with its points.
 * A level that is not in the table is refused with the levels that are.
 */
import { z } from 'zod'
import { greatest, ZERO } from '#kernel'
import { Points, Words } from './decimal.ts'
import { choice } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { give } from './rule.ts'

export const LevelChoice = z.strictObject({
  kind: z.literal('level-choice'),
  options: z.array(z.strictObject({ label: Words, points: Points })).min(1),
  /** Points for none of the levels, recorded as "khác", where the table has such a line. */
  otherwise: Points.optional(),
})
export type LevelChoice = Data<z.output<typeof LevelChoice>>

/** What is recorded for "none of the levels". */
export const OTHER_LEVEL = 'khác'

export const levelChoice: RuleKind<LevelChoice> = {
  inputs: (rule) => [{ name: 'option', type: 'choice', label: 'mức', options: labels(rule) }],
  points: score,
  greatest: (rule) => rule.options.map((it) => it.points).reduce(greatest, rule.otherwise ?? ZERO),
  flaws: (rule) => {
    const repeated = rule.options.filter((it, at) => labels(rule).indexOf(it.label) < at)
    return repeated.map((it) => ({ what: 'repeated-option', found: it.label, allowed: '1' }))
  },
}

function labels(rule: LevelChoice): readonly string[] {
  return [...rule.options.map((it) => it.label), ...(rule.otherwise ? [OTHER_LEVEL] : [])]
}

function score(rule: LevelChoice, inputs: Inputs): RuleFinding {
  const chosen = choice(inputs, 'option', labels(rule))
  if (!chosen.ok) return chosen.refusal
  const option = rule.options.find((it) => it.label === chosen.value)
  return give(option?.points ?? rule.otherwise ?? ZERO, inputs)
}
