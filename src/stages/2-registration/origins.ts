/**
 * Units that came out of others (đơn vị hình thành do chia, tách, hợp nhất): they stand in the list
 * of registrations without any of their own, and whoever looks at it is told why.
 */
import type { CivilDate } from '#kernel'
import type { OrganisationRow, SuccessionRow } from '#registry'

export type Origin = Readonly<{
  /** Ids of the units it came out of. */
  from: readonly string[]
  how: 'split' | 'merged'
  on: CivilDate
}>

type Register = Readonly<{
  organisations: readonly OrganisationRow[]
  successions: readonly SuccessionRow[]
}>

/**
 * What each unit began as that came out of others by the day; a renamed one is the same unit, and
 * one that only took over a part was there before.
 */
export function originsBy(
  { organisations, successions }: Register,
  day: CivilDate,
): ReadonlyMap<string, Origin> {
  const begun = new Map(
    organisations
      .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
      .map(({ id, from }) => [id, from]),
  )
  const found = new Map<string, Origin>()
  for (const { predecessor, successor = '', on, how } of successions) {
    const isOrigin =
      (how === 'split' || how === 'merged') && on <= day && begun.get(successor) === on
    if (!isOrigin) continue
    const from = [...(found.get(successor)?.from ?? []), predecessor]
    found.set(successor, { from, how, on })
  }
  return found
}
