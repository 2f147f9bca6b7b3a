/**
 * Which kind of paper a plan is (tên loại văn bản): the word printed in capitals above the title;
 * an official letter (công văn) prints none, and is told by its 'V/v' above 'Kính gửi'.
 */
import { segmentsOf } from './columns.ts'
import { flat } from './flat.ts'
import { isCapitals } from './paragraphs.ts'
import type { Line } from './plan-text.ts'

/** The kind as printed, its line, and what the same line goes on with. */
export type PaperKind = Readonly<{ name: string; at: number; rest: string }>

const KINDS: readonly (readonly [string, string])[] = [
  ['kehoach', 'Kế hoạch'],
  ['quyetdinh', 'Quyết định'],
  ['phatdong', 'Phát động'],
  ['chithi', 'Chỉ thị'],
  ['thongbao', 'Thông báo'],
  ['huongdan', 'Hướng dẫn'],
  ['quyche', 'Quy chế'],
  ['quydinh', 'Quy định'],
  ['thele', 'Thể lệ'],
  ['nghiquyet', 'Nghị quyết'],
  ['chuongtrinh', 'Chương trình'],
  ['phuongan', 'Phương án'],
  ['nghiquyetlientich', 'Nghị quyết liên tịch'],
  ['chuongtrinhphoihop', 'Chương trình phối hợp'],
  ['kehoachphoihop', 'Kế hoạch phối hợp'],
  ['chuongtrinhhanhdong', 'Chương trình hành động'],
  ['dieule', 'Điều lệ'],
  ['dean', 'Đề án'],
  ['loikeugoi', 'Lời kêu gọi'],
  ['thongtri', 'Thông tri'],
]
const MOST_HEAD = 80

/** The line that names the kind of paper: alone, in capitals, however spaced. */
export function kindOf(lines: readonly Line[]): PaperKind | undefined {
  const letter = letterIn(lines)
  const most = Math.min(letter?.at ?? lines.length, MOST_HEAD)
  for (let at = 0; at < most; at += 1) {
    const text = lines[at]?.text.trim() ?? ''
    if (!isCapitals(text)) continue
    const close = flat(text).replace(/[^a-z]/g, '')
    const exact = KINDS.find(([word]) => close === word)
    const leading = KINDS.find(([word]) => close.startsWith(word) && close.length > word.length + 5)
    if (exact) return { name: exact[1], at, rest: '' }
    if (leading) return { name: leading[1], at, rest: text.slice(leading[1].length).trim() }
  }
  return letter
}

/** The kind that a line names alone, as over a paper attached to a decision. */
export function kindAlone(text: string): string | undefined {
  if (!isCapitals(text)) return undefined
  const close = flat(text).replace(/[^a-z]/g, '')
  return KINDS.find(([word]) => close === word)?.[1]
}

const LETTER_HEAD = 25
const ABOUT = /^v\s*\/\s*v\s*:?\s*/

/** A letter has its subject behind 'V/v', and 'Kính gửi' below that; it prints no kind. */
function letterIn(lines: readonly Line[]): PaperKind | undefined {
  const to = lines.findIndex(({ text }) => /^\s*kinh gui(?![a-z])/.test(flat(text)))
  if (to < 0 || to > LETTER_HEAD) return undefined
  const parts = segmentsOf(lines, 0, to)
  const from = parts.findIndex(({ text }) => ABOUT.test(flat(text)))
  const first = parts[from]
  if (!first) return undefined
  const below = parts.slice(from).filter(({ column }) => column === first.column)
  const words = below.map(({ text }) => text.trim()).join(' ')
  return { name: 'Công văn', at: to, rest: words.replace(/^[Vv]\s*\/\s*[Vv]\s*:?\s*/, '') }
}
