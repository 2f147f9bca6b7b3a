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
const TAKES = '(?:bị |thì )*trừ(?: đi)?'
const GIVES = '(?:được |thì )*(?:cộng|tính|chấm|cho|được|:)'
const FORMS: readonly (readonly ['adds' | 'takes', RegExp])[] = [
  [
    'takes',
    new RegExp(
      `^[Mm]ỗi (?:0?1 )?([^;:.\\d]{2,80}?),?\\s+${TAKES}\\s+${N}\\s*(?:điểm|đ)${MOST}`,
      'u',
    ),
  ],
  [
    'takes',
    new RegExp(
      `^(?:[^;:.]{0,60}\\s)?[Tt]rừ\\s+${N}\\s*(?:điểm|đ)\\s*(?:\\/|(?:cho |đối với )?mỗi )` +
        `\\s*([^;:.,()\\d]{2,60}?)${MOST}`,
      'u',
    ),
  ],
  [
    'adds',
    new RegExp(
      `^[Mm]ỗi (?:0?1 )?([^;:.\\d]{2,80}?),?\\s*${GIVES}\\s*${N}\\s*(?:điểm|đ)${MOST}`,
      'u',
    ),
  ],
  ['adds', new RegExp(`^${N}\\s*(?:điểm|đ)\\s*(?:\\/|mỗi )\\s*([^;:.,()\\d]{2,60}?)${MOST}`, 'u')],
]

/** The case, its points and the printed ceiling; words that go on say more than this rule. */
export function casesIn(words: string, line: Scored): LineRule | undefined {
  if (line.points === undefined) return undefined
  for (const [does, pattern] of FORMS) {
    const found = pattern.exec(words)
    if (!found) continue
    const isNumberFirst = /^\d/.test(found[1] ?? '')
    const [each = '', points = ''] = isNumberFirst ? [found[2], found[1]] : [found[1], found[2]]
    const most = found[3]
    return {
      kind: 'per-case',
      does,
      each: each.trim(),
      points: plainNumber(points),
      ...(most === undefined ? {} : { most: plainNumber(most) }),
    }
  }
  return undefined
}
