import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNumber, isRealDay, partsOfDay } from './day-number.ts'

test('29 February exists in leap years only: 2024 and 2000, not 2023, 1900 or 2100', () => {
  const leap = [2024, 2000, 2023, 1900, 2100].map((year) => isRealDay({ year, month: 2, day: 29 }))
  assert.deepEqual(leap, [true, true, false, false, false])
})

test('no month 0 or 13, no day 0 or 32, no 31 April, no year 0 or 10000', () => {
  const unreal = [
    [2020, 0, 1],
    [2020, 13, 1],
    [2020, 1, 0],
    [2020, 1, 32],
    [2020, 4, 31],
    [0, 1, 1],
    [10_000, 1, 1],
  ] as const
  for (const [year, month, day] of unreal) assert.equal(isRealDay({ year, month, day }), false)
})

test('known days have their numbers', () => {
  assert.equal(dayNumber({ year: 1970, month: 1, day: 1 }), 0)
  assert.equal(dayNumber({ year: 1969, month: 12, day: 31 }), -1)
  assert.equal(dayNumber({ year: 2000, month: 3, day: 1 }), 11_017)
  assert.equal(dayNumber({ year: 2026, month: 1, day: 1 }), 20_454)
  assert.equal(dayNumber({ year: 1, month: 1, day: 1 }), -719_162)
})

test('every number of a day in four centuries is a real day that has this number', () => {
  let previous = { year: 1799, month: 12, day: 31 }
  for (let n = dayNumber(previous) + 1; n < dayNumber({ year: 2201, month: 1, day: 1 }); n += 1) {
    const day = partsOfDay(n)
    assert.ok(isRealDay(day) && dayNumber(day) === n)
    const follows =
      (day.day === previous.day + 1 && day.month === previous.month) ||
      (day.day === 1 && !isRealDay({ ...previous, day: previous.day + 1 }))
    assert.ok(follows, `${JSON.stringify(previous)} then ${JSON.stringify(day)}`)
    previous = day
  }
})

test('it is the calendar JavaScript uses in UTC', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (n) => {
      const { year, month, day } = partsOfDay(n)
      const iso = new Date(n * 86_400_000).toISOString().slice(0, 10)
      const two = (part: number) => String(part).padStart(2, '0')
      assert.equal(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, iso)
      assert.equal(dayNumber({ year, month, day }), n)
    }),
  )
})
