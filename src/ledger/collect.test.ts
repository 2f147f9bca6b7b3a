import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collect } from './collect.ts'
import type { FoundProblem } from './record-problem.ts'

const known = new Set(['phong-a', 'phong-b'])
const place = { table: 'measures', column: 'participant' } as const

function unknown(row: number, fields: Partial<FoundProblem> = {}): FoundProblem {
  const fact = { code: 'unknown-id', of: 'participant', known: known.size } as const
  return { ...place, row, fact, found: 'phong', among: known, ...fields }
}

test('fifty of one kind in one table are told in full, the rest as one with their number', () => {
  const told = collect(Array.from({ length: 51 }, (_, row) => unknown(row)))
  assert.equal(told.length, 51)
  assert.deepEqual(told.at(-1)?.fact, { code: 'more', like: 'unknown-id', count: 1 })
  assert.equal(told.at(-1)?.row, 50)
  assert.equal(collect(Array.from({ length: 50 }, (_, row) => unknown(row))).length, 50)
})

test('each kind, each table and each weight is counted apart', () => {
  const fifty = Array.from({ length: 50 }, (_, row) => unknown(row))
  const others = [
    unknown(0, { table: 'scores' }),
    unknown(0, { severity: 'warning' }),
    unknown(0, { fact: { code: 'empty-line' } }),
  ]
  assert.equal(collect([...fifty, ...others]).length, 53)
})

test('the surplus is told at its first row, wherever that came in the search', () => {
  const rows = [...Array.from({ length: 50 }, (_, row) => row + 10), 9, 3, 7]
  const more = collect(rows.map((row) => unknown(row))).find(({ code }) => code === 'more')
  assert.equal(more?.row, 3)
  assert.equal(more?.severity, 'refused')
})

test('a million ids to look through leave the later problems without suggestions, never untold', () => {
  const many = new Set(Array.from({ length: 1_000_000 }, (_, at) => `phong-${at}`))
  const told = collect(
    Array.from({ length: 8 }, (_, row) => unknown(row, { among: many, found: `fong-${row}` })),
  )
  assert.deepEqual(
    told.map(({ allowed }) => allowed.length),
    [6, 6, 6, 6, 6, 0, 0, 0],
  )
  assert.equal(told[0]?.allowed[0], 'phong-0')
})
