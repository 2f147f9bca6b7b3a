import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Pager } from './pager.tsx'
import { renderPart } from './render.ts'
import { type Column, DataTable } from './table.tsx'

type Row = Readonly<{ name: string; points: string }>

const columns: readonly Column<Row>[] = [
  { id: 'name', header: 'Đơn vị', names: true, cell: ({ name }) => name },
  { id: 'points', header: 'Điểm', end: true, sort: '?xep=diem', cell: ({ points }) => points },
]
const rows = [{ name: '<b>Phòng Nội vụ</b>', points: '92,5' }]
const sorted = { column: 'points', down: true }

test('a table has a caption, names its rows, and is escaped', () => {
  const html = renderPart(<DataTable caption="Kết quả" {...{ columns, rows }} />)

  assert.match(html, /<caption>Kết quả<\/caption>/)
  assert.match(html, /<th scope="row" role="rowheader">&lt;b>Phòng Nội vụ&lt;\/b><\/th>/)
  assert.match(html, /<td role="cell" class="end" data-label="Điểm">92,5<\/td>/)
})

test('a table that scrolls sideways can be reached by the keyboard, and says what it is', () => {
  const html = renderPart(<DataTable caption="Kết quả" {...{ columns, rows }} />)

  assert.match(html, /tabindex="0" aria-label="Kết quả, cuộn ngang để xem hết"/)
})

test('a sorted column says how it is sorted, and only that column', () => {
  const html = renderPart(<DataTable caption="Kết quả" {...{ columns, rows, sorted }} />)

  assert.equal(html.match(/aria-sort/g)?.length, 1)
  assert.match(html, /aria-sort="descending"><a href="\?xep=diem"/)
})

test('an empty table says so in place of a bare header', () => {
  const html = renderPart(<DataTable caption="K" columns={columns} rows={[]} empty="Không có." />)

  assert.equal(html, '<p class="soft">Không có.</p>')
})

test('the pager leads to the pages beside this one, and is absent on a list of one page', () => {
  const pager = (page: number, pages: number) =>
    renderPart(<Pager {...{ page, pages }} hrefOf={(n) => `?trang=${n}`} />)

  assert.match(pager(1, 3), /Trang 1\/3.*<a href="\?trang=2" rel="next"/)
  assert.doesNotMatch(pager(1, 3), /rel="prev"/)
  assert.match(pager(3, 3), /<a href="\?trang=2" rel="prev"/)
  assert.doesNotMatch(pager(3, 3), /rel="next"/)
  assert.equal(pager(1, 1), '')
})
