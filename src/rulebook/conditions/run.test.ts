import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordDemand } from './demand.vi.ts'
import type { Reading } from './finding.ts'
import { explainFinding } from './finding.vi.ts'
import { condition, day, find, level, names } from './given.test.ts'

const inner = { id: 'k', clause: 'II.2', words: 'w', class: { of: 'xep-loai', 'at-least': 'tot' } }
const twice = condition({ words: '2 năm liên tục', run: { years: 2, of: [inner] } })
const readings = (levels: Readonly<Record<number, string>>): Record<string, Reading> =>
  Object.fromEntries(
    Object.entries(levels).map(([year, id]) => [`xa-a nam-${year} xep-loai`, level(id)]),
  )
const in2024 = { subject: 'xa-a', cycle: 'nam-2024' }

test('the two latest years count, an earlier bad one does not', () => {
  const given = { readings: readings({ 2022: 'yeu', 2023: 'tot', 2024: 'tot' }) }
  assert.equal(find(twice, given, in2024).verdict, 'met')
})

test('two good years that are not the latest two are no run', () => {
  const given = { readings: readings({ 2022: 'tot', 2023: 'tot', 2024: 'kha' }) }
  assert.equal(find(twice, given, in2024).verdict, 'not-met')
  const gap = { readings: readings({ 2022: 'tot', 2023: 'kha', 2024: 'tot' }) }
  assert.equal(find(twice, gap, in2024).verdict, 'not-met')
})

test('one year on record is not a run of two; if it failed the run is broken all the same', () => {
  const first = { subject: 'xa-a', cycle: 'nam-2022' }
  const finding = find(twice, { readings: readings({ 2022: 'tot' }) }, first)
  assert.deepEqual(finding.missing, { why: 'no-cycle', cycle: 'nam-2022' })
  assert.match(
    explainFinding(finding, names),
    /chưa đủ 2 năm liên tục được xét \(đạt: năm 2022\)\./,
  )
  assert.equal(find(twice, { readings: readings({ 2022: 'kha' }) }, first).verdict, 'not-met')
})

test('a year to which it did not apply is not a year that passed', () => {
  const ruling = { ground: 'nghỉ thai sản', by: 'Phòng Nội vụ', on: day('2024-01-05') }
  const rulings = { 'xa-a nam-2023 k': ruling }
  const given = { readings: readings({ 2024: 'tot' }), rulings }
  assert.equal(find(twice, given, in2024).verdict, 'not-established')
})

test('the run is demanded by its number of years', () => {
  assert.match(wordDemand(twice, names), /^2 năm liên tục: xếp loại .* đạt mức “Tốt” trở lên$/)
})
