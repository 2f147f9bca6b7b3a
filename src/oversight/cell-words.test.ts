/** The audit and the history of a record have words for every cell they may show. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HISTORIES } from '#main'
import { freshDatabase } from '#testing'
import { cellNames } from './cell.words.ts'

/** What the database keeps with every row, which is nobody's to read. */
const KEPT = ['act', 'entry', 'line', 'replaces', 'retracted', 'scope', 'tenant', 'xact']
/** Of accounts, which are no records but are told in the audit. */
const OF_ACCOUNTS = ['login']

test('every column of a table of records has its words, and no word is left over', async () => {
  const db = await freshDatabase()
  const { rows } = await db.pool.query<{ name: string }>(`
    select distinct column_name as name from information_schema.columns
    where table_schema = 'public' and table_name in
      (select table_name from information_schema.columns where column_name = 'retracted')`)
  const names = rows.map(({ name }) => name.replace(/^of_campaign$/, 'campaign'))
  const wanted = names.filter((name) => !KEPT.includes(name)).map((one) => one.replaceAll('_', '-'))

  assert.deepEqual(
    Object.keys(cellNames.vi).toSorted(),
    [...new Set([...wanted, ...OF_ACCOUNTS])].toSorted(),
  )
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
