/** Columns: in the proportions given, wide enough for their words, as wide as the text together. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { columnWidths } from './columns.ts'

const ROOM = { mm: 165, points: 12 }
const sum = (all: readonly number[]): number => all.reduce((whole, one) => whole + one, 0)

/** Counts of a ballot stand in narrow columns, whose headings are longer than the figures. */
const BALLOT = [
  { title: 'TT', mm: 10 },
  { title: 'Đối tượng', mm: 52 },
  { title: 'Nội dung', mm: 32 },
  { title: 'Tán thành', mm: 16 },
  { title: 'Không', mm: 16 },
  { title: 'Trắng', mm: 14 },
  { title: 'Không tham gia', mm: 16 },
  { title: 'Lý do', mm: 40 },
]

test('proportions stand where every word has room', () => {
  const columns = [
    { title: 'TT', mm: 10 },
    { title: 'Tập thể, cá nhân', mm: 60 },
    { title: 'Ghi chú', mm: 40 },
  ]

  const widths = columnWidths({ columns, rows: [] }, { mm: 220, points: 12 })

  assert.deepEqual(
    widths.map((width) => Math.round(width)),
    [20, 120, 80],
  )
})

test('a heading that would be broken takes its room from the others', () => {
  const widths = columnWidths({ columns: BALLOT, rows: [] }, ROOM)

  const [order = 0, who = 0, , approve = 0, against = 0] = widths
  assert.ok(approve > 13.5 && against > 15, `${approve}, ${against}`)
  assert.ok(order > 8.5 && who > 38, `${order}, ${who}`)
  assert.ok(Math.abs(sum(widths) - ROOM.mm) < 1e-6)
})

test('a word of a cell has room too, but none that is as long as an address', () => {
  const columns = [
    { title: 'Mã', mm: 5 },
    { title: 'Việc', mm: 95 },
  ]
  const width = (word: string) =>
    columnWidths({ columns, rows: [{ cells: [word, ''] }] }, { mm: 100, points: 12 })[0] ?? 0

  assert.ok(width('1.490.000') > 17)
  assert.ok(width('noivu@anbien.kiengiang.gov.vn') < 12)
})

test('widths add up to the room, none is less than its words need while there is room', () => {
  const word = fc.constantFrom('TT', 'Không', 'Thành tích', 'Ngày nhận', 'nghiêng', 'Ghi chú')
  const column = fc.record({ title: word, mm: fc.integer({ min: 4, max: 60 }) })
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 9 }), (columns) => {
      const widths = columnWidths({ columns, rows: [] }, ROOM)
      const alone = columns.map((one) => columnWidths({ columns: [one, FILL], rows: [] }, ROOM)[0])
      const least = sum(alone.map((it) => it ?? 0))

      assert.ok(Math.abs(sum(widths) - ROOM.mm) < 1e-6)
      if (least <= ROOM.mm) assert.ok(widths.every((width, at) => width >= (alone[at] ?? 0) - 1e-6))
    }),
  )
})

/** Beside this a column is as narrow as its words allow. */
const FILL = { title: '', mm: 1e6 }
