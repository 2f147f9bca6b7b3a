/**
 * A rule that was read in a line's words (cách chấm đọc được) as the engine's criteria format
 * writes it: docs/criteria.md.
 */

import { caseLabel } from './criteria/line-rule-key.ts'
import type { LineRule, Step } from './criteria/line-rule-kind.ts'
import { WHOLE } from './draft-questions.vi.ts'

/** The rule as the set's file has it. */
export function engineRule(rule: LineRule): object {
  switch (rule.kind) {
    case 'linear-ratio':
      return { kind: rule.kind, part: rule.part, whole: rule.whole ?? WHOLE }
    case 'binary':
      return { ...rule, yes: Number(rule.yes), no: Number(rule.no) }
    case 'level-choice':
      return { kind: rule.kind, options: rule.options.map(numbered) }
    case 'per-case':
      return perCase(rule)
    default:
      return stepped(rule)
  }
}

type Steps = LineRule & Readonly<{ kind: 'tiered-ratio' | 'tiered-count' }>

function stepped({ kind, tiers, otherwise, notDone, measured }: Steps): object {
  const isShare = kind === 'tiered-ratio'
  return {
    kind,
    ...(isShare ? { part: measured, whole: WHOLE } : { count: measured }),
    tiers: tiers.map((one) => (isShare ? numbered(one) : counted(one))),
    otherwise: Number(otherwise),
    ...(notDone === undefined ? {} : { 'not-done': Number(notDone) }),
  }
}

function numbered<T extends Readonly<{ points: string }>>(one: T) {
  return { ...one, points: Number(one.points) }
}

/** Edges of a count are whole numbers. */
function counted(step: Step): object {
  return Object.fromEntries(Object.entries(step).map(([key, value]) => [key, Number(value)]))
}

const NAME = 'so-luong'

/** So much for each case; the ceiling is the printed one, else what the line may bring. */
function perCase(rule: LineRule & { kind: 'per-case' }): object {
  const { does, points, most } = rule
  const all = `${points} * ${NAME}`
  const given = does === 'adds' ? `min(${most ?? 'max'}, ${all})` : undefined
  const taken = `max - ${most === undefined ? all : `min(${most}, ${all})`}`
  return {
    kind: 'formula',
    inputs: [{ name: NAME, label: caseLabel(rule) }],
    expression: given ?? taken,
  }
}
