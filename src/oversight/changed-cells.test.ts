/** Which cells an entry changed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedCells } from './changed-cells.ts'

const row = (cells: Readonly<Record<string, string>>, retracted = false) => ({
  ...{ entry: 1, line: 1, retracted, scope: 't', act: 'x', cells },
})

test('a first entry adds all its cells', () => {
  assert.deepEqual(changedCells(undefined, row({ points: '3' })), [
    { field: 'points', before: undefined, after: '3' },
  ])
})

test('a change names what differs, what came and what went, and nothing else', () => {
  const before = row({ cycle: 'nam', points: '3', reason: 'x' })

  assert.deepEqual(changedCells(before, row({ cycle: 'nam', points: '4', paper: 'y' })), [
    { field: 'points', before: '3', after: '4' },
    { field: 'paper', before: undefined, after: 'y' },
    { field: 'reason', before: 'x', after: undefined },
  ])
})

test('a row taken back loses its cells, and one written after that adds them anew', () => {
  const before = row({ points: '3' })
  const back = row({ points: '3' }, true)

  assert.deepEqual(changedCells(before, back), [{ field: 'points', before: '3', after: undefined }])
  assert.deepEqual(changedCells(back, before), [{ field: 'points', before: undefined, after: '3' }])
})
