/**
 * Who may grant what on which day; the district that ended is refused with its successor proposed.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { mayGrant } from './grant.ts'
import { wordGrant } from './grant.vi.ts'
import { realLaw } from './real-law.test.ts'

const law = realLaw()

const ask = (level: string, form: string, date: string) =>
  mayGrant(law, { level, form, date: civil(date) })

const TABLE = [
  ['district', 'commendation', '2022-12-30', 'granted', 'the Khôi Kỳ yearly award'],
  ['district', 'commendation', '2025-06-30', 'granted', 'the last day of the district'],
  ['district', 'commendation', '2025-07-01', 'ceased', 'no district from this day on'],
  ['district', 'commendation', '2026-10-01', 'ceased', 'it does not come back with the next law'],
  ['commune', 'commendation', '2025-07-01', 'granted', 'the commune chairperson goes on'],
  ['commune', 'grassroots-emulation-fighter', '2025-06-30', 'not-listed', 'the district had it'],
  ['commune', 'grassroots-emulation-fighter', '2025-07-01', 'granted', 'taken over, unverified'],
  ['commune', 'merit-certificate', '2024-05-01', 'not-listed', 'only the province and above'],
  ['province', 'merit-certificate', '2022-12-30', 'granted', 'bằng khen'],
  ['ministry', 'merit-certificate', '2024-05-01', 'unknown', 'the level is not recorded'],
  ['commune', 'commendation', '2026-10-01', 'unknown', 'the amending law was not read'],
  ['commune', 'commendation', '2016-01-01', 'unknown', 'before the first regime'],
] as const

for (const [level, form, date, answer, reason] of TABLE)
  test(`${level} and ${form} on ${date}: ${answer}, ${reason}`, () => {
    assert.equal(ask(level, form, date).answer, answer)
  })

test('the district commendation due 30/12/2025 proposes the commune chairperson, with the province beside', () => {
  const answer = ask('district', 'commendation', '2025-12-30')
  assert.ok(answer.answer === 'ceased')
  assert.equal(answer.lastDay, '2025-06-30')
  assert.equal(answer.successor?.level.id, 'commune')
  assert.equal(answer.successor?.grant?.id, 'r2025-commune-commendation')
  assert.deepEqual(
    answer.alternatives.map(({ level }) => level.id),
    ['province'],
  )
  assert.equal(
    wordGrant(law, answer),
    'Chủ tịch Ủy ban nhân dân cấp huyện chỉ còn đến hết ngày 30/6/2025, không thể tặng Giấy khen ngày 30/12/2025. Đề xuất: Chủ tịch Ủy ban nhân dân cấp xã; cơ quan thường trực ghi nhận người kế tiếp kèm căn cứ (Luật Tổ chức chính quyền địa phương 72/2025/QH15; Nghị quyết 203/2025/QH15).',
  )
})

test('a form that the level is not listed for names the levels that are', () => {
  const answer = ask('commune', 'merit-certificate', '2024-05-01')
  assert.ok(answer.answer === 'not-listed')
  assert.deepEqual(
    answer.listed.map(({ level }) => level),
    ['province'],
  )
})

test('a granted answer carries its source', () => {
  const answer = ask('district', 'commendation', '2024-05-01')
  assert.equal(
    wordGrant(law, answer),
    'Chủ tịch Ủy ban nhân dân cấp huyện có thẩm quyền tặng Giấy khen (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 80 khoản 2).',
  )
})
