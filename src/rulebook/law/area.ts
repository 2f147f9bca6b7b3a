/**
 * Administrative areas (đơn vị hành chính) by code and date, and what became of one that ended. A
 * code without a date is ambiguous (91 was Kiên Giang, now An Giang), so every question names its
 * day.
 */
import { type CivilDate, covers, ok, type Result, refuse } from '#kernel'
import type { Area } from './area.schema.ts'
import type { Law } from './law.ts'

/** No unit bears the code on that day; `others` are those that bore or will bear it. */
export type NoArea = Readonly<{
  why: 'no-area'
  code: string
  date: CivilDate
  others: readonly Area[]
}>

/** The unit that bears a code on a date. */
export function areaOn(
  law: Law,
  { code, date }: Readonly<{ code: string; date: CivilDate }>,
): Result<Area, NoArea> {
  const bearing = law.areas.filter((each) => each.code === code)
  const found = bearing.find((each) => covers(each, date))
  return found ? ok(found) : refuse({ why: 'no-area', code, date, others: bearing })
}

/**
 * The units that stand on a date where this one stood: itself while it lasts, else its successors,
 * theirs where they ended too. Not complete when the area is marked `successors-partial`.
 */
export function areasAfter(law: Law, area: Area, date: CivilDate): readonly Area[] {
  if (area.to === undefined || date <= area.to) return [area]
  return law.areas
    .filter(({ id }) => area.successors.includes(id))
    .flatMap((successor) => areasAfter(law, successor, date))
}
