/** Why a day is not worked, in words, with a warning where the year's notice is unchecked. */

import type { CivilDate } from '#kernel'
import { formatCivil, unreachable, wordWeekday } from '#kernel'
import type { DayOff } from './calendar.ts'

/** 'nghỉ bù Giỗ Tổ Hùng Vương (26/4/2026)', 'Chủ nhật', 'nghỉ hoán đổi, làm bù ngày 26/4/2025'. */
export function wordDayOff(date: CivilDate, dayOff: DayOff): string {
  switch (dayOff.reason) {
    case 'weekly-rest':
      return wordWeekday(date)
    case 'holiday':
      return dayOff.name + wordDoubt(dayOff)
    case 'in-lieu':
      return `nghỉ bù ${dayOff.name} (${formatCivil(dayOff.of)})${wordDoubt(dayOff)}`
    case 'exchange':
      return dayOff.exchange.work === undefined
        ? 'nghỉ theo thông báo'
        : `nghỉ hoán đổi, làm bù ngày ${formatCivil(dayOff.exchange.work)}`
    default:
      return unreachable(dayOff)
  }
}

function wordDoubt({ certainty }: Readonly<{ certainty: string }>): string {
  return certainty === 'unverified' ? ' (chưa đối chiếu thông báo lịch nghỉ của năm)' : ''
}
