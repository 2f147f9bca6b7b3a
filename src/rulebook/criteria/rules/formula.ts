/**
 * A formula over named inputs (công thức theo số liệu có tên), with cases that choose between
 * formulas.
 * The name `max` is the criterion's maximum. Division by zero and points outside 0..maximum are
 * refused, not repaired.
 */
import { z } from 'zod'
import { compare, type Exact, ok, type Result, refuse, ZERO } from '#kernel'
import { Words } from './decimal.ts'
import { evaluate, namesIn, parseExpression } from './expression.ts'
import { choice, numbers } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleFlaw, RuleKind } from './rule.ts'
import { deny, give } from './rule.ts'

const Name = z
  .string()
  .regex(/^[a-z]([a-z0-9-]*[a-z0-9])?$/, 'tên biến: chữ thường không dấu, gạch nối')

export const Formula = z
  .strictObject({
    kind: z.literal('formula'),
    inputs: z.array(z.strictObject({ name: Name, label: Words })).min(1),
    expression: Words.optional(),
    cases: z
      .array(z.strictObject({ when: Words, expression: Words }))
      .min(2)
      .optional(),
  })
  .refine(
    (it) => (it.expression === undefined) !== (it.cases === undefined),
    'cần đúng một trong expression, cases',
  )
export type Formula = Data<z.output<typeof Formula>>

const RESERVED = 'max'

export const formula: RuleKind<Formula> = {
  inputs: (rule) => [
    ...rule.inputs.map(({ name, label }) => ({ name, label, type: 'number' as const })),
    ...(rule.cases
      ? [{ name: 'case', type: 'choice' as const, label: 'trường hợp', options: whens(rule) }]
      : []),
  ],
  points: score,
  // A formula is bounded only by the refusal of points above the maximum.
  greatest: (_rule, max) => max,
  flaws: (rule) => expressions(rule).flatMap((text) => expressionFlaws(rule, text)),
}

/** The formula that applies: the only one, or the one of the recorded case. */
export function chosenExpression(rule: Formula, inputs: Inputs): Result<string, RuleFinding> {
  if (rule.expression !== undefined) return ok(rule.expression)
  const chosen = choice(inputs, 'case', whens(rule))
  if (!chosen.ok) return chosen
  const found = rule.cases?.find((it) => it.when === chosen.value)
  return found
    ? ok(found.expression)
    : refuse(deny({ why: 'formula', reason: 'no-case', expression: '' }))
}

function whens(rule: Formula): readonly string[] {
  return rule.cases?.map((it) => it.when) ?? []
}

function expressions(rule: Formula): readonly string[] {
  return rule.expression === undefined
    ? (rule.cases?.map((it) => it.expression) ?? [])
    : [rule.expression]
}

function score(rule: Formula, inputs: Inputs, max: Exact): RuleFinding {
  const expression = chosenExpression(rule, inputs)
  if (!expression.ok) return expression.refusal
  const parsed = parseExpression(expression.value)
  if (!parsed.ok) return deny({ why: 'formula', reason: 'no-case', expression: expression.value })
  const used = [...new Set(namesIn(parsed.value))].filter((name) => name !== RESERVED)
  const taken = numbers(inputs, used)
  if (!taken.ok) return taken.refusal
  const names = new Map(used.map((name) => [name, taken.value(name)]))
  const points = evaluate(parsed.value, names.set(RESERVED, max))
  if (!points)
    return deny({ why: 'formula', reason: 'division-by-zero', expression: expression.value })
  const outside = compare(points, ZERO) < 0 || compare(points, max) > 0
  if (outside) return deny({ why: 'out-of-range', found: points, least: ZERO, greatest: max })
  return give(points, inputs)
}

function expressionFlaws(rule: Formula, text: string): readonly RuleFlaw[] {
  const parsed = parseExpression(text)
  if (!parsed.ok)
    return [{ what: 'bad-formula', found: parsed.refusal.found, allowed: '+ - * / min max ( )' }]
  const known = [...rule.inputs.map((it) => it.name), RESERVED]
  const unknown = namesIn(parsed.value).filter((name) => !known.includes(name))
  return unknown.map((found) => ({ what: 'unknown-name', found, allowed: known.join(', ') }))
}
