/** A group's sum: its keys and its sentence. Adding up is tested in scoring. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { SumOfChildren } from './sum-of-children.ts'
import { wordSumOfChildren } from './sum-of-children.vi.ts'

test('a sum says its ceiling where it has one', () => {
  const rule = SumOfChildren.parse({ kind: 'sum-of-children', ceiling: true })

  assert.equal(
    wordSumOfChildren(rule, exact(15), exact(15)),
    'Tổng các tiêu chí thành phần, không quá 15 điểm: 15 điểm',
  )
})

test('a key the rule does not know is refused', () => {
  assert.equal(SumOfChildren.safeParse({ kind: 'sum-of-children', cap: 3 }).success, false)
})
