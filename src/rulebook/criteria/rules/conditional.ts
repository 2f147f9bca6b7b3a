/**
 * A condition that chooses another rule (chấm theo trường hợp): "trường hợp không có kế hoạch ...;
 * có kế hoạch ...".
 * Which branch holds is recorded by a person in the table's own words; it is never inferred from
 * the figures.
 */
import { z } from 'zod'
import { type Exact, greatest, present } from '#kernel'
import { Words } from './decimal.ts'
import { choice } from './inputs.ts'
import { bindSimple, SIMPLE_SCHEMAS } from './leaf-kinds.ts'
import type { Data, InputNeed, Inputs, RuleFinding, RuleKind } from './rule.ts'

const Branch = z.strictObject({ when: Words, rule: z.discriminatedUnion('kind', SIMPLE_SCHEMAS) })

export const Conditional = z.strictObject({
  kind: z.literal('conditional'),
  branches: z.array(Branch).min(2),
})
export type Conditional = Data<z.output<typeof Conditional>>

export type ConditionalBranch = Conditional['branches'][number]

export const conditional: RuleKind<Conditional> = {
  inputs: (rule) => [branchNeed(rule), ...branchInputs(rule)],
  points: score,
  greatest: (rule, max) => {
    const most = rule.branches.map((it) => bindSimple(it.rule).greatest(max))
    return most.reduce((a, b) => a && b && greatest(a, b))
  },
  flaws: (rule) => rule.branches.flatMap((it) => bindSimple(it.rule).flaws()),
}

/** The branch the record names. */
export function branchOf(rule: Conditional, used: Inputs): ConditionalBranch {
  const found = rule.branches.find((it) => it.when === used['branch'])
  return present(found, 'a finding names one of the branches')
}

function whens(rule: Conditional): readonly string[] {
  return rule.branches.map((it) => it.when)
}

function branchNeed(rule: Conditional): InputNeed {
  return { name: 'branch', type: 'choice', label: 'trường hợp', options: whens(rule) }
}

function branchInputs(rule: Conditional): readonly InputNeed[] {
  const all = rule.branches.flatMap((it) => bindSimple(it.rule).inputs())
  const first = all.filter((need, at) => all.findIndex((it) => it.name === need.name) === at)
  return first.map((need) => ({ ...need, optional: true }))
}

function score(rule: Conditional, inputs: Inputs, max: Exact): RuleFinding {
  const chosen = choice(inputs, 'branch', whens(rule))
  if (!chosen.ok) return chosen.refusal
  const branch = branchOf(rule, { branch: chosen.value })
  return bindSimple(branch.rule).points(inputs, max)
}
