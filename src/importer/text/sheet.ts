/**
 * The sheet (thể thức văn bản): where the head of the paper ends, where its title stands, where the
 * foot with recipients and signature begins, and where annexes follow.
 */

import { attachedAfter } from './attached-plan.ts'
import { readBarCells } from './bar-cells.ts'
import { flat } from './flat.ts'
import { markerOf } from './marker.ts'
import { type Node, outlineOf } from './outline.ts'
import { kindOf, type PaperKind } from './paper-kind.ts'
import { isCapitals, paragraphsOf } from './paragraphs.ts'
import type { Line, PlanText } from './plan-text.ts'

export type Sheet = Readonly<{
  lines: readonly Line[]
  /** The kind of paper as printed, and its line. */
  kind?: PaperKind
  /** The line after the title. */
  titleTo: number
  /** The foot: recipients, signature. */
  footFrom: number
  footTo: number
  /** Sections of the body, with those of the plan that a decision issues; then of the annexes. */
  nodes: readonly Node[]
  /** The first section and the first line of the annexes. */
  annexFrom: number
  annexAt: number
}>

const MOST_TITLE = 8
const BASIS = new RegExp(
  '^(?:[-+•*] ?)?(?:can cu|thuc hien (?:quyet|chi thi|ke hoach|thong bao|cong van' +
    '|nghi|huong dan|ket luan|chuong trinh|su chi dao|van ban)|trien khai (?:thuc h' +
    'ien )?(?:quyet|chi|ke|nghi|cong van)|nham |huong ung|thi hanh ' +
    '|tiep tuc |tiep theo |cu the hoa |de |xet |kinh gui|phat huy ' +
    '|theo (?:de nghi|tinh than|noi dung|chi dao|ke hoach so|quyet dinh so|cong van so))',
)

export function sheetOf({ lines: given }: PlanText): Sheet {
  const lines = readBarCells(given)
  const kind = kindOf(lines)
  const titleTo = kind ? titleEnd(lines, kind.at + 1) : 0
  const footFrom = footOf(lines, titleTo)
  const attached = attachedAfter(lines, footFrom)
  const planFrom = attached ? titleEnd(lines, attached.at + 1) : lines.length
  const annexAt = annexOf(lines, attached ? planFrom : footFrom)
  const body = [
    ...outlineOf(paragraphsOf(lines, titleTo, signatureBefore(lines, footFrom, titleTo))),
    ...(attached ? outlineOf(paragraphsOf(lines, planFrom, annexAt)) : []),
  ]
  const annex = outlineOf(paragraphsOf(lines, annexAt))
  const nodes = [...body, ...annex]
  return {
    lines,
    ...(kind ? { kind } : {}),
    titleTo,
    footFrom,
    footTo: attached?.at ?? annexAt,
    nodes,
    annexFrom: body.length,
    annexAt,
  }
}

/** The title ends where a basis, a section or a sentence begins. */
function titleEnd(lines: readonly Line[], from: number): number {
  let last = from
  let count = 0
  for (let at = from; at < Math.min(lines.length, from + 2 * MOST_TITLE); at += 1) {
    const text = lines[at]?.text.trim() ?? ''
    if (text === '') continue
    const isOver =
      BASIS.test(flat(text)) || (markerOf(text) && /^(?:\S{1,4}[.)]|Điều \d)/.test(text))
    if (isOver || count >= MOST_TITLE || text.length > 200 || /^[-_=*]{3,}$/.test(text)) break
    count += 1
    last = at + 1
  }
  return last
}

const RECIPIENTS = /noi nhan\s*:?/

function footOf(lines: readonly Line[], from: number): number {
  const found = lines.findIndex(
    ({ text }, at) => at >= from && RECIPIENTS.test(flat(text).slice(0, 40)),
  )
  if (found >= 0) return found
  const end = lines.findLastIndex(({ text }, at) => at >= from && /\.\/\.?/.test(text))
  return end >= 0 ? end + 1 : lines.length
}

const ANNEX = new RegExp(
  '^(?:phu luc|quy dinh|quy che|mau so|bieu mau|danh sach|thang diem' +
    String.raw`|tieu chi|bang tieu chi|chuong i\b)`,
)

function annexOf(lines: readonly Line[], from: number): number {
  const found = lines.findIndex(
    ({ text }, at) => at > from && isCapitals(text.trim()) && ANNEX.test(flat(text.trim())),
  )
  return found < 0 ? lines.length : found
}

/** Some papers print the signature above the recipients. */
function signatureBefore(lines: readonly Line[], footFrom: number, from: number): number {
  let end = footFrom
  for (let at = footFrom - 1; at >= Math.max(from, footFrom - 25); at -= 1) {
    const text = lines[at]?.text.trim() ?? ''
    if (isPost(text)) end = at
  }
  return end
}

/** The post of whoever signs, as printed above the name. */
export const POST = new RegExp(
  String.raw`^(?:(?:tm|kt|tl|tuq|q)\s*\.|t/m(?![a-z])|(?:thay mat|thua lenh|thua uy quyen) ` +
    '|(?:quyen |pho )?(?:tong )?(?:chu tich|giam doc|hieu truong|bi thu|chanh van phong' +
    '|chu nhiem|thu truong|bo truong|thu tuong|chi huy truong|tu lenh|chinh uy|chanh an' +
    '|(?:cuc|chi cuc|vu|vien) truong|thu ky(?= tong|$)|bien tap|tham muu truong' +
    '|truong (?:phong|ban|doan|khoi|cum|cong an|khoa|tram|don|thue|thon|ap|khu|dai|hat' +
    '|chi nhanh|nhom|tieu ban|co so|hai quan|bo mon))(?![a-z])' +
    '|(?:chinh tri vien|(?:su doan|trung doan|lu doan|tieu doan|dai doi|hai doan) truong' +
    '|(?:khoi|cum|doi|tram|to|khoa|phong|don vi|nhom) truong' +
    '|nguoi lap(?: ke hoach| bieu)?$|hieu pho|chi huy pho' +
    '|quan doc|(?:tong )?phu trach|lien doi truong|duyet|chanh thanh tra' +
    '|vien pho|thuong truc)(?![a-z]))',
)

/** 'CỤC TRƯỞNG CỤC …' under the title of a decision, or above a signature. */
export function isPost(text: string): boolean {
  return isCapitals(text) && POST.test(flat(text))
}
