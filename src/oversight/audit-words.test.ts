/** The audit has words for whatever can be done and whatever can be written in. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ACTIONS } from '#access'
import { TABLE_NAMES } from '#ledger'
import { freshDatabase } from '#testing'
import { bookNames } from './book.words.ts'
import { verbWords } from './verb.words.ts'

test('every action has its words, and no word is left over', () => {
  const wanted = [...Object.keys(ACTIONS), 'system']

  assert.deepEqual(Object.keys(verbWords.vi).toSorted(), wanted.toSorted())
})

test('every table of records has its words', async () => {
  const db = await freshDatabase()
  const { rows } = await db.pool.query<{ name: string }>(`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'replaces'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`)
  const names = [...TABLE_NAMES, ...rows.map(({ name }) => name.replaceAll('_', '-'))]

  assert.ok(rows.length > 40)
  assert.deepEqual(
    names.filter((name) => !(name in bookNames.vi)),
    [],
  )
})
