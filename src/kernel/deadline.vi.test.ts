import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CivilDate, civil, weekday } from './civil-date.ts'
import type { Deadline } from './deadline.ts'
import { wordDeadline } from './deadline.vi.ts'

const holidays: readonly CivilDate[] = ['2026-04-27', '2026-04-30', '2026-05-01'].map(civil)
const isWorking = (d: CivilDate) => weekday(d) <= 5 && !holidays.includes(d)

const worded: readonly (readonly [Deadline, string])[] = [
  [{ word: 'đến', date: civil('2020-07-31') }, 'đến hết ngày 31/7/2020'],
  [
    { word: 'trước', date: civil('2022-12-30') },
    'trước ngày 30/12/2022 (chậm nhất 24 giờ 00 ngày 29/12/2022)',
  ],
  [
    { word: 'trước', date: civil('2024-12-30') },
    'trước ngày 30/12/2024 (chậm nhất 24 giờ 00 ngày 29/12/2024) (29/12/2024 là Chủ nhật)',
  ],
  [{ word: 'đến', date: civil('2024-12-28') }, 'đến hết ngày 28/12/2024 (28/12/2024 là thứ Bảy)'],
  [{ word: 'đến', date: civil('2026-04-30') }, 'đến hết ngày 30/4/2026 (30/4/2026 là ngày nghỉ)'],
  [
    { word: 'trong', count: 10, unit: 'ngày làm việc', after: civil('2026-04-24') },
    'trong 10 ngày làm việc kể từ ngày 24/4/2026 (chậm nhất 24 giờ 00 ngày 13/5/2026)',
  ],
  [
    { word: 'trong', count: 3, unit: 'ngày', after: civil('2026-04-20') },
    'trong 3 ngày kể từ ngày 20/4/2026 (chậm nhất 24 giờ 00 ngày 23/4/2026)',
  ],
  [
    { word: 'trong', count: 10, unit: 'ngày', after: civil('2026-04-20') },
    'trong 10 ngày kể từ ngày 20/4/2026 (chậm nhất 24 giờ 00 ngày 4/5/2026, vì 30/4/2026 là ngày nghỉ)',
  ],
]

for (const [deadline, words] of worded) {
  test(`a deadline is worded '${words}'`, () => {
    assert.equal(wordDeadline(deadline, isWorking), words)
  })
}
