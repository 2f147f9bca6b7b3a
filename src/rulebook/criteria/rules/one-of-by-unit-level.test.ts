/** The branch chosen by unit level: its keys and its sentence. Choosing is tested in scoring. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { OneOfByUnitLevel } from './one-of-by-unit-level.ts'
import { wordOneOfByUnitLevel } from './one-of-by-unit-level.vi.ts'

test('a branch says for which unit level it was chosen', () => {
  const rule = OneOfByUnitLevel.parse({ kind: 'one-of-by-unit-level' })

  assert.equal(wordOneOfByUnitLevel(rule, 'xã', exact(9)), 'Áp dụng nhánh của cấp xã: 9 điểm')
})
