/** What a dossier becomes in a campaign of ours: only what is the same on both sides. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ParcelDossier } from '#exchange'
import { civil } from '#kernel'
import { NominationRow } from '#selection'
import { type Aim, aimsIn, isMeantFor, type Ours } from './aim.ts'

const AWARD = { id: 'giay-khen', name: 'Giấy khen của Chủ tịch' }
const OURS: Ours = {
  definition: {
    awards: [{ ...AWARD, to: 'individual', cycles: ['nam-1'] }],
    dossiers: [{ id: 'ho-so', awards: ['giay-khen'], items: [] }],
  },
  records: {
    organisations: [],
    people: [{ id: 'tran-van-mau', name: 'Trần Văn Mẫu' }],
    nominations: [],
  },
  covers: () => true,
}

const ONE: ParcelDossier = {
  ...{ dossier: 'ho-so-xa', award: 'giay-khen', cycle: 'nam-1', state: 'complete', due: '' },
  participant: { id: 'tran-van-mau', name: 'Trần Văn Mẫu', kind: 'individual' },
  nominated: { by: { id: 'ubnd-xa-mau', name: 'UBND xã Mẫu' }, on: '2026-12-01' },
  ...{ items: [], sent: [], papers: [], evidence: [] },
}

function aim(change: Partial<ParcelDossier> = {}, ours = OURS): Aim | undefined {
  return aimsIn({ awards: [AWARD], dossiers: [{ ...ONE, ...change }] }, ours)[0]
}

test('what has the same ids and names is recorded, under our own rule of its dossier', () => {
  assert.equal(aim()?.state, 'new')
  assert.equal(aim()?.rule?.id, 'ho-so')
})

test('a name in other letters of the same words is the same name', () => {
  const participant = { ...ONE.participant, name: 'TRẦN  VĂN MẪU' }

  assert.equal(aim({ participant })?.state, 'new')
})

const CASES: readonly (readonly [Partial<ParcelDossier>, Aim['state'], string])[] = [
  [{ award: 'bang-khen' }, 'no-award', 'our plan has no such award'],
  [{ cycle: 'nam-2' }, 'no-cycle', 'our plan does not give it in that year'],
  [
    { participant: { ...ONE.participant, id: 'la' } },
    'not-known',
    'a name alone does not make a person ours',
  ],
  [
    { participant: { ...ONE.participant, name: 'Lê Thị Khác' } },
    'other-name',
    'one id may be two persons in two offices',
  ],
  [
    { participant: { ...ONE.participant, kind: 'collective' } },
    'not-known',
    'a unit is not looked for among people',
  ],
]

for (const [change, state, why] of CASES)
  test(`${state}: ${why}`, () => {
    assert.equal(aim(change)?.state, state)
  })

test('whom our plan does not cover is not put forward: it would count for nothing', () => {
  assert.equal(aim({}, { ...OURS, covers: () => false })?.state, 'outside')
})

test('whom nobody put forward is not put forward by us', () => {
  const { nominated: _, ...unasked } = ONE
  const found = aimsIn({ awards: [AWARD], dossiers: [unasked] }, OURS)

  assert.equal(found[0]?.state, 'not-nominated')
})

test('an award of the same id and another name is not the same award', () => {
  const awards = [{ id: 'giay-khen', name: 'Giấy khen của Giám đốc' }]
  const found = aimsIn({ awards, dossiers: [ONE] }, OURS)

  assert.equal(found[0]?.state, 'other-award')
})

for (const [withdrawn, state] of [
  [undefined, 'there'],
  ['Xin rút', 'withdrawn'],
] as const)
  test(`a nomination of ours that is ${state} stays as it is`, () => {
    const row = NominationRow.parse({
      ...{ participant: 'tran-van-mau', award: 'giay-khen', cycle: 'nam-1', by: 'ubnd-xa-mau' },
      ...{ on: civil('2026-12-01'), withdrawn: withdrawn ?? '' },
    })
    const records = { ...OURS.records, nominations: [row] }

    assert.equal(aim({}, { ...OURS, records })?.state, state)
  })

test('a parcel is for the office that it names by id, or by name where ids differ', () => {
  const office = { id: 'phong-noi-vu', name: 'Phòng Nội vụ huyện Mẫu' }

  assert.ok(isMeantFor(office, { ...office, id: 'pnv' }))
  assert.ok(isMeantFor(office, { ...office, name: 'Phòng NV' }))
  assert.ok(!isMeantFor(office, { id: 'pnv', name: 'Phòng Nội vụ huyện Khác' }))
})
