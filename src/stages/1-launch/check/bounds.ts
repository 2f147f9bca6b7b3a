/**
 * Bounds of conditions that nobody can meet: a share above 100%, an index above its own maximum.
 */
import { compare, type Exact, formatExact, ONE, readExact, ZERO } from '#kernel'
import type { Condition } from '#rulebook/conditions'
import type { Indicator } from '#rulebook/definition'
import type { Checked } from './checked.ts'
import { conditionsOf } from './conditions.ts'
import type { Path } from './place.ts'
import type { FoundProblem } from './problem.ts'
import { wordShare } from './shares.ts'

const BOUNDS = ['at-least', 'more-than', 'at-most', 'less-than'] as const
type Bound = (typeof BOUNDS)[number]
type Measured = Extract<Condition, { ratio: unknown }>['ratio']

export function unreachableBounds({ definition }: Checked): readonly FoundProblem[] {
  return conditionsOf(definition).flatMap(({ condition, path }) => {
    if ('ratio' in condition) {
      const at = [...path, 'ratio']
      return unreachable({ rule: condition.ratio, path: at, most: ONE, word: wordShare })
    }
    if (!('count' in condition)) return []
    const most = maximumOf(definition.indicators, condition.count.of)
    const at = [...path, 'count']
    return unreachable({ rule: condition.count, path: at, most, word: (v) => formatExact(v) })
  })
}

type Asked = Readonly<{
  rule: Measured
  path: Path
  most: Exact | undefined
  word: (value: Exact) => string
}>

function unreachable({ rule, path, most, word }: Asked): FoundProblem[] {
  return BOUNDS.flatMap((bound) => {
    const value = rule[bound]
    const limit = value && limitPassed(bound, value, most)
    if (!value || !limit) return []
    return {
      file: 'campaign.yaml' as const,
      path: [...path, bound],
      fact: { code: 'bound-unreachable' as const, bound, limit: word(limit) },
      found: word(value),
    }
  })
}

/** The end of the scale that leaves nothing on the right side of the bound. */
function limitPassed(bound: Bound, value: Exact, most: Exact | undefined): Exact | undefined {
  switch (bound) {
    case 'at-least':
      return most && compare(value, most) > 0 ? most : undefined
    case 'more-than':
      return most && compare(value, most) >= 0 ? most : undefined
    case 'at-most':
      return compare(value, ZERO) < 0 ? ZERO : undefined
    case 'less-than':
      return compare(value, ZERO) <= 0 ? ZERO : undefined
  }
}

function maximumOf(indicators: readonly Indicator[], id: string): Exact | undefined {
  const indicator = indicators.find((one) => one.id === id)
  return indicator?.kind === 'number' && indicator.max !== undefined
    ? readExact(indicator.max)
    : undefined
}
