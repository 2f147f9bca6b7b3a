import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { VERDICTS, type Verdict } from './finding.ts'
import {
  both,
  codeAt,
  codeOf,
  concluded,
  either,
  NOT_APPLICABLE,
  opposite,
  type VerdictCode,
  verdictOf,
} from './verdict.ts'

const verdicts = fc.array(fc.constantFrom(...VERDICTS), { maxLength: 6 })

function fold(list: readonly Verdict[], join: (a: VerdictCode, b: VerdictCode) => VerdictCode) {
  const start: VerdictCode = NOT_APPLICABLE
  return verdictOf(list.map(codeOf).reduce<VerdictCode>(join, start))
}

/** The first of these verdicts that is among the parts. */
function firstOf(list: readonly Verdict[], ...order: Verdict[]): Verdict {
  return order.find((verdict) => list.includes(verdict)) ?? 'not-applicable'
}

test('a verdict code is the position of the verdict', () => {
  assert.deepEqual(VERDICTS.map(codeOf), [0, 1, 2, 3])
  assert.deepEqual(VERDICTS.map(codeOf).map(verdictOf), VERDICTS)
  assert.deepEqual(
    [0, 1, 2, 3].map((row) => codeAt(Uint8Array.of(0, 1, 2, 3), row)),
    [0, 1, 2, 3],
  )
})

test('all: one not met decides, then one not established, then met; what does not apply is ignored', () => {
  fc.assert(
    fc.property(verdicts, (list) => {
      assert.equal(fold(list, both), firstOf(list, 'not-met', 'not-established', 'met'))
    }),
  )
})

test('any: one met decides, then one not established, then not met; what does not apply is ignored', () => {
  fc.assert(
    fc.property(verdicts, (list) => {
      assert.equal(fold(list, either), firstOf(list, 'met', 'not-established', 'not-met'))
    }),
  )
})

test('none is any turned round: what is not known stays unknown', () => {
  assert.deepEqual(
    VERDICTS.map((verdict) => verdictOf(opposite(codeOf(verdict)))),
    ['not-met', 'met', 'not-established', 'not-applicable'],
  )
})

test('a standard of which nothing applies is not established', () => {
  assert.deepEqual(
    VERDICTS.map((verdict) => verdictOf(concluded(codeOf(verdict)))),
    ['met', 'not-met', 'not-established', 'not-established'],
  )
})
