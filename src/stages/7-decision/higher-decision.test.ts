/** The answer of a higher level, case by case. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { type HigherPaper, type HigherRefusal, higherRows } from './higher-decision.ts'

const TODAY = civil('2025-01-09')
const GRANT: HigherPaper = {
  ...{ award: 'giay-khen-huyen', cycle: 'nam-2024', action: 'grant', reason: undefined },
  ...{ by: 'Chủ tịch UBND huyện Đại Từ', on: TODAY, number: '43/QĐ-UBND' },
}
type Listed = Parameters<typeof higherRows>[1][number]
const MTTQ: Listed = { participant: 'mttq-xa', standing: 'nominated' }

test('one paper answers for everybody on its list', () => {
  const rows = higherRows(GRANT, [MTTQ, { participant: 'ubnd-xa', standing: 'returned' }], TODAY)

  assert.ok(rows.ok)
  assert.deepEqual(
    rows.value.map(({ participant, number }) => [participant, number]),
    [
      ['mttq-xa', '43/QĐ-UBND'],
      ['ubnd-xa', '43/QĐ-UBND'],
    ],
  )
})

type Case = readonly [HigherRefusal['why'], Partial<HigherPaper>, Listed[]]

const REFUSED: readonly Case[] = [
  ['nobody', {}, []],
  ['no-number', { number: undefined }, [MTTQ]],
  ['no-reason', { action: 'refuse' }, [MTTQ]],
  ['no-reason', { action: 'return' }, [MTTQ]],
  ['future', { on: civil('2025-01-10') }, [MTTQ]],
  ['not-nominated', {}, [MTTQ, { participant: 'x', standing: 'reserve' }]],
  ['not-nominated', {}, [{ participant: 'x', standing: 'awarded' }]],
  ['no-reason', { action: 'revoke' }, [{ ...MTTQ, standing: 'awarded' }]],
  ['not-awarded', { action: 'revoke', reason: 'Khai man' }, [MTTQ]],
  ['not-nominated', { action: 'return', reason: 'Thiếu' }, [{ ...MTTQ, standing: 'returned' }]],
  ['before-latest', {}, [{ ...MTTQ, standing: 'returned', latest: civil('2025-01-10') }]],
]

for (const [why, given, list] of REFUSED)
  test(`refused: ${why} (${JSON.stringify(given)}, ${list.length} on the list)`, () => {
    const rows = higherRows({ ...GRANT, ...given }, list, TODAY)

    assert.equal(!rows.ok && rows.refusal.why, why)
  })

test('what came back comes back again only once its dossier is up anew', () => {
  const paper = { ...GRANT, action: 'return', reason: 'Thiếu' } as const
  const returned = { ...MTTQ, standing: 'returned' } as const

  assert.ok(higherRows(paper, [{ ...returned, isUpAgain: true }], TODAY).ok)
  assert.equal(higherRows(paper, [{ ...returned, isUpAgain: false }], TODAY).ok, false)
})

test('a refusal by letter needs its reason and no number', () => {
  const paper = { ...GRANT, action: 'refuse', number: undefined, reason: 'Hết chỉ tiêu' } as const

  assert.ok(higherRows(paper, [MTTQ], TODAY).ok)
})

test('what a higher level granted it may revoke, on the same day at the earliest', () => {
  const paper = { ...GRANT, action: 'revoke', reason: 'Khai man thành tích' } as const
  const awarded = { ...MTTQ, standing: 'awarded', latest: TODAY } as const
  const rows = higherRows(paper, [awarded], TODAY)

  assert.ok(rows.ok)
  assert.deepEqual(
    rows.value.map(({ participant, action }) => [participant, action]),
    [['mttq-xa', 'revoke']],
  )
})
