/**
 * So much for each share that is missing (trừ theo từng phần trăm): 'Cứ giảm 1% trừ 02 điểm', 'Đạt
 * từ 95% trở lên: 30 điểm, cứ thấp hơn 1% trừ 2 điểm'. Whoever scores counts the shares; below
 * what they are counted only the first part says, and where it is printed it is told.
 */
import { plainNumber } from './line-clauses.ts'
import type { LineRule, Scored } from './line-rule-kind.ts'

const N = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`
const SHARE = String.raw`(\d{1,3}(?:,\d{1,2})?)\s?%`
const MOST =
  String.raw`(?:[,;]?\s*\(?(?:trừ )?(?:tối đa|không quá)(?: là)?` +
  String.raw`\s+${N}\s*(?:điểm|đ)\)?)?`
/** The share that brings all points, where the words begin with it. */
const ALL =
  String.raw`(?:(?:[^;:.,\d]{2,40}\s)?(?:[Đđ]ạt\s+)?(?:[Tt]ừ\s+)?${SHARE}` +
  String.raw`(?:\s+trở lên)?\s*(?::|được|thì được|,)?\s*` +
  String.raw`${N}\s*(?:điểm|đ)\s*[,;.]\s*)?`
const EACH = new RegExp(
  `^${ALL}(?:[Cc]ứ|[Mm]ỗi)\\s+(giảm|thấp hơn|thiếu|hụt|kém|không đạt|chưa đạt)` +
    `((?:\\s+[^\\s;:.,%\\d]+){0,6}?)\\s+${SHARE}((?:\\s+[^\\s;:.,%\\d]+){0,8}?),?\\s*` +
    `(?:thì\\s+)?(?:bị\\s+)?trừ\\s+${N}\\s*(?:điểm|đ)${MOST}[.;]?$`,
  'u',
)

export function sharesIn(words: string, line: Scored): LineRule | undefined {
  const found = EACH.exec(words)
  if (!found || line.points === undefined) return undefined
  const [, from, all, verb = '', what = '', share = '', behind = '', off = '', most] = found
  if (all !== undefined && plainNumber(all) !== line.points) return undefined
  const below = from === undefined ? '' : ` dưới ${from}%`
  return {
    kind: 'per-case',
    does: 'takes',
    each: `${share}% ${verb}${what}${behind}${below}`,
    points: plainNumber(off),
    ...(most === undefined ? {} : { most: plainNumber(most) }),
    isUsual: true,
  }
}
