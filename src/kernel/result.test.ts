import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ok, type Result, refuse } from './result.ts'

function halve(n: number): Result<number, 'odd'> {
  return n % 2 === 0 ? ok(n / 2) : refuse('odd')
}

test('a result is either the value or the refusal, never both', () => {
  assert.deepEqual(halve(4), { ok: true, value: 2 })
  assert.deepEqual(halve(3), { ok: false, refusal: 'odd' })
})
