/** Long lists are shown in parts, and taken away as a whole. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { MOST_ROWS } from './long-table.ts'
import { DataTable } from './table.tsx'
import { type Tables, TablesDrawn } from './tables.ts'
import { Language } from './words.ts'

const COLUMNS = [{ id: 'n', header: 'Số', cell: (row: number) => `hàng-${row}.` }]

function drawn(count: number, here: string, wanted = false) {
  const tables: Tables = { here, wanted, drawn: [] }
  const rows = Array.from({ length: count }, (_, at) => at + 1)
  const html = renderToString(
    <Language.Provider value="vi">
      <TablesDrawn.Provider value={tables}>
        <DataTable caption="Danh sách" columns={COLUMNS} rows={rows} />
      </TablesDrawn.Provider>
    </Language.Provider>,
  )
  return { html, tables }
}

test('the units of a province fit on one page without a way through', () => {
  const { html } = drawn(MOST_ROWS, '/x')

  assert.ok(html.includes(`hàng-${MOST_ROWS}.`))
  assert.ok(!html.includes('class="pager"'))
})

test('the next part is one link away, and keeps what was chosen', () => {
  const { html } = drawn(MOST_ROWS + 1, '/x?giai=bang-khen')

  assert.ok(!html.includes(`hàng-${MOST_ROWS + 1}.`))
  assert.match(html, /href="\/x\?giai=bang-khen&amp;trang=2" rel="next"/)
})

for (const [asked, shown] of [
  ['2', MOST_ROWS + 1],
  ['99', MOST_ROWS + 1],
  ['-3', 1],
  ['chữ', 1],
] as const)
  test(`part ${asked} begins with row ${shown}: nonsense leads to a part that there is`, () => {
    const { html } = drawn(MOST_ROWS + 1, `/x?trang=${encodeURIComponent(asked)}`)

    assert.match(html, new RegExp(`<tbody[^>]*><tr[^>]*><td[^>]*>hàng-${shown}\\.`))
  })

test('the spreadsheet takes all rows, whichever part is shown', () => {
  const { tables } = drawn(MOST_ROWS + 7, '/x?trang=2', true)

  assert.equal(tables.drawn[0]?.rows.length, MOST_ROWS + 7)
})
