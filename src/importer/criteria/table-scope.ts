/**
 * Whom a criteria table scores (bảng điểm chấm ai): 'Bảng 1. Tiêu chí chấm điểm đối với các thôn',
 * 'Bảng tiêu chí (áp dụng cho các lớp)'. Read from the lines over the table, or from the heading
 * of its section; where neither says it, nothing is read.
 */

import { type Found, flat, found, type Place, type Reading, type Sureness } from '#importer/text'
import type { Placed } from './criteria-tree.ts'

/** Whom a table scores, as the words over it say. */
export type TableScope = Readonly<{ set: number; whom: string }>

const NAMES_TABLE = /bang|tieu chi|thang diem|cham diem|bieu diem|phu luc|mau so/
const WHOM = new RegExp(
  '(?:ap dung (?:cho|doi voi|voi)|danh (?:cho|rieng cho)|doi voi|cham diem cho)' +
    String.raw`\s*:?\s+((?:cac |nhung |moi |tung )?[a-z][a-z ,&-]{1,90}?)\s*(?=[).:;(]|$)`,
)
const KIND = new RegExp(
  '(?:thang diem|bang diem|bang tieu chi|tieu chi)(?: thi dua)?(?: cho)? ' +
    String.raw`(tap the|ca nhan|doanh nghiep|lop|to|khoa|thon|ap|chi hoi|chi doan)(?=\s*\(|$)`,
)
/** 'CHẤM ĐIỂM ĐỘI THI CÔNG HẰNG QUÝ' */
const SCORED = new RegExp(
  '(?:cham diem|diem cham) ((?!thi dua|theo|nam|hang|tung|cac tieu chi|tieu chi|xep)' +
    '[a-z][a-z ,]{1,60}?)' +
    String.raw`(?= (?:hang|theo|nam|quy|thang|cuoi)(?![a-z])|\s*\(|$)`,
)
/** How many lines over the head of a table may name it. */
const ABOVE = 3

/** What is said of each set, once. */
export function scopesOf(
  { sheet }: Reading,
  placed: readonly Placed[],
): readonly Found<TableScope>[] {
  const sets = Map.groupBy(placed, ({ set }) => set)
  return [...sets].flatMap(([set, rows]) => {
    const first = (rows.find(({ row }) => row.kind === 'line') ?? rows[0])?.row.place
    if (!first) return []
    const said = overTable(sheet.lines, first) ?? inHeading(sheet, first)
    return said ? [found({ set, whom: said.whom }, said.place, said.sureness)] : []
  })
}

type Said = Readonly<{ whom: string; place: Place; sureness: Sureness }>

/** The lines over the first row: its head, then what stands before that. */
function overTable(lines: Reading['sheet']['lines'], first: Place): Said | undefined {
  let count = 0
  for (let at = first.at - 1; at >= Math.max(0, first.at - MOST_LINES); at -= 1) {
    const text = lines[at]?.text.trim() ?? ''
    if (text === '' || text.length < SHORTEST) continue
    const whom = whomIn(text)
    const { page = 1, line = 1 } = lines[at] ?? {}
    const place = { at, until: at, page, line, words: text, clause: first.clause }
    if (whom) return { whom, place, sureness: NAMES_TABLE.test(flat(text)) ? 'sure' : 'likely' }
    count += 1
    if (count > ABOVE) return undefined
  }
  return undefined
}

const MOST_LINES = 16
/** Words of a table's head are short. */
const SHORTEST = 16

function inHeading({ nodes, lines }: Reading['sheet'], first: Place): Said | undefined {
  const node = nodes.findLast(
    ({ paragraph, marker, heading }) =>
      marker && heading !== '' && (paragraph.starts[0]?.at ?? 0) < first.at,
  )
  const whom = node && NAMES_TABLE.test(flat(node.heading)) ? whomIn(node.heading) : undefined
  if (!node || !whom) return undefined
  const at = node.paragraph.starts[0]?.at ?? first.at
  const { page = 1, line = 1 } = lines[at] ?? {}
  const place = { at, until: at, page, line, words: node.heading, clause: node.clause }
  return { whom, place, sureness: 'likely' }
}

function whomIn(text: string): string | undefined {
  const words = flat(text)
  const found = WHOM.exec(words) ?? KIND.exec(words) ?? SCORED.exec(words)
  const whom = found?.[1]
  if (!found || whom === undefined) return undefined
  const at = found.index + found[0].lastIndexOf(whom)
  return text.slice(at, at + whom.length).trim()
}
