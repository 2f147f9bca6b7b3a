/**
 * Reading a set from YAML: exact numbers, every problem at once with its line, flaws kept apart
 * from errors.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exact } from '#kernel'
import { wordSetProblem } from './check-set.vi.ts'
import { readClassScheme, readCriteriaSet } from './read-set.ts'

const HEAD = `id: thu
title: Bộ thử
for: collective
period: annual
sources: [{ name: Bảng tự đặt để thử }]
rounding: { order: none }
`

const LINE = (id: string, points: string) => `
  - id: "${id}"
    name: Dòng ${id}
    points: ${points}
    rule: { kind: discretionary }`

function problems(text: string): readonly string[] {
  const read = readCriteriaSet(text)
  const found = read.ok ? read.value.flaws : read.refusal
  return found.map((it) => `${it.line ?? '?'} ${it.path} ${it.what}`)
}

test('a YAML number is read exactly as it is written', () => {
  const read = readCriteriaSet(
    `${HEAD}totals: { main: 0.3 }\ncriteria:${LINE('1', '0.1')}${LINE('2', '"0.2"')}`,
  )

  assert(read.ok)
  assert.deepEqual(read.value.set.criteria[0]?.points, exact('1/10'))
  assert.deepEqual(read.value.flaws, [])
})

test('every wrong value is reported at once with its line', () => {
  const text = `${HEAD}totals: { main: 1,5 }\ncriteria:${LINE('1', '-2')}${LINE('2', 'nhiều')}`

  // "1,5" inside braces is a key of its own: the comma is YAML's, which is why decimals have a
  // point.
  assert.deepEqual(problems(text), [
    '7 totals schema',
    '11 criteria[0].points schema',
    '15 criteria[1].points schema',
  ])
  assert.equal(readCriteriaSet(text).ok, false)
})

test('a stated total that the lines do not add up to is a flaw, not an error', () => {
  const read = readCriteriaSet(
    `${HEAD}totals: { main: 10 }\ncriteria:${LINE('1', '4')}${LINE('2', '5')}`,
  )

  assert(read.ok)
  assert.deepEqual(read.value.flaws.map(wordSetProblem), [
    'Điểm chưa ổn của văn bản, dòng 7, totals.main: tổng điểm chính ghi 10, các tiêu chí cộng lại 9',
  ])
})

test('an id used twice makes the set unusable', () => {
  const text = `${HEAD}totals: { main: 9 }\ncriteria:${LINE('1', '4')}${LINE('1', '5')}`

  assert.deepEqual(problems(text), ['13 criteria[1].id repeated-id'])
  assert.equal(readCriteriaSet(text).ok, false)
})

test('a number as an id is refused, because 5.10 would become 5.1', () => {
  const text = `${HEAD}totals: { main: 4 }\ncriteria:${LINE('1', '4').replace('"1"', '5.10')}`

  assert.equal(readCriteriaSet(text).ok, false)
})

test('broken YAML says its line', () => {
  assert.deepEqual(problems(`${HEAD}totals: { main: 4\ncriteria: [`).slice(0, 1), ['8  yaml'])
})

test('text in any Unicode form gives the same set', () => {
  const text = `${HEAD}totals: { main: 4 }\ncriteria:${LINE('1', '4')}`

  assert.deepEqual(readCriteriaSet(text.normalize('NFD')), readCriteriaSet(text))
})

test('an alias without its anchor is a problem of the file, not a fault', () => {
  const read = readCriteriaSet('*x')
  assert.deepEqual(read.ok || read.refusal.map(({ what }) => what), ['yaml'])
})

test('no text makes the readers throw', () => {
  const lines = `${HEAD}totals: { main: 4 }\ncriteria:${LINE('1', '4')}`.split('\n')
  fc.assert(
    fc.property(fc.shuffledSubarray(lines), fc.string(), (some, noise) => {
      const text = [...some, noise].join('\n')
      assert.equal(typeof readCriteriaSet(text).ok, 'boolean')
      assert.equal(typeof readClassScheme(text).ok, 'boolean')
    }),
    { numRuns: 300 },
  )
})
