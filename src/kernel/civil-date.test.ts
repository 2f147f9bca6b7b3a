import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  civil,
  civilFromInstant,
  clockFromInstant,
  compareDates,
  covers,
  daysBetween,
  formatCivil,
  isAfter,
  isBefore,
  readCivil,
  weekday,
  yearOf,
} from './civil-date.ts'

const anyDate = fc
  .integer({ min: -60_000, max: 60_000 })
  .map((n) => addDays(civil('2020-01-01'), n))

for (const typed of ['2020-07-31', '31/07/2020', '31/7/2020', '31-7-2020', ' 31/7/2020 ']) {
  test(`'${typed}' is 31 July 2020`, () => assert.equal(readCivil(typed), '2020-07-31'))
}

const noDates = [
  '',
  '31/6/2020',
  '29/2/2023',
  '31/7/20',
  '7/2020',
  '2020/07/31',
  '31/7-2020',
  '0/7/2020',
]
for (const typed of [
  ...noDates,
  '2020-7-31',
  '31.7.2020',
  '31/13/2020',
  '1/1/0000',
  '2020-07-31T00:00',
]) {
  test(`'${typed}' is no date`, () => assert.equal(readCivil(typed), undefined))
}

test('the first number of a Vietnamese date is the day', () => {
  assert.equal(readCivil('5/1/2020'), '2020-01-05')
  assert.equal(readCivil('1/5/2020'), '2020-05-01')
})

test('civil takes the canonical form only', () => {
  assert.equal(civil('2024-02-29'), '2024-02-29')
  for (const text of ['31/7/2020', '2023-02-29', '2020-1-1', '', ' 2020-01-01']) {
    assert.throws(() => civil(text), `'${text}' was taken`)
  }
})

test('days are counted over months, leap days and years', () => {
  assert.equal(addDays(civil('2024-02-28'), 1), '2024-02-29')
  assert.equal(addDays(civil('2023-02-28'), 1), '2023-03-01')
  assert.equal(addDays(civil('2020-01-01'), -1), '2019-12-31')
  assert.equal(daysBetween(civil('2020-01-01'), civil('2021-01-01')), 366)
  assert.equal(daysBetween(civil('2021-01-01'), civil('2020-12-31')), -1)
  assert.throws(() => addDays(civil('9999-12-31'), 1))
  assert.throws(() => addDays(civil('0001-01-01'), -1))
  assert.throws(() => addDays(civil('2020-01-01'), 0.5))
})

test('Monday is 1 and Sunday is 7', () => {
  const days = ['2026-04-20', '2026-04-24', '2024-12-28', '2024-12-29', '1969-12-31', '1945-09-02']
  assert.deepEqual(days.map(civil).map(weekday), [1, 5, 6, 7, 3, 7])
})

test('an interval includes both its ends and is open where an end is absent', () => {
  const year = { from: civil('2020-01-01'), to: civil('2020-12-31') }
  const days = ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map(civil)
  assert.deepEqual(
    days.map((d) => covers(year, d)),
    [false, true, true, false],
  )
  assert.deepEqual(
    days.map((d) => covers({ from: year.from }, d)),
    [false, true, true, true],
  )
  assert.deepEqual(
    days.map((d) => covers({ to: year.to }, d)),
    [true, true, true, false],
  )
  assert.ok(covers({}, civil('0001-01-01')))
})

test('before and after exclude the day itself', () => {
  const [a, b] = [civil('2020-07-31'), civil('2020-08-01')]
  assert.deepEqual([isBefore(a, b), isBefore(a, a), isBefore(b, a)], [true, false, false])
  assert.deepEqual([isAfter(a, b), isAfter(a, a), isAfter(b, a)], [false, false, true])
})

test('a date is shown day first without leading zeros, and its year is a number', () => {
  assert.equal(formatCivil(civil('2020-07-31')), '31/7/2020')
  assert.equal(formatCivil(civil('2020-01-05')), '5/1/2020')
  assert.equal(yearOf(civil('2020-07-31')), 2020)
})

test('a new day begins in Vietnam at 17:00 UTC, whatever the zone of the machine', () => {
  const midnight = 1_596_214_800_000 // 2020-07-31T17:00:00Z
  assert.equal(civilFromInstant(midnight - 1), '2020-07-31')
  assert.equal(clockFromInstant(midnight - 1), '23:59:59')
  assert.equal(civilFromInstant(midnight), '2020-08-01')
  assert.equal(clockFromInstant(midnight), '00:00:00')
  assert.equal(clockFromInstant(midnight + 3_723_999), '01:02:03')
  assert.equal(civilFromInstant(-1 - 7 * 3_600_000), '1969-12-31')
  assert.equal(clockFromInstant(-1 - 7 * 3_600_000), '23:59:59')
  assert.throws(() => civilFromInstant(Number.NaN))
  assert.throws(() => clockFromInstant(Number.NaN))
})

test('adding days and counting them are inverse, and the order is that of the days', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      assert.equal(addDays(a, daysBetween(a, b)), b)
      assert.equal(compareDates(a, b), Math.sign(daysBetween(b, a)))
      assert.equal(readCivil(formatCivil(a)), a)
    }),
  )
})

test('a week later is the same weekday and a day later the next', () => {
  fc.assert(
    fc.property(anyDate, (d) => {
      assert.equal(weekday(addDays(d, 7)), weekday(d))
      assert.equal(weekday(addDays(d, 1)), (weekday(d) % 7) + 1)
    }),
  )
})
