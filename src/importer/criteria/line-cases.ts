/**
 * So much for each case (điểm theo từng trường hợp): 'Mỗi lượt đi muộn trừ 0,5 điểm, trừ tối đa 10
 * điểm', '05 điểm/đề tài, tối đa 10 điểm'. A ceiling is only what is printed.
 */
import { plainNumber } from './line-clauses.ts'
import type { LineRule, Scored } from './line-rule-kind.ts'

const N = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`
const MOST =
  String.raw`(?:[,;.]?\s*\(?(?:nhưng |và )?(?:(?:tổng )?(?:số )?(?:điểm )?(?:trừ |cộng )?)?` +
  String.raw`(?:tối đa|không (?:vượt )?quá)(?: là)?\s+${N}\s*(?:điểm|đ)\)?)?[.;]?$`
const TAKES = '(?:bị |thì )*[Tt]rừ(?: đi)?'
const GIVES = '(?:được |thì )*(?:cộng|tính|chấm|cho|được|:)'
const POINTS = String.raw`\s*(?:điểm|đ)`
const CASE = String.raw`([^;:.\d]{2,80}?),?\s+`
/** What is left undone or late: 'Thiếu 1 kỳ', 'Nộp chậm 01 ngày', 'Vắng không lý do mỗi lần'. */
const LACKS =
  '(?:(?:nộp|gửi|báo cáo|họp|dự họp) )?(?:thiếu|chậm|vắng|muộn|trễ|bỏ|vi phạm|không tham gia)'
type Form = Readonly<{
  does: 'adds' | 'takes'
  pattern: RegExp
  /** Where the points, the case and the ceiling stand in the match. */
  at: Readonly<{ points: number; each: readonly number[]; most: number }>
  isUsual?: true
}>
const FORMS: readonly Form[] = [
  {
    does: 'takes',
    pattern: new RegExp(
      `^(?:[Mm]ỗi|[Cc]ứ(?: mỗi)?) (?:0?1 )?${CASE}${TAKES}\\s+${N}${POINTS}${MOST}`,
      'u',
    ),
    at: { points: 2, each: [1], most: 3 },
  },
  {
    does: 'takes',
    pattern: new RegExp(
      `^(?:[^;:.]{0,60}\\s)?[Tt]rừ\\s+${N}${POINTS}\\s*(?:\\/|(?:cho |đối với )?mỗi )` +
        `\\s*([^;:.,()\\d]{2,60}?)${MOST}`,
      'u',
    ),
    at: { points: 1, each: [2], most: 3 },
  },
  {
    does: 'takes',
    pattern: new RegExp(
      `^([^;:.\\d]{2,80}?),?\\s+mỗi (?:0?1 )?([^;:.,\\d]{2,30}?)\\s+` +
        `${TAKES}\\s+${N}${POINTS}${MOST}`,
      'u',
    ),
    at: { points: 3, each: [2, 1], most: 4 },
  },
  {
    does: 'takes',
    pattern: new RegExp(
      `^(?:[Cc]ứ )?(${LACKS}[^;:.\\d]{0,40}?)\\s+0?1 ([^;:.,\\d]{2,40}?),?\\s+` +
        `${TAKES}\\s+${N}${POINTS}${MOST}`,
      'iu',
    ),
    at: { points: 3, each: [2, 1], most: 4 },
    isUsual: true,
  },
  {
    does: 'adds',
    pattern: new RegExp(
      `^[Mm]ỗi (?:0?1 )?([^;:.\\d]{2,80}?),?\\s*${GIVES}\\s*${N}${POINTS}${MOST}`,
      'u',
    ),
    at: { points: 2, each: [1], most: 3 },
  },
  {
    does: 'adds',
    pattern: new RegExp(`^[Mm]ỗi (?:0?1 )?([^;:.\\d]{2,80}?),?\\s+${N}${POINTS}${MOST}`, 'u'),
    at: { points: 2, each: [1], most: 3 },
    isUsual: true,
  },
  {
    does: 'adds',
    pattern: new RegExp(`^${N}${POINTS}\\s*(?:\\/|mỗi )\\s*([^;:.,()\\d]{2,60}?)${MOST}`, 'u'),
    at: { points: 1, each: [2], most: 3 },
  },
]
/** 'trừ tai nạn do thiên tai', '(không tính trường hợp bất khả kháng)' at the end of the words. */
const EXCEPT = new RegExp(
  String.raw`[,;]?\s*\(?(?:(?:ngoại )?trừ|không (?:tính|kể)|không áp dụng (?:với|đối với))\s+` +
    String.raw`(?!tối đa|điểm)(?:các )?([^;.()\d]{4,120})\)?[.;]?\s*$`,
  'u',
)

/** The case, its points and the printed ceiling; words that go on say more than this rule. */
export function casesIn(words: string, line: Scored): LineRule | undefined {
  if (line.points === undefined) return undefined
  const except = EXCEPT.exec(words)
  const said = except ? words.slice(0, except.index) : words
  for (const { does, pattern, at, isUsual } of FORMS) {
    const found = pattern.exec(said)
    if (!found) continue
    const most = found[at.most]
    return {
      kind: 'per-case',
      does,
      each: at.each.map((it) => lowered((found[it] ?? '').trim())).join(' '),
      points: plainNumber(found[at.points] ?? ''),
      ...(most === undefined ? {} : { most: plainNumber(most) }),
      ...(except?.[1] ? { except: except[1].trim() } : {}),
      ...(isUsual ? { isUsual } : {}),
    }
  }
  return undefined
}

/** The first letter of a sentence is none of the case. */
function lowered(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}
