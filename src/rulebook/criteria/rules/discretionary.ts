/**
 * Discretionary points (chấm trong khung điểm): the scorer gives points within a range, "chấm từ 0
 * đến điểm tối đa".
 * Options may each have their own ceiling ("tiên phong 6, cải tiến tối đa 3"); a confirmation may
 * be required.
 * It refuses points outside the range; it has no opinion on which points are right.
 */
import { z } from 'zod'
import { compare, type Exact, greatest, ZERO } from '#kernel'
import { Decimal, Points, Words } from './decimal.ts'
import { answers, choice, numbers } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { deny, give, noFlaws } from './rule.ts'

export const Discretionary = z.strictObject({
  kind: z.literal('discretionary'),
  least: Decimal.optional(),
  greatest: Decimal.optional(),
  options: z
    .array(z.strictObject({ label: Words, 'up-to': Points }))
    .min(1)
    .optional(),
  requires: Words.optional(),
})
export type Discretionary = Data<z.output<typeof Discretionary>>

export const discretionary: RuleKind<Discretionary> = {
  inputs: (rule) => [
    { name: 'points', type: 'number', label: 'điểm chấm' },
    ...(rule.options ? [optionNeed(rule.options)] : []),
    ...(rule.requires
      ? [{ name: 'confirmed', type: 'yes-no' as const, label: rule.requires }]
      : []),
  ],
  points: score,
  greatest: (rule, max) =>
    rule.options?.map((it) => it['up-to']).reduce(greatest) ?? rule.greatest ?? max,
  flaws: noFlaws,
}

function optionNeed(options: NonNullable<Discretionary['options']>) {
  return {
    name: 'option',
    type: 'choice' as const,
    label: 'mức',
    options: options.map((it) => it.label),
  }
}

function score(rule: Discretionary, inputs: Inputs, max: Exact): RuleFinding {
  const confirmed = rule.requires ? answers(inputs, ['confirmed']) : undefined
  if (confirmed && !confirmed.ok) return confirmed.refusal
  // "xã tự công nhận không đủ": without the confirmation asked for, nothing counts.
  if (confirmed?.value('confirmed') === false) return give(ZERO, inputs, ['gate-closed'])
  const ceiling = ceilingOf(rule, inputs, max)
  if (!('n' in ceiling)) return ceiling
  return withinRange({ least: rule.least ?? ZERO, greatest: ceiling }, inputs)
}

function ceilingOf(rule: Discretionary, inputs: Inputs, max: Exact): Exact | RuleFinding {
  if (!rule.options) return rule.greatest ?? max
  const labels = rule.options.map((it) => it.label)
  const chosen = choice(inputs, 'option', labels)
  if (!chosen.ok) return chosen.refusal
  return rule.options.find((it) => it.label === chosen.value)?.['up-to'] ?? max
}

function withinRange(
  range: Readonly<{ least: Exact; greatest: Exact }>,
  inputs: Inputs,
): RuleFinding {
  const taken = numbers(inputs, ['points'])
  if (!taken.ok) return taken.refusal
  const found = taken.value('points')
  const outside = compare(found, range.least) < 0 || compare(found, range.greatest) > 0
  return outside ? deny({ why: 'out-of-range', found, ...range }) : give(found, inputs)
}
