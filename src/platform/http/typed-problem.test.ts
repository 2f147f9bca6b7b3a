/** What a form says of an empty or unreadable field: an instruction, never a code of a schema. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { day, maybeDay, oneOf, text, whole } from '#rulebook/cells'
import { parseTyped } from './form.ts'

const kind = oneOf(['decision', 'letter'])
const cases = [
  ['an empty text', text, '', 'hãy nhập'],
  ['a list with nothing chosen', kind, '', 'hãy chọn một mục trong danh sách'],
  ['a list with something made up', kind, 'x', 'hãy chọn một mục trong danh sách'],
  ['an empty day', day, ' ', 'hãy nhập một ngày như 31/7/2020 hoặc 2020-07-31'],
  ['no whole number', whole, '1,5', '“1,5” chưa đúng; hãy nhập một số nguyên không âm'],
  [
    'an optional day that is none',
    maybeDay,
    '31/2/2020',
    '“31/2/2020” chưa đúng; hãy nhập một ngày như 31/7/2020 hoặc 2020-07-31',
  ],
  ['an own message', z.string().min(3, 'Hãy nhập tên'), 'a', 'Hãy nhập tên'],
] as const

for (const [what, schema, typed, told] of cases)
  test(`${what}: ${told}`, () => {
    const read = parseTyped({ field: typed }, z.object({ field: schema }))

    assert.deepEqual(read.ok ? [] : read.refusal, [{ field: 'field', message: told }])
  })

test('choices of which none is made are asked for', () => {
  const read = parseTyped({}, z.object({ kind }))

  assert.deepEqual(read.ok ? [] : read.refusal, [{ field: 'kind', message: 'hãy nhập hoặc chọn' }])
})
