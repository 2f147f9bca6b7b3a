import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from './civil-date.ts'
import { formatCivilLong, wordWeekday } from './civil-date.vi.ts'

const long: readonly (readonly [string, string])[] = [
  ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
  ['2020-02-10', 'ngày 10 tháng 02 năm 2020'],
  ['2020-03-09', 'ngày 09 tháng 3 năm 2020'],
  ['2020-07-31', 'ngày 31 tháng 7 năm 2020'],
  ['2020-12-01', 'ngày 01 tháng 12 năm 2020'],
]

for (const [date, text] of long) {
  test(`a paper of ${date} is dated '${text}': zeros before days below 10 and months 1, 2`, () => {
    assert.equal(formatCivilLong(civil(date)), text)
  })
}

test('the weekdays have their Vietnamese names', () => {
  const days = ['2026-04-20', '2026-04-24', '2024-12-28', '2024-12-29']
  const names = ['thứ Hai', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
  assert.deepEqual(days.map(civil).map(wordWeekday), names)
})
