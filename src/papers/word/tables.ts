/**
 * Tables of a Word file: one with lines, whose heading comes again on every page and whose rows are
 * never split, and one without, which puts things side by side.
 */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Align, Block, Column, Row, Words } from '#papers/model'
import { paragraph, runs, twips } from './runs.ts'

const SIDES: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}
const MARGINS = { top: 40, bottom: 40, left: 85, right: 85 }

type Ruled = Extract<Block, { kind: 'table' }>

/** A table as wide as the text, its columns in the proportions given. */
export function ruledTable({ columns, rows }: Ruled, room: number, size: number): Table {
  const all = columns.reduce((sum, column) => sum + column.mm, 0)
  const widths = columns.map((column) => twips((column.mm * room) / all))
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, at) => {
      return cell(title, { width: widths[at] ?? 0, align: 'center', size, bold: true })
    }),
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(room), type: WidthType.DXA },
    columnWidths: widths,
    rows: [header, ...rows.map((row) => rowOf(row, { columns, widths, size }))],
  })
}

type Laid = Readonly<{ columns: readonly Column[]; widths: readonly number[]; size: number }>

function rowOf(row: Row, { columns, widths, size }: Laid): TableRow {
  if ('group' in row) {
    const width = widths.reduce((sum, one) => sum + one, 0)
    const only = cell(row.group, { width, align: 'left', size, span: columns.length })
    return new TableRow({ cantSplit: true, children: [only] })
  }
  const bold = row.bold === true
  return new TableRow({
    cantSplit: true,
    children: row.cells.map((words, at) => {
      return cell(words, {
        width: widths[at] ?? 0,
        align: columns[at]?.align ?? 'left',
        size,
        bold,
      })
    }),
  })
}

type Look = Readonly<{ width: number; align: Align; size: number; bold?: boolean; span?: number }>

function cell(words: Words, { width, align, size, bold = false, span }: Look): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: VerticalAlign.CENTER,
    ...(span === undefined ? {} : { columnSpan: span }),
    children: [paragraph(runs(words, { size, bold }), { align: SIDES[align] })],
  })
}

/** Rows of cells side by side without lines; each row stays on one page. */
export function sideBySide(
  rows: readonly (readonly (readonly Paragraph[])[])[],
  widths: readonly number[],
): Table {
  const shares = widths.map(twips)
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    width: { size: shares.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: shares,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, at) => bare(children, shares[at] ?? 0)),
        }),
    ),
  })
}

function bare(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    children: children.length === 0 ? [new Paragraph('')] : [...children],
  })
}
