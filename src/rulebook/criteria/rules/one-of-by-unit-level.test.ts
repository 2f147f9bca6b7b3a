/** The branch chosen by unit level: its keys. Choosing is tested in scoring. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OneOfByUnitLevel } from './one-of-by-unit-level.ts'

test('a branch rule has no key of its own, and another key is refused', () => {
  const rule = { kind: 'one-of-by-unit-level' }

  assert.equal(OneOfByUnitLevel.safeParse(rule).success, true)
  assert.equal(OneOfByUnitLevel.safeParse({ ...rule, level: 'xã' }).success, false)
})
