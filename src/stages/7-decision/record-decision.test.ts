/** Decisions as plan 49/KH-UBND (An Biên) leaves them to the chairperson of the district. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import type { StandingState } from '#selection'
import { type DecisionState, type DecisionWish, decisionRow, latestOf } from './record-decision.ts'

const today = civil('2020-12-30')
const by = 'Lâm Quốc Khải, Chủ tịch UBND huyện An Biên'
const wish: DecisionWish = {
  award: 'giay-khen-tap-the',
  cycle: 'nam-2020',
  participant: 'mot-cua-dong-thai',
  action: 'grant',
}
const stands = (
  standing: StandingState | undefined,
  blocked: readonly string[] = [],
): DecisionState => ({
  standing,
  blocked,
  today,
  by,
  signers: { isAmong: true, words: '' },
})

const CASES: readonly (readonly [why: string, wish: Partial<DecisionWish>, DecisionState])[] = [
  ['not-proposed', {}, stands('outside-quota')],
  ['not-proposed', {}, stands('tied')],
  ['not-a-candidate', {}, stands(undefined)],
  ['blocked', {}, stands('proposed', ['UBND huyện đã kết thúc hoạt động.'])],
  ['no-reason', { action: 'strike' }, stands('proposed')],
  ['no-reason', { action: 'refuse' }, stands('proposed')],
  ['no-reason', { action: 'return' }, stands('proposed')],
  ['not-awarded', { action: 'revoke', reason: 'Khai man' }, stands('proposed')],
  ['not-awarded', { action: 'revoke', reason: 'Khai man' }, stands('revoked')],
  ['does-not-fit', { action: 'strike', reason: 'Đi học dài hạn' }, stands('awarded')],
  ['does-not-fit', { action: 'return', reason: 'Thiếu giấy' }, stands('struck-out')],
  ['later-than-today', { on: civil('2020-12-31') }, stands('proposed')],
]

for (const [why, more, state] of CASES)
  test(`${more.action ?? 'grant'} of ${state.standing ?? 'nobody'} is refused: ${why}`, () => {
    const found = decisionRow({ ...wish, ...more }, state)

    assert.ok(!found.ok)
    assert.equal(found.refusal.why, why)
  })

test('a grant names who decided and when, without a reason', () => {
  const found = decisionRow(wish, stands('proposed'))

  assert.ok(found.ok)
  assert.deepEqual([found.value.by, found.value.on, found.value.reason], [by, today, undefined])
})

test('an award is revoked with its reason, also when the award is blocked by now', () => {
  const revoke = { ...wish, action: 'revoke', reason: 'Khai man thành tích' } as const

  assert.ok(decisionRow(revoke, stands('awarded', ['Cơ quan đã kết thúc hoạt động.'])).ok)
})

test('who was not entitled on the day is refused, and told who was', () => {
  const words = 'Lâm Quốc Khải (từ 01/01/2018)'
  const found = decisionRow(wish, { ...stands('proposed'), signers: { isAmong: false, words } })

  assert.deepEqual(found, {
    ok: false,
    refusal: { why: 'not-entitled', on: today, signers: words },
  })
})

test('a decision dated before the last one about the same candidate changed nothing, so it is refused', () => {
  const given = { ...stands('awarded'), latest: civil('2020-12-30') }
  const revoke = { ...wish, action: 'revoke', reason: 'Khai man thành tích' } as const
  const early = decisionRow({ ...revoke, on: civil('2020-12-29') }, given)

  assert.deepEqual(early, {
    ok: false,
    refusal: { why: 'before-latest', latest: '2020-12-30' },
  })
  assert.ok(decisionRow({ ...revoke, on: civil('2020-12-30') }, given).ok, 'the same day')
})

test('a returned dossier that came back in order is granted', () => {
  assert.ok(decisionRow(wish, stands('returned')).ok)
})

test('the last decision is that about the candidate in the award, known on the day', () => {
  const { award, cycle, participant } = wish
  const said = {
    action: 'return',
    by,
    reason: 'Thiếu giấy',
    number: undefined,
    standing: undefined,
  } as const
  const row = { ...said, award, cycle, participant }
  const rows = [
    { ...row, on: civil('2020-12-28') },
    { ...row, on: civil('2020-12-21') },
    { ...row, on: civil('2020-12-29'), participant: 'mot-cua-thu-ba' },
    { ...row, on: civil('2020-12-31') },
  ]

  assert.equal(latestOf(rows, today)(wish), '2020-12-28')
  assert.equal(latestOf([], today)(wish), undefined)
})
