/** Every kind of paper has a name in both languages. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MAKERS } from '#papers'
import { kindName } from './paper-kinds.words.ts'

test('every kind of paper is called by an English name of its own', () => {
  const names = MAKERS.map(({ kind }) => kindName('en', kind))

  assert.deepEqual(
    names.filter((name) => /[^\P{L}a-zA-Z]/u.test(name)),
    [],
  )
  assert.equal(new Set(names).size, MAKERS.length)
})

test('in Vietnamese a kind keeps the name that its paper bears', () => {
  assert.deepEqual(
    MAKERS.map(({ kind }) => kindName('vi', kind)),
    MAKERS.map(({ name }) => name),
  )
})
