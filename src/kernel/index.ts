/**
 * The kernel: words every part of the system shares. Exact numbers, civil dates, deadlines, money,
 * Vietnamese text. It imports nothing and knows no campaign, no person and no clock.
 */
export { assert, present, unreachable } from './assert.ts'
export { canonical } from './canonical.ts'
export {
  addDays,
  type CivilDate,
  civil,
  civilFromInstant,
  clockFromInstant,
  compareDates,
  covers,
  daysBetween,
  formatCivil,
  type Interval,
  isAfter,
  isBefore,
  readCivil,
  type Weekday,
  weekday,
  yearOf,
} from './civil-date.ts'
export { formatCivilLong, wordWeekday } from './civil-date.vi.ts'
export {
  addWorkingDays,
  type Deadline,
  isOpen,
  lastDay,
  type WorkingDays,
} from './deadline.ts'
export { wordDeadline } from './deadline.vi.ts'
export {
  add,
  compare,
  divide,
  type Exact,
  equals,
  exact,
  greatest,
  isZero,
  least,
  multiply,
  negate,
  ONE,
  ratio,
  sign,
  subtract,
  sum,
  ZERO,
} from './exact.ts'
export { formatExact } from './exact.vi.ts'
export { floor, type Rounding, round } from './exact-rounding.ts'
export { exactText, readExact } from './exact-text.ts'
export { type Dong, type PrizeRounding, prize } from './money.ts'
export { dongDigits, formatDong } from './money.vi.ts'
export { editDistance, nearest, nearestFirst } from './nearest.ts'
export { remembered, rememberedOfTwo, sameList } from './remembered.ts'
export { ok, type Result, refuse } from './result.ts'
export { compareByGivenName, compareVi, fold, listVi, nfc, quoteVi, slug } from './text.ts'
