/**
 * The closed list of rule kinds a criteria set may name. A new kind is a new file, its words, its
 * test, and a line here
 * (and in leaf-kinds.ts); nothing else in the program knows the kinds.
 */
import { z } from 'zod'
import { Conditional, conditional } from './conditional.ts'
import { type BoundRule, bind, bindSimple, SIMPLE_SCHEMAS, type SimpleRule } from './leaf-kinds.ts'
import { OneOfByUnitLevel } from './one-of-by-unit-level.ts'
import { SumOfChildren } from './sum-of-children.ts'

/** Any rule as written in YAML; its `kind` decides which keys it has. */
export const Rule = z.discriminatedUnion('kind', [
  ...SIMPLE_SCHEMAS,
  Conditional,
  SumOfChildren,
  OneOfByUnitLevel,
])

/** A rule that gives points to a line of the sheet. */
export type LeafRule = SimpleRule | Conditional

/** A rule that says how a group is made of its children. */
export type GroupRule = SumOfChildren | OneOfByUnitLevel

export type Rule = LeafRule | GroupRule

/** The names of all kinds. */
export const RULE_KINDS: readonly Rule['kind'][] = Rule.options.map((it) => kindOf(it))

/** Whether the rule belongs to a group. */
export function isGroupRule(rule: Rule): rule is GroupRule {
  return rule.kind === 'sum-of-children' || rule.kind === 'one-of-by-unit-level'
}

/** A rule ready to be asked. */
export function boundRule(rule: LeafRule): BoundRule {
  return rule.kind === 'conditional' ? bind(conditional, rule) : bindSimple(rule)
}

function kindOf(schema: (typeof Rule.options)[number]): Rule['kind'] {
  return schema.shape.kind.value
}
