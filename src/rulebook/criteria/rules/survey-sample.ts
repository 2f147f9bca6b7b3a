/**
 * A fixed sample of people asked (khảo sát mẫu): "ngẫu nhiên 50 người, mỗi trường hợp xác nhận chấm
 * 0,4 điểm".
 * An evidence gate may come first. What a smaller sample means is declared or refused; it is not
 * scaled silently.
 */
import { z } from 'zod'
import { add, compare, type Exact, exact, isZero, multiply, ratio, subtract, ZERO } from '#kernel'
import { Count, Points, Words } from './decimal.ts'
import { answers, counts } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { deny, give, noFlaws } from './rule.ts'

export const SurveySample = z.strictObject({
  kind: z.literal('survey-sample'),
  'sample-size': Count.min(1),
  'points-per-yes': Points,
  'points-per-no': Points,
  sampler: Words.optional(),
  gate: Words.optional(),
  'small-sample': z.enum(['scale', 'as-counted']).optional(),
})
export type SurveySample = Data<z.output<typeof SurveySample>>

export const surveySample: RuleKind<SurveySample> = {
  inputs: (rule) => [
    ...(rule.gate ? [{ name: 'gate', type: 'yes-no' as const, label: rule.gate }] : []),
    { name: 'yes', type: 'number', label: 'số người xác nhận' },
    { name: 'asked', type: 'number', label: 'số người được hỏi' },
  ],
  points: score,
  greatest: (rule) => multiply(rule['points-per-yes'], exact(rule['sample-size'])),
  flaws: noFlaws,
}

function score(rule: SurveySample, inputs: Inputs): RuleFinding {
  const gate = rule.gate ? answers(inputs, ['gate']) : undefined
  if (gate && !gate.ok) return gate.refusal
  if (gate?.value('gate') === false) return give(ZERO, inputs, ['gate-closed'])
  const taken = counts(inputs, ['yes', 'asked'])
  if (!taken.ok) return taken.refusal
  const [yes, asked] = [taken.value('yes'), taken.value('asked')]
  if (isZero(asked)) return { outcome: 'zero-denominator', input: 'asked' }
  const size = exact(rule['sample-size'])
  if (compare(yes, asked) > 0) return deny({ why: 'part-exceeds-whole', part: yes, whole: asked })
  if (compare(asked, size) > 0) return deny({ why: 'part-exceeds-whole', part: asked, whole: size })
  return count(rule, inputs, { yes, asked })
}

type Asked = Readonly<{ yes: Exact; asked: Exact }>

function count(rule: SurveySample, inputs: Inputs, { yes, asked }: Asked): RuleFinding {
  const small = compare(asked, exact(rule['sample-size'])) < 0
  if (small && !rule['small-sample']) {
    return deny({ why: 'sample-too-small', asked, wanted: rule['sample-size'] })
  }
  const no = subtract(asked, yes)
  const points = add(multiply(rule['points-per-yes'], yes), multiply(rule['points-per-no'], no))
  if (!small || rule['small-sample'] === 'as-counted') return give(points, inputs)
  return give(multiply(points, ratio(rule['sample-size'], asked.n)), inputs)
}
