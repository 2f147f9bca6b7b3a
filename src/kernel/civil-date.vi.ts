/**
 * Civil dates in Vietnamese words, as official papers write them (Nghị định 30/2020/NĐ-CP, phụ lục
 * I). Says nothing about days off: a calendar of working days decides those.
 */
import { present } from './assert.ts'
import { type CivilDate, partsOf, weekday } from './civil-date.ts'

const WEEKDAY_NAMES = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

/**
 * 'ngày 05 tháng 01 năm 2020': a zero before days below 10 and months 1 and 2 (Nghị định
 * 30/2020/NĐ-CP, phụ lục I, phần I, mục II.4).
 */
export function formatCivilLong(d: CivilDate): string {
  const { year, month, day } = partsOf(d)
  const shownDay = day < 10 ? `0${day}` : String(day)
  const shownMonth = month <= 2 ? `0${month}` : String(month)
  return `ngày ${shownDay} tháng ${shownMonth} năm ${year}`
}

/** 'thứ Hai' … 'Chủ nhật'. */
export function wordWeekday(d: CivilDate): string {
  return present(WEEKDAY_NAMES[weekday(d) - 1], `no name for the weekday of ${d}`)
}
