/**
 * A line of a criteria table as printed (dòng của bảng điểm), before the lines are put into a tree:
 * number, name, points, and the lines of the plan it was read from.
 */

import type { Place, Sureness } from '#importer/text'
import type { CriterionLabel } from './criterion-label.ts'

export type CriterionRow = Readonly<{
  /** 'total' is the printed sum, no criterion. */
  kind: 'line' | 'total' | 'bonus-cap' | 'penalty-cap' | 'head'
  mark?: CriterionLabel
  name: string
  points?: string
  section?: 'bonus' | 'penalty'
  per?: 'case'
  /** The words of how it is scored, where a cell or the levels below it hold them. */
  how?: How
  place: Place
  sureness: Sureness
}>

/** How a line is scored, in the plan's words; `note` where the column is one of remarks. */
export type How = Readonly<{ words: string; place: Place; from: 'column' | 'note' | 'levels' }>

/** What a column of a table holds, by the words of its head, which are flat. */
export type Column = 'label' | 'name' | 'points' | 'bonus' | 'penalty' | 'how' | 'note' | 'other'

/** A column is told by its head; points that somebody gave are not the points there are. */
export function columnOf(head: string): Column {
  if (/^(?:tt|stt|so tt|so thu tu|muc)$/.test(head)) return 'label'
  if (NAMES.test(head)) return 'name'
  if (HOW.test(head)) return 'how'
  if (/^ghi chu/.test(head)) return 'note'
  if (/tu cham|tham dinh|dat duoc|danh gia|ket qua|ghi chu/.test(head)) return 'other'
  if (/diem (?:thuong|cong)|cong diem/.test(head)) return 'bonus'
  if (/diem tru|tru diem/.test(head)) return 'penalty'
  if (/diem/.test(head) && head.length < 40) return 'points'
  return 'other'
}

const HOW = /(?:cach|huong dan|phuong phap|quy dinh|nguyen tac) (?:tinh|cham|cho)|cach thuc cham/
const NAMES = /^(?:ten |cac |nhom )?(?:tieu chi|noi dung|chi tieu|tieu chuan|linh vuc|nhiem vu)/

/** Is it the head of a table of points? It names lines and points. */
export function isTableHead(columns: readonly Column[]): boolean {
  return columns.includes('name') && columns.some((one) => /^(?:points|bonus|penalty)$/.test(one))
}

/** The line below the last criterion. */
export function isTotalName(words: string): boolean {
  return /^(?:tong(?: (?:cong|so|diem)|$)|cong(?: diem)?)(?![a-z])/.test(words) && words.length < 40
}
