/**
 * Indicators in the right places: a ratio condition needs two counts, a class needs its scale and
 * one of its levels. A share of something measured as one number would compare points with percent.
 */
import { nearestFirst } from '#kernel'
import type { Condition } from '#rulebook/conditions'
import type { Definition, Indicator, Scoring } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Checked } from './checked.ts'
import { conditionsOf } from './conditions.ts'
import { indicatorOf } from './ids-used.ts'
import type { Path } from './place.ts'
import type { FoundProblem, IndicatorKind } from './problem.ts'

type Use = Readonly<{ id: string; path: Path; needs: readonly IndicatorKind[] }>

/** Indicators of another kind than their use asks; the alternatives are those of the right kind. */
export function wrongIndicators({ definition }: Checked): readonly FoundProblem[] {
  const uses = [
    ...conditionsOf(definition).flatMap(({ condition, path }) => useIn(condition, path)),
    ...definition.scoring.flatMap(usesInScoring),
    ...definition.awards.flatMap(({ order }, i) =>
      (isOpen(order) ? [] : order).map((id, j) =>
        use(id, ['awards', i, 'order', j], ['ratio', 'number', 'class']),
      ),
    ),
  ]
  return uses.flatMap((one) => wrong(one, definition.indicators))
}

/** Levels that the indicator's scale does not have. */
export function unknownLevels({ definition }: Checked): readonly FoundProblem[] {
  return conditionsOf(definition).flatMap(({ condition, path }) => {
    if (!('class' in condition)) return []
    const wanted = condition.class['at-least']
    const levels = levelsOf(definition, condition.class.of)
    if (!levels || levels.includes(wanted)) return []
    return {
      file: 'campaign.yaml' as const,
      path: [...path, 'class', 'at-least'],
      fact: { code: 'unknown-id' as const, of: 'level' as const },
      found: wanted,
      allowed: nearestFirst(wanted, levels),
    }
  })
}

function levelsOf({ indicators, scales }: Definition, id: string): readonly string[] | undefined {
  const indicator = indicators.find((one) => one.id === id)
  if (indicator?.kind !== 'class') return undefined
  return scales.find((scale) => scale.id === indicator.scale)?.levels.map((level) => level.id)
}

function useIn(condition: Condition, path: Path): Use[] {
  const [key, id] = indicatorOf(condition)
  const needs = neededBy(condition)
  return id === undefined || needs === undefined ? [] : [use(id, [...path, ...key], [needs])]
}

function neededBy(condition: Condition): IndicatorKind | undefined {
  if ('ratio' in condition) return 'ratio'
  if ('count' in condition) return 'number'
  if ('class' in condition) return 'class'
  return 'attested' in condition ? 'attestation' : undefined
}

function usesInScoring(scoring: Scoring, i: number): Use[] {
  const fed = [
    { key: 'class', id: scoring.class, needs: ['class'] },
    { key: 'index', id: scoring.index, needs: ['number', 'ratio'] },
  ] as const
  return fed.flatMap(({ key, id, needs }) =>
    id === undefined ? [] : [use(id, ['scoring', i, key], needs)],
  )
}

function use(id: string, path: Path, needs: readonly IndicatorKind[]): Use {
  return { id, path, needs }
}

function wrong({ id, path, needs }: Use, indicators: readonly Indicator[]): FoundProblem[] {
  const indicator = indicators.find((one) => one.id === id)
  if (!indicator || needs.includes(indicator.kind)) return []
  const right = indicators.filter((one) => needs.includes(one.kind)).map((one) => one.id)
  return [
    {
      file: 'campaign.yaml',
      path,
      fact: { code: 'wrong-indicator', is: indicator.kind, needs },
      found: id,
      allowed: nearestFirst(id, right),
    },
  ]
}
