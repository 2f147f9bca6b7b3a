/** Records kept current answer like plain ones, and list a table only for who reads it whole. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TableName } from '#ledger'
import { rowsOfParticipant } from '#registry'
import { listsOf, recordsOver } from './live-records.ts'
import { RowList } from './row-list.ts'

const SCORES = [
  { line: 3, row: { participant: 'xa-a', points: 1 } },
  { line: 5, row: { participant: 'xa-b', points: 2 } },
  { line: 8, row: { participant: 'xa-a', points: 3 } },
]

const listed = (name: TableName) => RowList.of<unknown>(name === 'scores' ? SCORES : [])

test('they read and copy like a plain object of tables', () => {
  const records = recordsOver(listed)

  assert.deepEqual(
    records.scores,
    SCORES.map(({ row }) => row),
  )
  assert.equal(records.scores, records.scores)
  assert.deepEqual({ ...records }.figures, [])
  assert.equal(listsOf(records)?.get('scores')?.rows, records.scores)
  assert.equal(listsOf({ ...records }), undefined)
})

test('one participant is answered without listing the table', () => {
  const first = listed('scores')
  assert.deepEqual(first.of('xa-a'), [SCORES[0]?.row, SCORES[2]?.row])
  const row = { participant: 'xa-a', points: 4 }
  const next = first.with(new Map([[8, row]]))
  assert.ok(next)
  Object.defineProperty(next, 'rows', { get: () => assert.fail('the table was listed') })
  const records = recordsOver((name) => (name === 'scores' ? next : listed(name)))

  assert.deepEqual(rowsOfParticipant(records, 'scores', 'xa-a'), [SCORES[0]?.row, row])
  assert.deepEqual(rowsOfParticipant(records, 'scores', 'xa-c'), [])
})

test('a copy with a table of its own answers from that table', () => {
  const copy = { ...recordsOver(listed), scores: [] }

  assert.deepEqual(rowsOfParticipant(copy, 'scores', 'xa-a'), [])
})
