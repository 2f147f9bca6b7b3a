/** `simulate` shows only what differs, with the arithmetic before and after. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differences, differenceText } from './difference.vi.ts'
import { outcomeView, standing } from './sample.test.ts'

test('equal outcomes have no difference, and that is said', () => {
  const view = outcomeView([standing({})])

  assert.deepEqual(differences(view, view), [])
  assert.equal(differenceText(view, view), 'Danh sách khen thưởng không thay đổi.\n')
})

test('who moves is named with both states, who stays is not', () => {
  const before = outcomeView([standing({}), standing({ participant: 'binh', name: 'Lê Bình' })])
  const after = outcomeView([
    standing({}),
    standing({
      participant: 'binh',
      name: 'Lê Bình',
      state: 'reserve',
      reasons: ['Xếp sau 1 suất.'],
    }),
  ])

  assert.equal(
    differenceText(before, after),
    `Giấy khen của Chủ tịch UBND xã (Năm 2023)
  - Lê Bình: trước: Đề nghị khen thưởng; nay: Dự phòng. Xếp sau 1 suất.
`,
  )
})

test('whoever keeps an award and is no longer fit for it is named with why', () => {
  const awarded = { participant: 'binh', name: 'Lê Bình', state: 'awarded' as const }
  const before = outcomeView([standing(awarded)])
  const since = standing({ ...awarded, reasons: ['Không đạt: “x” (III.1).'] })
  const after = outcomeView([since], { doubtful: ['binh'] })

  assert.match(
    differenceText(before, after),
    /Lê Bình: đã khen thưởng, nay cần xem xét lại\. Không đạt: “x” \(III\.1\)\./,
  )
  assert.deepEqual(differences(after, after), [])
})

test('a changed quota shows both calculations', () => {
  const quota = (words: string) => ({
    quota: { state: 'settled' as const, places: 2, words: [words], readings: [] },
  })
  const before = outcomeView([standing({})], quota('20% của 10 = 2.'))
  const after = outcomeView([standing({})], quota('30% của 10 = 3.'))

  assert.deepEqual(differences(before, after)[0]?.lines, [
    'Số lượng: trước: 20% của 10 = 2. Nay: 30% của 10 = 3.',
  ])
})

test('money that changes alone is a difference too', () => {
  const paid = (amount: number) =>
    outcomeView([standing({ money: { amount, words: '0,3 × 1.490.000 đồng' } })])

  assert.equal(differences(paid(450_000), paid(710_000)).length, 1)
})
