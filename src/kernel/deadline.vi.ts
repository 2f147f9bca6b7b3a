/**
 * Deadlines in Vietnamese: the plan's own preposition, then the last moment, so that nobody has to
 * interpret "trước ngày". Warns when the last day is a day off. It does not move the day: only a
 * term in days is moved, and then it says from where.
 */
import { unreachable } from './assert.ts'
import { addDays, type CivilDate, formatCivil, weekday } from './civil-date.ts'
import { wordWeekday } from './civil-date.vi.ts'
import { type Deadline, lastDay, type Term, type WorkingDays } from './deadline.ts'

const SATURDAY = 6

/**
 * 'đến hết ngày 31/7/2020'; 'trước ngày 30/12/2022 (chậm nhất 24 giờ 00 ngày 29/12/2022)'; warns
 * '(29/12/2024 là Chủ nhật)'.
 */
export function wordDeadline(deadline: Deadline, isWorking: WorkingDays): string {
  const last = lastDay(deadline, isWorking)
  const warning = isWorking(last) ? '' : ` (${wordDayOff(last)})`
  switch (deadline.word) {
    case 'đến':
      return `đến hết ngày ${formatCivil(last)}${warning}`
    case 'trước':
      return `trước ngày ${formatCivil(deadline.date)} (${wordLastMoment(last)})${warning}`
    case 'trong':
      return wordTerm(deadline, last)
    default:
      return unreachable(deadline)
  }
}

function wordTerm(term: Term, last: CivilDate): string {
  const { count, unit, after } = term
  const end = addDays(after, count)
  const moved = unit === 'ngày' && end !== last ? `, vì ${wordDayOff(end)}` : ''
  return `trong ${count} ${unit} kể từ ngày ${formatCivil(after)} (${wordLastMoment(last)}${moved})`
}

function wordLastMoment(last: CivilDate): string {
  return `chậm nhất 24 giờ 00 ngày ${formatCivil(last)}`
}

/** A weekend is named; any other day off is only called one: which holiday is not known here. */
function wordDayOff(d: CivilDate): string {
  const reason = weekday(d) >= SATURDAY ? wordWeekday(d) : 'ngày nghỉ'
  return `${formatCivil(d)} là ${reason}`
}
