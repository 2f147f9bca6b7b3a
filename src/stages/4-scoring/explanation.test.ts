/** The window in which a unit may explain: worked days around its last moment. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, type Result } from '#kernel'
import { answered, concluded, question } from './explanation.ts'
import type { ExplanationRow } from './rows.ts'

const ABOUT = { participant: 'ubnd-xa-a', cycle: 'nam-2020', criterion: '2.1' }

function taken<T>(result: Result<T, unknown>): T {
  assert.ok(result.ok)
  return result.value
}

const row: ExplanationRow = taken(
  question(ABOUT, { due: civil('2020-12-09'), today: civil('2020-12-05') }),
)

test('a question may be due today, never before', () => {
  const today = civil('2020-12-05')
  assert.ok(question(ABOUT, { due: today, today }).ok)
  assert.deepEqual(question(ABOUT, { due: civil('2020-12-04'), today }), {
    ok: false,
    refusal: 'due-before-today',
  })
})

for (const [day, taken] of [
  ['2020-12-09', true],
  ['2020-12-10', false],
] as const)
  test(`due 9/12: an answer on ${day} is ${taken ? 'taken' : 'refused'}`, () => {
    assert.equal(answered(row, { text: 'Do phần mềm', today: civil(day) }).ok, taken)
  })

test('an answer may be bettered until it is concluded, and not after', () => {
  const today = civil('2020-12-08')
  const first = taken(answered(row, { text: 'Do phần mềm', today }))
  const better = taken(answered(first, { text: 'Do phần mềm, có biên bản', today }))
  const done = taken(concluded(better, 'Chấp nhận'))

  assert.equal(done.text, 'Do phần mềm, có biên bản')
  assert.equal(answered(done, { text: 'Thêm', today }).ok, false)
  assert.equal(concluded(done, 'Không').ok, false)
})

test('a conclusion without a text is none', () => {
  assert.deepEqual(concluded(row, undefined), { ok: false, refusal: 'no-answer' })
})
