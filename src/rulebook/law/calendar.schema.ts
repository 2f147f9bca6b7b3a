/**
 * The schemas of the calendar (lịch nghỉ lễ, tết): weekly rest, fixed holidays, the table of years
 * with the lunar days, exchanges of working days. Reads holidays.yaml. What a yearly notice decides
 * is data, never computed.
 */
import { z } from 'zod'
import { Day, Id, Text } from '#rulebook/words'
import { list, meta, Statement, span } from './entry.ts'

export const WeeklyRest = z
  .strictObject({ id: Id, days: list(z.int().min(1).max(7)), statement: Text, ...meta })
  .readonly()

/** A holiday on the same day each year, 'MM-DD', in the years that its span covers. */
export const FixedHoliday = z
  .strictObject({
    id: Id,
    name: Text,
    on: z.string().regex(/^\d{2}-\d{2}$/, 'ghi tháng-ngày, ví dụ 04-30'),
    ...span,
    ...meta,
  })
  .readonly()
export type FixedHoliday = z.output<typeof FixedHoliday>

export const CalendarYear = z
  .strictObject({
    year: z.int(),
    /** Mùng một Tết and Giỗ Tổ Hùng Vương (10/3) as solar dates, Vietnamese reckoning. */
    tet: Day,
    'hung-kings': Day,
    'tet-days': z.strictObject({ from: Day, to: Day }).readonly(),
    'second-national-day': z.exactOptional(Day),
    ...meta,
  })
  .readonly()
export type CalendarYear = z.output<typeof CalendarYear>

/** Hoán đổi ngày làm việc: `off` is a day off, `work` (a weekend day) is worked instead. */
export const Exchange = z
  .strictObject({ id: Id, off: Day, work: z.exactOptional(Day), ...meta })
  .readonly()
export type Exchange = z.output<typeof Exchange>

export const HolidaysFile = z.strictObject({
  'weekly-rest': list(WeeklyRest),
  'in-lieu': list(Statement),
  'fixed-holidays': list(FixedHoliday),
  years: list(CalendarYear),
  exchanges: list(Exchange),
})
