/** Tables and paragraphs keep Vietnamese letters in their columns and lose no word. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { item, textTable, wrap } from './text-table.ts'

test('numbers stand to the right, names to the left, under their titles', () => {
  const lines = textTable(
    [{ title: 'Hạng', align: 'right' }, { title: 'Đơn vị' }],
    [
      ['1', 'xã Đông Thái'],
      ['10', 'xã Tây Yên'],
    ],
  )

  assert.deepEqual(lines, [
    'Hạng │ Đơn vị',
    '─────┼─────────────',
    '   1 │ xã Đông Thái',
    '  10 │ xã Tây Yên',
  ])
})

test('a cell too long for its column goes on below, the other cells stay blank', () => {
  const lines = textTable([{ title: 'Tên', width: 8 }, { title: 'Điểm' }], [['một cửa xã A', '9']])

  assert.deepEqual(lines.slice(2), ['một cửa  │ 9', 'xã A     │'])
})

test('wrapping keeps every word in order and breaks only what is too long alone', () => {
  const words = fc.array(fc.stringMatching(/^[a-zà-ỹ]{1,20}$/), { maxLength: 30 })
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 60 }), (list, width) => {
      const lines = wrap(list.join(' '), width)
      assert.equal(lines.join(' '), list.join(' '))
      for (const line of lines) assert.ok(line.length <= width || !line.includes(' '))
    }),
  )
})

test('further lines of an item stand under its first word', () => {
  assert.deepEqual(item('- ', 'không đạt điều kiện', { indent: 2, width: 14 }), [
    '  - không đạt',
    '    điều kiện',
  ])
})
