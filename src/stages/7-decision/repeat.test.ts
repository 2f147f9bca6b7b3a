/** No achievement is rewarded twice: law from 01/01/2024, practice before; people judge. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import type { Selection, Standing } from '#selection'
import { type Claim, doubleProposals, overlapsOf } from './repeat.ts'
import { HeldAwardRow } from './rows.ts'

const rule = (on: string) => ({ binds: on >= '2024-01-01', basis: 'Điều 5 khoản 2' })

const claim: Claim = {
  participant: 'a',
  campaign: 'phong-trao',
  from: civil('2024-01-01'),
  to: civil('2024-12-31'),
  decided: civil('2024-12-30'),
}

const held = (fields: Record<string, string> = {}): HeldAwardRow =>
  HeldAwardRow.parse({
    participant: 'a',
    name: 'Giấy khen của Chủ tịch UBND xã',
    campaign: 'phong-trao',
    from: '2024-01-01',
    to: '2024-12-31',
    decision: '12/QĐ-UBND',
    on: '2024-12-20',
    ...fields,
  })

const found = (fields: Record<string, string>, of: Partial<Claim> = {}) =>
  overlapsOf({ ...claim, ...of }, [held(fields)], rule).map(({ why, effect }) => `${why} ${effect}`)

for (const [why, fields, of, want] of [
  [
    'a commune commendation for the same achievement blocks the district one',
    {},
    {},
    ['same-achievement blocks'],
  ],
  [
    'before 2024 it is practice and only flagged',
    { from: '2023-01-01', to: '2023-12-31', on: '2023-12-20' },
    { from: civil('2023-01-01'), to: civil('2023-12-31'), decided: civil('2023-12-31') },
    ['same-achievement flags'],
  ],
  [
    'the day of the decision picks the rule',
    {},
    { decided: civil('2025-01-01') },
    ['same-achievement blocks'],
  ],
  [
    'a year inside a period is flagged for people',
    { from: '2022-01-01', to: '2025-12-31' },
    {},
    ['period-overlap flags'],
  ],
  [
    'another campaign over the same days is flagged',
    { campaign: 'khac' },
    {},
    ['period-overlap flags'],
  ],
  [
    'one day in common is an overlap',
    { from: '2024-12-31', to: '2025-12-31' },
    {},
    ['period-overlap flags'],
  ],
  ['another year is another achievement', { from: '2023-01-01', to: '2023-12-31' }, {}, []],
  [
    'without its days the same campaign is flagged',
    { from: '', to: '' },
    {},
    ['same-campaign flags'],
  ],
  ['without days another campaign says nothing', { from: '', to: '', campaign: 'khac' }, {}, []],
  ['somebody else is somebody else', { participant: 'b' }, {}, []],
  ['a later award is not earlier', { on: '2024-12-31' }, {}, []],
  ['the award’s own decision is not another', {}, { decision: '12/QĐ-UBND' }, []],
] as [string, Record<string, string>, Partial<Claim>, string[]][]) {
  test(why, () => assert.deepEqual(found(fields, of), want))
}

test('where the law data says nothing for the day, it is flagged', () => {
  const [overlap] = overlapsOf(claim, [held()], () => undefined)
  assert.equal(overlap?.effect, 'flags')
})

test('a place under two awards of one cycle, or of cycles that overlap, is named', () => {
  const standing = (state: Standing['state']): Standing => {
    return { participant: 'a', name: 'Người a', state, reasons: [], notes: [] }
  }
  const selection = (award: string, cycle: string, state: Standing['state']): Selection => ({
    award,
    cycle,
    run: 'grant',
    quota: { state: 'settled', clause: '', words: '', lines: [] },
    draws: [],
    lines: [],
    ties: [],
    standings: [standing(state)],
  })
  const spans: Record<string, { from: ReturnType<typeof civil>; to: ReturnType<typeof civil> }> = {
    nam: { from: civil('2024-01-01'), to: civil('2024-12-31') },
    'giai-doan': { from: civil('2022-01-01'), to: civil('2025-12-31') },
    xa: { from: civil('2030-01-01'), to: civil('2030-12-31') },
  }
  const why = (...list: readonly Selection[]) =>
    doubleProposals(list, (id) => spans[id]).map((it) => it.why)
  const first = selection('x', 'nam', 'proposed')
  assert.deepEqual(why(first, selection('y', 'nam', 'nominated')), ['same-cycle'])
  assert.deepEqual(why(first, selection('y', 'giai-doan', 'awarded')), ['overlapping-cycles'])
  assert.deepEqual(why(first, selection('y', 'xa', 'proposed')), [])
  assert.deepEqual(why(first, selection('y', 'nam', 'reserve')), [])
})
