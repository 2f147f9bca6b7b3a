/**
 * A fixed deduction (điểm trừ cố định): "trừ 0,5 điểm", per case or once.
 * Where the table does not say which, more than one case is refused. A deduction that needs a
 * written basis waits for it.
 */
import { z } from 'zod'
import { compare, type Exact, exact, isZero, multiply, ONE, ZERO } from '#kernel'
import { Deduction, Words } from './decimal.ts'
import { answers, counts } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { deny, give, noFlaws } from './rule.ts'

export const PenaltyFixed = z.strictObject({
  kind: z.literal('penalty-fixed'),
  points: Deduction,
  per: z.enum(['case', 'once']).optional(),
  /** "giải trình bằng văn bản và được xác nhận thì không trừ". */
  waiver: Words.optional(),
  /** "có căn cứ bằng văn bản". */
  requires: Words.optional(),
})
export type PenaltyFixed = Data<z.output<typeof PenaltyFixed>>

export const penaltyFixed: RuleKind<PenaltyFixed> = {
  inputs: (rule) => [
    { name: 'cases', type: 'number', label: 'số lần vi phạm' },
    ...asked('waived', rule.waiver),
    ...asked('basis', rule.requires),
  ],
  points: score,
  greatest: () => ZERO,
  flaws: noFlaws,
}

function asked(name: string, label: string | undefined) {
  return label ? [{ name, type: 'yes-no' as const, label, optional: true as const }] : []
}

function score(rule: PenaltyFixed, inputs: Inputs): RuleFinding {
  const taken = counts(inputs, ['cases'])
  if (!taken.ok) return taken.refusal
  const cases = taken.value('cases')
  if (isZero(cases)) return give(ZERO, inputs)
  if (rule.waiver && inputs['waived'] === true) return give(ZERO, inputs, ['waived'])
  const basis = rule.requires ? answers(inputs, ['basis']) : undefined
  if (basis && !basis.ok) return basis.refusal
  if (basis?.value('basis') === false) return give(ZERO, inputs, ['no-written-basis'])
  return deduct(rule, inputs, cases)
}

function deduct(rule: PenaltyFixed, inputs: Inputs, cases: Exact): RuleFinding {
  if (!rule.per && compare(cases, exact(1)) > 0) return deny({ why: 'per-case-undeclared', cases })
  return give(multiply(rule.points, rule.per === 'case' ? cases : ONE), inputs)
}
