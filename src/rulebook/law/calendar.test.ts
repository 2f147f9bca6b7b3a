/** The working calendar: lunar days, days in lieu, exchanges, and the terms counted with it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addWorkingDays, civil, weekday } from '#kernel'
import { calendarCovers, dayOffReason, workingCalendar } from './calendar.ts'
import { wordDayOff } from './calendar.vi.ts'
import { realLaw } from './real-law.test.ts'

const law = realLaw()
const isWorking = workingCalendar(law)

const why = (date: string) => {
  const found = dayOffReason(law, civil(date))
  return found ? wordDayOff(civil(date), found) : 'làm việc'
}

/** Thứ Hai = 1 … Chủ nhật = 7, as printed in the lunar table. */
const LUNAR = [
  ['2018-02-16', 5, '2018-04-25', 3],
  ['2019-02-05', 2, '2019-04-14', 7],
  ['2020-01-25', 6, '2020-04-02', 4],
  ['2021-02-12', 5, '2021-04-21', 3],
  ['2022-02-01', 2, '2022-04-10', 7],
  ['2023-01-22', 7, '2023-04-29', 6],
  ['2024-02-10', 6, '2024-04-18', 4],
  ['2025-01-29', 3, '2025-04-07', 1],
  ['2026-02-17', 2, '2026-04-26', 7],
  ['2027-02-06', 6, '2027-04-16', 5],
  ['2028-01-26', 3, '2028-04-04', 2],
  ['2029-02-13', 2, '2029-04-23', 1],
  ['2030-02-02', 6, '2030-04-12', 5],
  ['2031-01-23', 4, '2031-04-01', 2],
  ['2032-02-11', 3, '2032-04-19', 1],
  ['2033-01-31', 1, '2033-04-09', 6],
  ['2034-02-19', 7, '2034-04-28', 5],
  ['2035-02-08', 4, '2035-04-17', 2],
] as const

test('the lunar table has Tết and Giỗ Tổ of 2018 to 2035 on their weekdays', () => {
  const found = law.years.map(({ tet, 'hung-kings': kings }) => [
    tet,
    weekday(tet),
    kings,
    weekday(kings),
  ])
  assert.deepEqual(found, LUNAR)
})

test('Tết 2030 is 02/02, one day before the Chinese calendar has it', () => {
  const year = law.years.find((each) => each.year === 2030)
  assert.equal(year?.tet, '2030-02-02')
  assert.equal(isWorking(civil('2030-02-01')), false)
})

test('every Tết block is five days around the first day of the lunar year', () => {
  for (const { tet, 'tet-days': days, year } of law.years) {
    assert.equal(days.to, addDays(days.from, 4), String(year))
    assert.ok(days.from < tet && tet < days.to, String(year))
  }
})

test('24/11 is a holiday in 2026 and a working day in 2025', () => {
  assert.equal(why('2026-11-24'), 'Ngày Văn hóa Việt Nam')
  assert.equal(why('2025-11-24'), 'làm việc')
})

test('Giỗ Tổ 2026 falls on a Sunday and gives the Monday', () => {
  assert.equal(why('2026-04-26'), 'Giỗ Tổ Hùng Vương')
  assert.equal(why('2026-04-27'), 'nghỉ bù Giỗ Tổ Hùng Vương (26/4/2026)')
  assert.equal(why('2026-04-28'), 'làm việc')
})

test('ten working days from Friday 24/04/2026 end on Wednesday 13/05/2026', () => {
  assert.equal(addWorkingDays(civil('2026-04-24'), 10, isWorking), '2026-05-13')
})

const KNOWN_DAYS = [
  ['2020-01-28', 'nghỉ bù', 'Tết 2020 covers a Saturday and a Sunday'],
  ['2020-01-29', 'nghỉ bù', 'the second of them'],
  ['2020-01-30', 'làm việc', 'work begins'],
  ['2023-05-02', 'nghỉ bù Giỗ Tổ', 'Giỗ Tổ on Saturday, 30/4 on Sunday, 1/5 on Monday'],
  ['2023-05-03', 'nghỉ bù Ngày Chiến thắng', 'the second in lieu'],
  ['2023-05-04', 'làm việc', 'work begins'],
  ['2024-02-14', 'nghỉ bù', 'Tết 2024 until mùng 5'],
  ['2024-02-15', 'làm việc', 'work begins'],
  ['2020-09-03', 'làm việc', 'Quốc khánh was one day until 2020'],
  ['2021-09-03', 'Quốc khánh', 'and two from 2021'],
  ['2024-04-29', 'nghỉ hoán đổi, làm bù ngày 4/5/2024', 'exchanged'],
  ['2024-05-04', 'làm việc', 'the Saturday that is worked'],
  ['2025-05-02', 'nghỉ hoán đổi, làm bù ngày 26/4/2025', 'exchanged'],
  ['2026-08-31', 'nghỉ hoán đổi, làm bù ngày 22/8/2026', 'exchanged'],
  ['2024-12-29', 'Chủ nhật', 'the last day of the Khôi Kỳ yearly dossier'],
  ['2020-07-31', 'làm việc', 'the last day of the An Biên registration'],
] as const

for (const [date, says, reason] of KNOWN_DAYS)
  test(`${date} is “${says}”: ${reason}`, () => {
    assert.ok(why(date).startsWith(says), why(date))
  })

test('a year has as many days off for holidays as the law counts', () => {
  const count = (year: number) =>
    law['fixed-holidays'].filter(({ from }) => from === undefined || from <= civil(`${year}-11-24`))
      .length +
    6 +
    (year >= 2021 ? 1 : 0)
  assert.deepEqual([2020, 2021, 2027].map(count), [10, 11, 12])
})

test('weekdays lost to holidays are exactly the number of holidays of the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2018, max: 2035 }), (year) => {
      const days = Array.from({ length: 365 }, (_, n) => addDays(civil(`${year}-01-01`), n))
      const lost = days.filter((day) => {
        const reason = dayOffReason(law, day)?.reason
        return weekday(day) <= 5 && (reason === 'holiday' || reason === 'in-lieu')
      })
      const expected = 10 + (year >= 2021 ? 1 : 0) + (year >= 2026 ? 1 : 0)
      assert.equal(lost.length, expected)
    }),
    { numRuns: 18 },
  )
})

test('overrides add a day off and a day of work without touching the law', () => {
  const mine = workingCalendar(law, { off: [civil('2026-05-04')], work: [civil('2026-05-09')] })
  assert.equal(mine(civil('2026-05-04')), false)
  assert.equal(mine(civil('2026-05-09')), true)
  assert.equal(isWorking(civil('2026-05-04')), true)
  assert.equal(isWorking(civil('2026-05-09')), false)
})

test('outside the table the calendar says that the lunar days are unknown', () => {
  const covered = ['2017-12-31', '2018-01-01', '2035-12-31', '2036-01-01'].map((date) =>
    calendarCovers(law, civil(date)),
  )
  assert.deepEqual(covered, [false, true, true, false])
  assert.equal(isWorking(civil('2036-01-01')), false)
})
