import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type CivilDate, civil, daysBetween, weekday } from './civil-date.ts'
import { addWorkingDays, type Deadline, isOpen, lastDay } from './deadline.ts'

/** The days off of spring 2026: in lieu on 27/04, then 30/04 and 01/05. */
const holidays: readonly CivilDate[] = ['2026-04-27', '2026-04-30', '2026-05-01'].map(civil)
const isWorking = (d: CivilDate) => weekday(d) <= 5 && !holidays.includes(d)

const anyDate = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(civil('2020-01-01'), n))

test("'đến ngày 31/7/2020' includes 31/7/2020", () => {
  const deadline: Deadline = { word: 'đến', date: civil('2020-07-31') }
  assert.equal(lastDay(deadline, isWorking), '2020-07-31')
  const received = ['2020-07-30', '2020-07-31', '2020-08-01'].map(civil)
  assert.deepEqual(
    received.map((d) => isOpen(deadline, d, isWorking)),
    [true, true, false],
  )
})

test("'trước ngày 30/12/2022' ends on 29/12/2022: the day itself is late", () => {
  const deadline: Deadline = { word: 'trước', date: civil('2022-12-30') }
  assert.equal(lastDay(deadline, isWorking), '2022-12-29')
  const received = ['2022-12-28', '2022-12-29', '2022-12-30'].map(civil)
  assert.deepEqual(
    received.map((d) => isOpen(deadline, d, isWorking)),
    [true, true, false],
  )
})

test('a date the plan names is not moved when it is a day off', () => {
  const sunday = civil('2024-12-29')
  assert.equal(lastDay({ word: 'đến', date: sunday }, isWorking), sunday)
  assert.equal(lastDay({ word: 'trước', date: civil('2024-12-30') }, isWorking), sunday)
})

test('ten working days from Friday 24/04/2026, with 27/04, 30/04 and 01/05 off, end on 13/05/2026', () => {
  const after = civil('2026-04-24')
  assert.equal(addWorkingDays(after, 10, isWorking), '2026-05-13')
  const term: Deadline = { word: 'trong', count: 10, unit: 'ngày làm việc', after }
  assert.equal(lastDay(term, isWorking), '2026-05-13')
})

const terms: readonly (readonly [count: number, after: string, last: string, why: string])[] = [
  [3, '2026-04-20', '2026-04-23', 'the day of the event is not counted'],
  [5, '2026-04-20', '2026-04-28', 'Saturday 25/04 moves over Sunday and the day in lieu'],
  [10, '2026-04-20', '2026-05-04', 'the holiday 30/04 moves over 01/05 and the weekend'],
  [9, '2026-04-20', '2026-04-29', 'a working day is not moved, and days off inside count'],
]

for (const [count, after, last, why] of terms) {
  test(`a term of ${count} days after ${after} ends on ${last}: ${why}`, () => {
    const term: Deadline = { word: 'trong', count, unit: 'ngày', after: civil(after) }
    assert.equal(lastDay(term, isWorking), last)
  })
}

test('a Saturday that is worked in exchange counts as a working day', () => {
  const exchanged = civil('2026-04-25')
  const calendar = (d: CivilDate) => d === exchanged || isWorking(d)
  assert.equal(addWorkingDays(civil('2026-04-24'), 1, calendar), exchanged)
})

test('no term, a term of part of a day and a calendar without working days are faults', () => {
  const after = civil('2026-04-24')
  for (const count of [0, -1, 1.5]) {
    const term: Deadline = { word: 'trong', count, unit: 'ngày', after }
    assert.throws(() => lastDay(term, isWorking))
  }
  assert.throws(() => addWorkingDays(after, -1, isWorking))
  assert.throws(() => addWorkingDays(after, 1, () => false))
  assert.equal(addWorkingDays(civil('2026-04-25'), 0, isWorking), '2026-04-25')
})

test('a term in working days holds exactly so many working days and ends on one', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 40 }), (after, count) => {
      const last = addWorkingDays(after, count, isWorking)
      const days = Array.from({ length: daysBetween(after, last) }, (_, i) => addDays(after, i + 1))
      assert.equal(days.filter(isWorking).length, count)
      assert.ok(isWorking(last))
    }),
  )
})

test('a term in days never ends early nor on a day off, and what came on its last day is in time', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (after, count) => {
      const term: Deadline = { word: 'trong', count, unit: 'ngày', after }
      const last = lastDay(term, isWorking)
      assert.ok(daysBetween(after, last) >= count && isWorking(last))
      assert.ok(isOpen(term, last, isWorking) && !isOpen(term, addDays(last, 1), isWorking))
    }),
  )
})
