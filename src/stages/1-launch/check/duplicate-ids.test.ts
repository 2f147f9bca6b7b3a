import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  organisation,
  problemsOf,
  RAW_YEAR,
  rawAward,
  rawDossier,
  recordsOf,
  withCondition,
} from './sample.test.ts'

test('one id for two awards is a problem at the second', () => {
  assert.deepEqual(problemsOf({ awards: [rawAward(), rawAward()] }), [
    'campaign.yaml, awards[giay-khen].id (mục III.1): mã “giay-khen” đã dùng cho một hình thức khen thưởng khác; mỗi mã chỉ dùng một lần, hãy đổi một trong hai.',
  ])
})

test('cycles, dossiers and rows of organisations are looked through as well', () => {
  assert.equal(problemsOf({ cycles: [RAW_YEAR, RAW_YEAR] }).length, 1)
  assert.equal(problemsOf({ dossiers: [rawDossier(), rawDossier()] }).length, 1)
  const records = recordsOf([organisation('ubnd-xa'), organisation('ubnd-xa')])
  assert.equal(problemsOf({}, { records }).length, 1)
})

test('parts of a condition share the ids of its standard', () => {
  const part = { id: 'dieu-kien', attested: 'guong-mau', clause: 'III.1', words: 'gương mẫu' }
  assert.match(problemsOf(withCondition({ all: [part] }))[0] ?? '', /điều kiện khác/)
})

test('two awards may use the same condition id', () => {
  const second = rawAward({ id: 'bang-khen' })
  const dossiers = [rawDossier({ awards: ['giay-khen', 'bang-khen'] })]
  assert.deepEqual(problemsOf({ awards: [rawAward(), second], dossiers }), [])
})
