/**
 * Quotas in Vietnamese: always the arithmetic, so that everybody can redo it: '20% của 13 đăng ký =
 * 2,6 → 2 (làm tròn xuống)'. A quota of 0 is said in so many words.
 */
import { exact, formatExact, listVi, multiply, quoteVi } from '#kernel'
import type { QuotaBase } from '#rulebook/definition'
import { type Draw, drawnFrom } from './places.ts'
import type { QuotaFigure, QuotaLine, QuotaOf } from './quota.ts'
import type { Shared } from './standing.ts'

const BASES: Readonly<Record<QuotaBase, string>> = {
  registered: 'đăng ký',
  'in-scope': 'thuộc phạm vi',
  excellent: 'xếp loại xuất sắc',
  'meeting-standard': 'đạt tiêu chuẩn',
}

/** What a share is taken of, as it follows a number: '13 đăng ký'. */
export function wordBase(of: QuotaOf): string {
  return typeof of === 'string' ? BASES[of] : `chỉ tiêu của hình thức ${quoteVi(of.award)}`
}

/** One line per ceiling or reading; an open base starts with what is still to be answered. */
export function wordQuota(figure: QuotaFigure, draws: readonly Draw[] = []): readonly string[] {
  const lines = figure.lines.map((line) => `${wordLine(line)}${wordJoint(figure, line, draws)}`)
  if (figure.state === 'settled') return lines
  const question = figure.question ? ` (câu hỏi ${quoteVi(figure.question)})` : ''
  return [`Chưa xác định cơ sở tính tỷ lệ${question}, nên chưa đề nghị ai`, ...lines]
}

function wordJoint(figure: QuotaFigure, line: QuotaLine, draws: readonly Draw[]): string {
  const { sharedWith = [] } = figure
  if (sharedWith.length === 0 || typeof line.places !== 'number') return ''
  const shared = { places: line.places, with: sharedWith, drawn: drawnFrom(line, draws) }
  return wordSharing(shared)
}

/** 'Không quá 3, chung với “Giấy khen”; đã dùng 3, còn 0'. */
export function wordShared(shared: Shared): string {
  return `Không quá ${shared.places}${wordSharing(shared)}`
}

function wordSharing({ places, with: names, drawn }: Shared): string {
  const others = names.length === 0 ? '' : `, chung với ${listVi(names.map(quoteVi))}`
  return `${others}; đã dùng ${drawn}, còn ${Math.max(0, places - drawn)}`
}

/** The arithmetic of one ceiling. */
export function wordLine(line: QuotaLine): string {
  const group = line.group ? `Nhóm ${quoteVi(line.group)}: ` : ''
  const reading = line.reading ? `Nếu tính theo ${quoteVi(nameOf(line))}: ` : ''
  const none = line.places === 0 ? '; không có chỉ tiêu' : ''
  return `${group}${reading}${wordArithmetic(line)}${none}`
}

function nameOf({ reading, of }: QuotaLine): string {
  if (reading?.text) return reading.text
  return of === undefined ? '' : wordBase(of)
}

function wordArithmetic(line: QuotaLine): string {
  if (line.percent === undefined) {
    return line.count === undefined ? 'không giới hạn số lượng' : `không quá ${line.count}`
  }
  const percent = `${formatExact(multiply(line.percent, exact(100)))}%`
  const base = line.of === undefined ? '' : ` ${wordBase(line.of)}`
  if (line.base === undefined || line.share === undefined) {
    return `${percent} của số${base}: chưa có số liệu`
  }
  return `${percent} của ${line.base}${base} = ${formatExact(line.share)}${wordSteps(line)}`
}

/** Each step that changed the number, in order: rounding down, the floor, the ceiling. */
function wordSteps({ share, floor: least, base, count, places }: QuotaLine): string {
  if (share === undefined || base === undefined) return ''
  const whole = Number(share.n / share.d)
  const rounded = share.d === 1n ? '' : ` → ${whole} (làm tròn xuống)`
  const raised = Math.max(whole, Math.min(least ?? 0, base))
  const floored = raised > whole ? `, ít nhất ${least} → ${raised}` : ''
  const capped = count !== undefined && count < raised ? `, không quá ${count} → ${places}` : ''
  return `${rounded}${floored}${capped}`
}
