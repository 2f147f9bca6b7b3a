/**
 * Every condition of every standard with its place, parts included: what the checks of indicators
 * walk over.
 */
import type { Condition } from '#rulebook/conditions'
import type { Award, Definition } from '#rulebook/definition'
import type { Path } from './place.ts'

export type PlacedCondition = Readonly<{ condition: Condition; path: Path }>

/** A standard (tiêu chuẩn) with its place: an award's own, or one that a supplement supplies. */
export type PlacedStandard = Readonly<{
  award: string
  conditions: readonly Condition[]
  path: Path
}>

export function standardsOf(definition: Definition): readonly PlacedStandard[] {
  const own = definition.awards.flatMap((award, i) =>
    listed(award.id, award.standard, ['awards', i, 'standard']),
  )
  const supplied = definition.supplements.flatMap((supplement, i) =>
    supplement.standards.flatMap(({ award, standard }, j) =>
      listed(award, standard, ['supplements', i, 'standards', j, 'standard']),
    ),
  )
  return [...own, ...supplied]
}

export function conditionsOf(definition: Definition): readonly PlacedCondition[] {
  return standardsOf(definition).flatMap(({ conditions, path }) => placed(conditions, path))
}

/** The conditions of a list and, after each, those it is made of. */
export function placed(list: readonly Condition[], path: Path): readonly PlacedCondition[] {
  return list.flatMap((condition, i) => {
    const here = [...path, i]
    const parts = partsOf(condition)
    return [
      { condition, path: here },
      ...(parts ? placed(parts.list, [...here, ...parts.key]) : []),
    ]
  })
}

type Parts = Readonly<{ key: Path; list: readonly Condition[] }>

function partsOf(condition: Condition): Parts | undefined {
  if ('all' in condition) return { key: ['all'], list: condition.all }
  if ('any' in condition) return { key: ['any'], list: condition.any }
  if ('none' in condition) return { key: ['none'], list: condition.none }
  if ('unit' in condition) return { key: ['unit'], list: condition.unit }
  if ('each-year' in condition) return { key: ['each-year'], list: condition['each-year'] }
  if ('run' in condition) return { key: ['run', 'of'], list: condition.run.of }
  return undefined
}

function listed(award: string, standard: Award['standard'], path: Path): PlacedStandard[] {
  return Array.isArray(standard) ? [{ award, conditions: standard, path }] : []
}
