/**
 * Quotas in a table (bảng phân bổ chỉ tiêu khen thưởng): one row for each kind of units, a column
 * for collectives and one for individuals; or one row for each award with a column of numbers. The
 * row of the sum is none. Tables come as cells, between bars, or as lines with gaps.
 */

import {
  type Found,
  flat,
  lineage,
  type Node,
  type Reading,
  rowPlace,
  type TableRow,
  tableRows,
} from '#importer/text'
import type { Recipient } from './amount.ts'
import { authorityIn, cyclesOf } from './award-around.ts'
import { formsIn } from './award-form.ts'
import type { AwardRead } from './award-read.ts'

type Head = Readonly<{ row: TableRow; columns: readonly Column[] }>
type Column = Readonly<{ kind: 'label' | 'count'; text: string; recipient?: Recipient }>

/** The quotas of every table below a section about awards. */
export function tabledIn(reading: Reading, nodes: readonly Node[]): readonly Found<AwardRead>[] {
  const { lines } = reading.sheet
  const owners = new Map(
    nodes.flatMap((node) => node.paragraph.starts.map(({ at }) => [at, node] as const)),
  )
  let head: Head | undefined
  let last = -1
  return tableRows(lines).flatMap((row) => {
    const owner = owners.get(row.from)
    const isNext = lines.slice(last + 1, row.from).every(({ text }) => !/[\p{L}\d]/u.test(text))
    last = row.to
    if (!isNext) head = undefined
    if (!owner) return []
    const columns = columnsOf(row)
    if (columns) head = { row, columns }
    else if (head) return rowIn(reading, owner, { head, row })
    return []
  })
}

const RECIPIENT = /^(?:so(?: luong)?(?: de nghi)? )?(tap the|ca nhan|ho gia dinh)(?![a-z])/
const COUNT = /^(?:so luong|so giai|so co|so suat|chi tieu khen|so luong khen)/
const NUMBERS = /^(?:tt|stt|so tt)\.?$/
const LONGEST_HEAD = 40

/** The columns of a head; undefined where the row is none. A table of points counts nobody. */
function columnsOf({ cells }: TableRow): readonly Column[] | undefined {
  const words = cells.map((text) => flat(text))
  if (cells.length < 2 || words.some((one) => /\d|diem/.test(one))) return undefined
  const columns = cells.map((text, index): Column => {
    const found = words[index] ?? ''
    const named = found.length <= LONGEST_HEAD ? RECIPIENT.exec(found)?.[1] : undefined
    if (named) return { kind: 'count', text, recipient: OF[named] ?? 'household' }
    return { kind: COUNT.test(found) ? 'count' : 'label', text }
  })
  const counts = columns.filter(({ kind }) => kind === 'count')
  const labels = words.filter(
    (one, index) => columns[index]?.kind === 'label' && !NUMBERS.test(one),
  )
  return counts.length > 0 && labels.length > 0 ? columns : undefined
}

const OF: Readonly<Record<string, Recipient>> = { 'tap the': 'collective', 'ca nhan': 'individual' }

type Row = Readonly<{ head: Head; row: TableRow }>
type Cell = Row & Readonly<{ column: Column }>

function rowIn(reading: Reading, node: Node, { head, row }: Row): readonly Found<AwardRead>[] {
  const { columns } = head
  if (row.cells.length !== columns.length) return []
  const labels = row.cells.filter(
    (text, index) => columns[index]?.kind === 'label' && /\p{L}{2}/u.test(text),
  )
  if (labels.length === 0 || labels.some((text) => /^(?:tong|cong)(?![a-z])/.test(flat(text))))
    return []
  const place = { ...rowPlace(reading.sheet.lines, [row.from, row.to]), clause: node.clause }
  return columns.flatMap((column, index) => {
    const quota = column.kind === 'count' ? quotaIn(row.cells[index] ?? '') : undefined
    const around = aroundOf(reading, node, { head, row, column })
    const value = quota && awardOf(quota, { column, labels, around })
    return value ? [{ value, place, sureness: 'likely' } as const] : []
  })
}

const NUMBER = /^(khong qua |toi da )?(\d{1,3})\s*(%|giai|co|suat|tap the|ca nhan)?$/

function quotaIn(text: string): AwardRead['quota'] {
  const found = NUMBER.exec(flat(text).trim())
  const value = String(Number(found?.[2]))
  if (!found || value === '0') return undefined
  const unit = found[3] === '%' ? 'percent' : 'count'
  return { unit, value, bound: found[1] ? 'max' : 'exact' }
}

type Parts = Readonly<{ column: Column; labels: readonly string[]; around: readonly string[] }>

function awardOf(
  quota: NonNullable<AwardRead['quota']>,
  { column, labels, around }: Parts,
): AwardRead | undefined {
  const said = [column.text, ...labels]
  const form = [...said, ...around].map((text) => formsIn(text).at(-1)).find((one) => one)
  const own = labels.map((text) => RECIPIENT.exec(flat(text))?.[1]).find((one) => one)
  const recipient = column.recipient ?? (own ? (OF[own] ?? 'household') : undefined)
  const isPrize = labels.some((text) =>
    /^(?:giai )?(?:nhat|nhi|ba|khuyen khich)(?![a-z])/.test(flat(text)),
  )
  if (!form && !recipient && !isPrize) return undefined
  const authority = authorityIn([...said, ...around])
  const isUnit = !own && !isPrize && labels.every((text) => formsIn(text).length === 0)
  return {
    ...(form ? { form: { name: form.name, id: form.id } } : {}),
    ...(authority ? { authority } : {}),
    ...(recipient ? { recipient } : {}),
    cycles: cyclesOf(around),
    quota: { ...quota, ...(isUnit ? { per: labels.join(' ') } : {}) },
  }
}

/** Running text, no row of the table. */
function isText(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^\s*\||\s{3,}\S|\t/.test(text.trim())
}

/** How far above the head of a table its words may stand. */
const ABOVE = 6

/** The words above the table, the nearest first, and the headings over them. */
function aroundOf({ sheet }: Reading, node: Node, { head, column }: Cell): readonly string[] {
  const { from } = head.row
  const above = sheet.lines.slice(Math.max(0, from - ABOVE), from).map(({ text }) => text)
  const below = sheet.lines.slice(from + 1).find(({ text }) => isText(text))?.text ?? ''
  const isOfAll = /(?:dat giai|tren|duoc khen)[^.;]{0,60}(?:tang|nhan|trao)/.test(flat(below))
  const whom = /^(?:cac )?(tap the|ca nhan) /.exec(flat(below).trim())?.[1]
  const isOwn = whom === undefined || OF[whom] === column.recipient
  return [
    ...(isOfAll && isOwn ? [below] : []),
    ...above.toReversed(),
    ...lineage(node).map(({ heading }) => heading),
  ]
}
