/** Cells of comma-separated text: whatever is written out comes back, with its line. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitCsv } from './csv-split.ts'

test('quotes, doubled quotes, delimiters and lines inside quotes', () => {
  assert.deepEqual(
    [...splitCsv('a;"b;""c"""\n"x\ny";z\n\nlast;', ';')],
    [
      { line: 1, cells: ['a', 'b;"c"'] },
      { line: 2, cells: ['x\ny', 'z'] },
      { line: 5, cells: ['last', ''] },
    ],
  )
})

test('a quote that is not closed is named at the line where it opens', () => {
  assert.deepEqual([...splitCsv('a,b\nc,"d\ne\n', ',')].at(-1), { line: 2, fault: 'open-quote' })
  assert.deepEqual([...splitCsv('"a"b,c\nd,e', ',')], [{ line: 1, fault: 'after-quote' }])
})

test('every table that is written is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ế', ',', ';', '"', '\n', ' ') })
  const row = fc
    .array(cell, { minLength: 1, maxLength: 4 })
    .filter((cells) => cells.some((each) => each.trim()))
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 5 }),
      fc.constantFrom(',' as const, ';' as const),
      (rows, mark) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
        const text = rows.map((cells) => cells.map(quote).join(mark)).join('\n')
        const read = [...splitCsv(text, mark)].map((each) =>
          'fault' in each ? each.fault : each.cells,
        )
        assert.deepEqual(read, rows)
      },
    ),
  )
})
