/** Of a page's tables a spreadsheet is given the one asked for, with the words of its cells. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { DataTable } from './table.tsx'
import { type Tables, TablesDrawn, textIn } from './tables.ts'

test('a text is what it says when it is drawn, whatever letters are in it', () => {
  const words = fc.array(fc.constantFrom('a', 'Ấ', '<b>', '&lt;', '&amp;', ' ', '\t', '\n', '"'))
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('')
      assert.equal(textIn(text, 'vi'), textIn([text], 'vi'))
    }),
  )
})

/** Two tables whose cells are counted as they are asked for. */
function drawn(here: string, wanted: boolean) {
  const tables: Tables = { here, wanted, drawn: [] }
  const asked = { first: 0, second: 0 }
  const columnsOf = (name: keyof typeof asked) => [
    {
      id: 'n',
      header: 'Số',
      cell: (row: number) => {
        asked[name] += 1
        return <b>{`hàng ${row}`}</b>
      },
    },
  ]
  const html = renderToString(
    <TablesDrawn.Provider value={tables}>
      <DataTable caption="Một" columns={columnsOf('first')} rows={[1, 2]} />
      <DataTable caption="Hai" columns={columnsOf('second')} rows={[3, 4, 5]} />
    </TablesDrawn.Provider>,
  )
  return { html, asked, rows: tables.drawn.map(({ rows }) => rows) }
}

test('where a table is wanted its cells are asked for once, and no other table is drawn', () => {
  const page = drawn('/x', false)
  const file = drawn('/x?tai=xlsx&bang=2', true)

  assert.deepEqual(page.asked, { first: 2, second: 3 })
  assert.deepEqual(file.asked, { first: 0, second: 3 })
  assert.deepEqual(drawn('/x?tai=xlsx', true).asked, { first: 2, second: 0 })
  assert.deepEqual(file.rows, [[], [['hàng 3'], ['hàng 4'], ['hàng 5']]])
  assert.doesNotMatch(file.html, /<table/)
})
