/**
 * Points in proportion (điểm theo tỷ lệ): 'Tỷ lệ hộ phân loại rác x 25 điểm', '(Số giờ tốt / tổng
 * số giờ) x 20', 'tỷ lệ × điểm tối đa'. Only where the factor is the line's own maximum.
 */
import { flat } from '#importer/text'
import { plainNumber } from './line-clauses.ts'
import type { LineRule, Scored } from './line-rule-kind.ts'

const TIMES = String.raw`\s*(?:[x×*]|nhân(?: với)?)\s*`
const FACTOR = new RegExp(
  `^(.+?)${TIMES}(?:(?:số )?điểm (?:tối đa|chuẩn)(?: của tiêu chí)?|(\\d{1,3}(?:[.,]\\d{1,2})?))` +
    String.raw`\s*(?:điểm|đ)?[.;]?$`,
  'u',
)
const LEAD = /^(?:[Đđ]iểm(?: đạt(?: được)?| chấm)?\s*(?:=|:|bằng|là)\s*)/u
const DIVIDED = /^\(?\s*([^()/]{3,120}?)\s*(?:\/|:|chia(?: cho)?)\s*([^()/]{3,120}?)\s*\)?$/u

/** 'Theo tỷ lệ hoàn thành kế hoạch', 'tính điểm theo tỷ lệ đạt được' */
const PROPORTION = new RegExp(
  '^(?:(?:[Tt]ính|[Cc]hấm)(?: điểm)? )?[Tt]heo tỷ lệ(?: %)? (?:hoàn thành|thực hiện|đạt)' +
    String.raw`(?: được)?(?: (?:kế hoạch|chỉ tiêu)(?: giao)?)?\.?$`,
  'u',
)

/** The ratio of which part and whole are printed; a share that is only named is its own part. */
export function ratioIn(words: string, line: Scored): LineRule | undefined {
  const found = FACTOR.exec(words.replace(LEAD, ''))
  if (!found) return PROPORTION.test(words) ? { kind: 'linear-ratio', part: line.name } : undefined
  const [, said = '', factor] = found
  if (factor !== undefined && plainNumber(factor) !== line.points) return undefined
  const of = DIVIDED.exec(said.replace(/^[Tt]ỷ lệ\s*(?:=|:)\s*/u, ''))
  if (of) return { kind: 'linear-ratio', part: of[1] ?? '', whole: of[2] ?? '' }
  const part = /^\(?\s*[Tt]ỷ lệ\s*(?:%\s*)?([^()]{0,120}?)\s*\)?$/u.exec(said)?.[1]
  if (part === undefined || /\d/.test(flat(part))) return undefined
  return { kind: 'linear-ratio', part: part === '' ? line.name : part }
}
