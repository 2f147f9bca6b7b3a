/**
 * Why something is asked (căn cứ): the place in the plan and its words as printed, so that a form
 * can say at each field which clause wants it.
 */
import { byKind, type Condition } from '#rulebook/conditions'
import type { Award } from './award.ts'
import type { Definition } from './definition.ts'

export type Basis = Readonly<{ clause: string; words: string }>

/** Every condition of a standard that asks for the indicator; the same clause once. */
export function indicatorBases(definition: Definition, indicator: string): readonly Basis[] {
  const all = definition.awards.flatMap(({ standard }) =>
    Array.isArray(standard) ? standard.flatMap(withParts) : [],
  )
  return distinct(all.filter((condition) => indicatorOf(condition) === indicator))
}

/** The indicator that each condition of a standard asks for by its id, parts included. */
export function indicatorsAsked({
  standard,
}: Pick<Award, 'standard'>): ReadonlyMap<string, string> {
  const all = Array.isArray(standard) ? standard.flatMap(withParts) : []
  return new Map(
    all.flatMap((condition) => {
      const indicator = indicatorOf(condition)
      return indicator === undefined ? [] : [[condition.id, indicator] as const]
    }),
  )
}

/** Each clause with its words once, in the order given. */
export function distinct(bases: readonly Basis[]): readonly Basis[] {
  const found = new Map(bases.map(({ clause, words }) => [`${clause} ${words}`, { clause, words }]))
  return [...found.values()]
}

function withParts(condition: Condition): readonly Condition[] {
  return [condition, ...partsOf(condition).flatMap(withParts)]
}

const NO_PARTS = (): readonly Condition[] => []

function partsOf(condition: Condition): readonly Condition[] {
  return byKind<readonly Condition[]>(condition, {
    ...{ ratio: NO_PARTS, count: NO_PARTS, class: NO_PARTS, attested: NO_PARTS },
    ...{ registered: NO_PARTS, noPending: NO_PARTS },
    all: ({ all }) => all,
    any: ({ any }) => any,
    none: ({ none }) => none,
    unit: ({ unit }) => unit,
    eachYear: (yearly) => yearly['each-year'],
    run: ({ run }) => run.of,
  })
}

function indicatorOf(condition: Condition): string | undefined {
  if ('ratio' in condition) return condition.ratio.of
  if ('count' in condition) return condition.count.of
  if ('class' in condition) return condition.class.of
  return 'attested' in condition ? condition.attested : undefined
}
