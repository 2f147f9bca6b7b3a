/**
 * Percentile bands (tứ phân vị): cut points of the cohort's own values, interpolated between
 * neighbours, in exact fractions.
 * Only participants with an established value belong to the cohort.
 */
import { add, assert, compare, divide, type Exact, exact, floor, multiply, subtract } from '#kernel'
import { bandsFor, type ClassScheme } from '#rulebook/criteria'

const HUNDRED = exact(100)

/**
 * The value below which so many percent lie, linear between the two nearest places: (n − 1) × p.
 */
export function percentile(values: readonly Exact[], percent: Exact): Exact | undefined {
  const sorted = values.toSorted(compare)
  if (sorted.length === 0) return undefined
  const place = multiply(divide(percent, HUNDRED), exact(sorted.length - 1))
  const below = Number(floor(place))
  const low = sorted[below]
  assert(low, 'a percentile lies between 0 and 100')
  const high = sorted[below + 1] ?? low
  return add(low, multiply(subtract(high, low), subtract(place, exact(below))))
}

/** The cut point of each percentile band of a scheme, by class. */
export function percentileCuts(
  scheme: ClassScheme,
  values: readonly Exact[],
): ReadonlyMap<string, Exact> {
  const cuts = bandsFor(scheme).flatMap((band) => {
    const at = band['above-percentile'] ?? band['from-percentile']
    const cut = at && percentile(values, at)
    return cut ? [[band.class, cut] as const] : []
  })
  return new Map(cuts)
}
