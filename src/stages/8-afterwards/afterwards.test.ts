/** After the result: what is owed back, what waits, what may be asked, which corrections stand. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civil } from '#kernel'
import {
  cited,
  correctingPaper,
  correctingPapers,
  correctionRefusal,
  issuedPapers,
  namedIn,
  sameNumber,
} from './correction.ts'
import { type Awarded, unconfirmed } from './receipt.ts'
import { owedBy, recoveryRefusal } from './recovery.ts'
import { askRefusal, openReview } from './review.ts'
import type { RecoveryRow, ReviewRow } from './rows.ts'

const KEY = { award: 'giay-khen-ca-nhan', cycle: 'nam-2020', participant: 'phan-van-duom' }
const money = { amount: 450_000, words: '0,3 × 1.490.000 đồng' }
const awarded: Awarded = {
  ...KEY,
  ...{ name: 'Phan Văn Đượm', unit: 'Thứ Ba', form: 'Giấy khen', isRevoked: false },
  ...{ money, receipts: {} },
}
const back = (amount: number): RecoveryRow => ({
  ...KEY,
  ...{
    paper: `${amount}/PT`,
    amount,
    on: civil('2021-03-01'),
    by: 'A',
    entered: civil('2021-03-01'),
  },
})
const received = {
  ...{ ...KEY, on: civil('2021-01-05'), paper: undefined, by: 'A', entered: civil('2021-01-05') },
}

test('an award waits for two receipts, without money for one, revoked for none', () => {
  const certificate = { ...received, what: 'certificate' } as const

  assert.deepEqual(unconfirmed(awarded), ['certificate', 'money'])
  assert.deepEqual(unconfirmed({ ...awarded, money: undefined }), ['certificate'])
  assert.deepEqual(unconfirmed({ ...awarded, receipts: { certificate } }), ['money'])
  assert.deepEqual(unconfirmed({ ...awarded, isRevoked: true }), [])
})

test('money is owed back only after a revocation, until papers show that it came', () => {
  const revoked = { ...awarded, isRevoked: true }

  assert.equal(owedBy(awarded, []), undefined)
  assert.equal(owedBy({ ...revoked, money: undefined }, []), undefined)
  assert.deepEqual(owedBy(revoked, [back(200_000)]), {
    ...{ granted: 450_000, recovered: 200_000, outstanding: 250_000 },
  })
})

const AMOUNTS = [
  [250_000, undefined],
  [250_001, 'too-much'],
  [0, 'nothing'],
] as const

for (const [amount, refusal] of AMOUNTS)
  test(`${amount} of 250.000 still owed: ${refusal ?? 'recorded'}`, () => {
    const owed = owedBy({ ...awarded, isRevoked: true }, [back(200_000)])

    const days = { on: civil('2021-03-01'), revoked: civil('2021-02-01') }
    assert.equal(recoveryRefusal(owed, amount, days), refusal)
  })

test('money cannot come back before the award was revoked', () => {
  const owed = owedBy({ ...awarded, isRevoked: true }, [])
  const revoked = civil('2021-02-01')

  assert.equal(recoveryRefusal(owed, 1, { on: civil('2021-01-31'), revoked }), 'too-early')
  assert.equal(recoveryRefusal(owed, 1, { on: revoked, revoked }), undefined)
})

test('whatever came back, nobody is ever owed less than nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400_000 })), (amounts) => {
      const owed = owedBy({ ...awarded, isRevoked: true }, amounts.map(back))
      assert.ok(owed && owed.outstanding >= 0)
      assert.equal(owed.outstanding === 0, owed.recovered >= owed.granted)
    }),
  )
})

const known = {
  ...{ participant: 'ubnd-xa-a', name: 'UBND xã A', subject: 'ranking chi-so nam-2020' },
  ...{ about: 'Chỉ số', cycle: 'nam-2020', result: { total: '90' } },
}
const review = (outcome?: ReviewRow['outcome']) => ({
  row: {
    ...{
      participant: 'ubnd-xa-a',
      subject: known.subject,
      asked: civil('2020-12-15'),
      reason: 'x',
    },
    ...{ by: 'A', outcome, answer: undefined, answered: undefined, 'answered-by': undefined },
  },
})

test('a review is asked of what was made known, once at a time, once a day', () => {
  const [then, now] = [civil('2020-12-15'), civil('2020-12-20')]

  assert.equal(askRefusal(undefined, [], now), 'not-known')
  assert.equal(askRefusal(known, [], now), undefined)
  assert.equal(askRefusal(known, [review()], now), 'open-already')
  assert.equal(askRefusal(known, [review('kept')], then), 'asked-today')
  assert.equal(askRefusal(known, [review('kept')], now), undefined)
  assert.equal(openReview([review('kept')], known), undefined)
})

const papers = issuedPapers({
  decisions: [
    { number: '5120/QĐ-UBND', on: civil('2020-12-30') },
    { number: '5120/QĐ-UBND', on: civil('2020-12-30') },
    { on: civil('2020-12-30') },
  ],
  conclusions: [{ paper: '215/TB-HĐTĐ', on: civil('2020-12-14') }],
})
const right = {
  ...{ corrected: '5120/QĐ-UBND', issued: civil('2020-12-30') },
  ...{ paper: '12/CV-UBND', dated: civil('2021-01-04') },
  ...{ stood: 'xã Đông Thai', reads: 'xã Đông Thái' },
}
const CORRECTIONS = [
  [{}, undefined],
  [{ corrected: '1/QĐ' }, 'unknown-paper'],
  [{ issued: civil('2019-12-30') }, 'unknown-paper'],
  [{ paper: '5120/QĐ-UBND', dated: civil('2020-12-30') }, 'same-paper'],
  [{ paper: '5120/QĐ-UBND' }, undefined],
  [{ reads: 'xã Đông Thai' }, 'same-words'],
  [{ dated: civil('2020-12-29') }, 'before'],
  [{ dated: civil('2020-12-30') }, undefined],
  [{ dated: civil('2021-01-06') }, 'future'],
] as const

test('numbers begin again every year: a correction is of the paper of its day', () => {
  const first = { number: '15/QĐ', on: civil('2023-01-12') }
  const second = { number: '15/QĐ', on: civil('2024-01-10') }
  const both = issuedPapers({ decisions: [first, second], conclusions: [] })
  const row = { ...right, corrected: '15/QĐ', issued: first.on, dated: civil('2023-02-01') }
  const whole = { ...row, participant: undefined }

  assert.equal(both.length, 2)
  assert.equal(correctionRefusal(row, both, civil('2024-02-01')), undefined)
  assert.deepEqual(correctingPapers(cited(first), [whole], 'a'), ['12/CV-UBND, 1/2/2023'])
  assert.deepEqual(correctingPapers(cited(second), [whole], 'a'), [])
})

test('a correction stands beside whom it concerns, one of the whole paper beside all', () => {
  const row = { ...right, corrected: '15/QĐ', issued: civil('2023-01-12') }
  const paper = cited({ number: '15/QĐ', on: row.issued })
  const of = (participant: string | undefined, whom: string | undefined) =>
    correctingPapers(paper, [{ ...row, participant }], whom).length

  assert.deepEqual([of('a', 'a'), of('a', 'b'), of('a', undefined)], [1, 0, 0])
  assert.deepEqual([of(undefined, 'a'), of(undefined, undefined)], [1, 1])
})

test('a decision names whom it decides upon, a notice those of its cycle', () => {
  const on = civil('2020-12-30')
  const records = {
    decisions: [
      { number: '5120/QĐ', on, participant: 'a' },
      { number: '5121/QĐ', on, participant: 'b' },
    ],
    conclusions: [{ paper: '69/TB', on, cycle: 'nam-2020' }],
    registrations: [
      { participant: 'c', cycle: 'nam-2020' },
      { participant: 'd', cycle: 'nam-2021' },
    ],
  }

  assert.deepEqual(namedIn({ number: '5120/QĐ', on }, records), ['a'])
  assert.deepEqual(namedIn({ number: '69/TB', on }, records), ['c'])
})

test('papers without a number are not corrected here; one number is one paper', () => {
  assert.deepEqual(
    papers.map(({ number }) => number),
    ['215/TB-HĐTĐ', '5120/QĐ-UBND'],
  )
})

for (const [change, refusal] of CORRECTIONS)
  test(`a correction with ${JSON.stringify(change)}: ${refusal ?? 'stands'}`, () => {
    assert.equal(correctionRefusal({ ...right, ...change }, papers, civil('2021-01-05')), refusal)
  })

const BOOK = [
  {
    ...{ number: '09/CV-UBND', on: civil('2021-01-05') },
    ...{ name: 'Lâm Quốc Khải', signer: 'Chủ tịch Lâm Quốc Khải' },
  },
]
const TYPED = { paper: '9/CV-UBND', dated: civil('2021-01-05'), 'signed-by': 'Lâm Quốc Khải' }
const FROM_BOOK = {
  ...{ paper: '09/CV-UBND', dated: civil('2021-01-05'), 'signed-by': 'Chủ tịch Lâm Quốc Khải' },
}

test('number, day and signer of a correction come from the book when it is there', () => {
  const of = (typed: Parameters<typeof correctingPaper>[0]) => correctingPaper(typed, BOOK)

  assert.deepEqual(of({ booked: '2021-01-05 09/CV-UBND' }), { ok: true, value: FROM_BOOK })
  assert.deepEqual(of(TYPED), { ok: true, value: FROM_BOOK })
  assert.deepEqual(of({ ...TYPED, 'signed-by': undefined }), { ok: true, value: FROM_BOOK })
  assert.equal(of({ ...TYPED, 'signed-by': 'Khải' }).ok, false)
  assert.equal(of({ booked: '2021-01-05 10/CV-UBND' }).ok, false)
})

test('a correction that the book does not have is taken as typed, and needs all three', () => {
  const of = (typed: Parameters<typeof correctingPaper>[0]) => correctingPaper(typed, BOOK)
  const other = { ...TYPED, dated: civil('2021-01-04') }

  assert.deepEqual(of(other), { ok: true, value: other })
  assert.equal(of({ ...other, 'signed-by': undefined }).ok, false)
  assert.equal(of({ ...other, dated: undefined }).ok, false)
  assert.equal(of({}).ok, false)
})

test('05 and 5 are one number of a day, and 15 another', () => {
  const on = civil('2021-01-05')
  const five = { number: '5/CV', on }

  assert.ok(sameNumber(five, { number: '05/CV', on }))
  assert.ok(!sameNumber(five, { number: '15/CV', on }))
  assert.ok(!sameNumber(five, { number: '5/CV', on: civil('2020-01-05') }))
})
