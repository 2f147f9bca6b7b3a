/**
 * What stands around an award (thẩm quyền, chu kỳ, đơn vị được tính riêng): who decides, every year
 * or once, and of what a quota is counted apart. The nearest words win.
 */
import { flat, headsIn, type Node } from '#importer/text'

export type Cycles = readonly ('annual' | 'period')[]

/** The head of an office before the office itself: the chairperson decides, not the committee. */
export function authorityIn(around: readonly string[]): string | undefined {
  const names = around.map((text) => headsIn(text).map(({ name }) => name))
  const heads = names.map((list) => list.find(isHead))
  return heads.find((one) => one) ?? names.flat()[0]
}

export function isHead(name: string): boolean {
  return !/^(?:UBND|Ủy ban)/u.test(name)
}

const PER = new RegExp(
  String.raw`(?:mỗi|riêng)\s+(?:cụm|khối|xã|phường|đơn vị|phòng|trường|cơ quan|nhóm|lớp|thôn|sở` +
    '|huyện|công đoàn|chi hội|chi đoàn|địa phương|chi bộ|tổ|cơ sở|khu phố|khoa|chi cục|công ty' +
    String.raw`|doanh nghiệp|ấp|bản|xóm|chi nhánh|đoàn trường|trung tâm|đội)[^,;.:\d]{0,30}`,
  'giu',
)

/** What follows 'mỗi cụm' is no part of its name. */
const BOUND_WORDS = /\s+(?:không|tối đa|và|được|lựa|chọn|xét|có|tặng|đề nghị)(?!\p{L}).*$/u

type Span = Readonly<{ from: number }>

/**
 * Of what the amount is counted: 'mỗi cụm 02 tập thể và 05 cá nhân' says it of the amounts behind
 * it, '05 tập thể, 10 cá nhân mỗi cụm' of every amount of the enumeration.
 */
export function perOf(node: Node, sentence: string, { from }: Span): string | undefined {
  const group = /^(?:Cụm|Khối|Nhóm)\s[^:]{1,40}(?=:)/u.exec(node.body)?.[0]
  const grouped = groupBefore(sentence.slice(0, from))
  const named = [...sentence.matchAll(PER)]
  const before = named.findLast(({ index }) => index < from)
  const behind = named.find(({ index }) => index > from && !begins(sentence.slice(index)))
  return group ?? grouped ?? (before ?? behind)?.[0].replace(BOUND_WORDS, '').trim()
}

/** 'khối 1 tặng 03 cờ, khối 2 tặng 01 cờ': the group that stands right before the number. */
function groupBefore(before: string): string | undefined {
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1)
  return GROUP.exec(clause)?.[1]
}

const GROUP = new RegExp(
  String.raw`(?<!\p{L})((?:cụm|khối|nhóm) (?:thi đua )?(?:số )?(?:\d{1,2}|[IVX]{1,4}))` +
    String.raw`(?:\s+\p{L}+){0,3}\s*$`,
  'iu',
)

/** '…, mỗi khu phố 02 cá nhân' begins another count; 'mỗi khối và 02 giáo viên' goes on. */
function begins(words: string): boolean {
  const ahead = /^[^,;.:(\d]*:?\s*(?=\d)/u.exec(words)?.[0]
  return ahead !== undefined && !/\svà\s/u.test(ahead)
}

/** The nearest words that name a cycle. */
export function cyclesOf(around: readonly string[]): Cycles {
  for (const text of around) {
    const words = flat(text)
    const annual = /hang nam|moi nam|cuoi nam(?! hoc)/.test(words) ? (['annual'] as const) : []
    const period = /giai doan(?! \d)|tong ket giai doan/.test(words) ? (['period'] as const) : []
    if (annual.length + period.length > 0) return [...annual, ...period]
  }
  return []
}
