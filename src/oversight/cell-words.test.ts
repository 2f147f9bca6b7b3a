/** The history of a record has words for every cell it may show. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HISTORIES } from '#main'
import { cellNames } from './cell.words.ts'

test('every column of a record with a history has its words, and no word is left over', () => {
  const tables = HISTORIES.flatMap(({ tables: of }) => of.map(({ table }) => table))
  const columns = new Set(tables.flatMap((table) => [...table.columns.keys()]))

  assert.ok(tables.length > 15)
  assert.deepEqual(Object.keys(cellNames.vi).toSorted(), [...columns].toSorted())
})

test('every table is asked by columns that it has', () => {
  for (const { table, by } of HISTORIES.flatMap(({ tables }) => tables)) {
    assert.deepEqual(
      Object.keys(by).filter((column) => !table.columns.has(column)),
      [],
      table.name,
    )
  }
})
