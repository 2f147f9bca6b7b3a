/** A group's sum: its keys. Adding up is tested in scoring. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SumOfChildren } from './sum-of-children.ts'

test('a sum may have a ceiling; a key the rule does not know is refused', () => {
  const rule = { kind: 'sum-of-children' }

  assert.equal(SumOfChildren.safeParse({ ...rule, ceiling: true }).success, true)
  assert.equal(SumOfChildren.safeParse({ ...rule, cap: 3 }).success, false)
})
