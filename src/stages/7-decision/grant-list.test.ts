/** One decision with its list: An Biên, giấy khen for individuals, 5121/QĐ-UBND. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import type { StandingState } from '#selection'
import { grantRows } from './grant-list.ts'

const paper = { award: 'giay-khen-ca-nhan', cycle: 'nam-2020', number: '5121/QĐ-UBND' }
const state = {
  blocked: [],
  today: civil('2020-12-30'),
  by: 'Lâm Quốc Khải, Chủ tịch UBND huyện An Biên',
  signers: { isAmong: true, words: '' },
}
const onList = (participant: string, standing: StandingState = 'proposed') => ({
  participant,
  standing,
})

test('everybody on the list is granted by the one paper', () => {
  const rows = grantRows(paper, [onList('phan-van-duom'), onList('danh-hoang-vu')], state)

  assert.ok(rows.ok)
  assert.deepEqual(
    rows.value.map(({ participant, action, number, on }) => [participant, action, number, on]),
    [
      ['phan-van-duom', 'grant', '5121/QĐ-UBND', '2020-12-30'],
      ['danh-hoang-vu', 'grant', '5121/QĐ-UBND', '2020-12-30'],
    ],
  )
})

test('one who is no longer proposed stops the whole list, by name', () => {
  const list = [onList('phan-van-duom'), onList('vo-minh-trieu', 'struck-out')]
  const rows = grantRows(paper, list, state)

  assert.deepEqual(rows, {
    ok: false,
    refusal: { participant: 'vo-minh-trieu', refusal: { why: 'not-proposed' } },
  })
})

test('an empty list is no decision', () => {
  const rows = grantRows(paper, [], state)

  assert.ok(!rows.ok)
  assert.equal(rows.refusal.refusal.why, 'not-a-candidate')
})
