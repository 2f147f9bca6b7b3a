import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as faults from './assert.ts'

test('a condition that does not hold throws with its message', () => {
  const check: (condition: unknown, message: string) => void = faults.assert
  check(true, 'holds')
  assert.throws(() => check(false, 'two winners'), /two winners/)
})

test('zero, the empty text and false are present; undefined and null are not', () => {
  assert.equal(faults.present(0, 'zero'), 0)
  assert.equal(faults.present('', 'empty'), '')
  assert.equal(faults.present(false, 'false'), false)
  assert.throws(() => faults.present(undefined, 'no unit'), /no unit/)
  assert.throws(() => faults.present(null, 'no unit'), /no unit/)
})

test('an unreachable case names what reached it', () => {
  assert.throws(() => faults.unreachable('surprise' as never), /surprise/)
})
