/**
 * Amounts whose recipient is no word the reader knows (số lượng của đơn vị riêng): 'tặng Giấy khen
 * cho 04 Điện lực' below 'Tập thể:', 'Tập thể: 10; cá nhân: 20'. What the heading or the word
 * before the number says is taken; where neither says it, nothing is read. Words are flat.
 */
import { type Amount, amountsIn, type Recipient } from './amount.ts'
import { isChosen, isGivenTo } from './award-enumeration.ts'

const FORM_ABOVE = /(?:bang|giay|thu) khen|danh hieu|co thi dua/

/**
 * 'tặng Giấy khen cho 04 Điện lực' below 'Tập thể:': the heading says what kind of recipient a word
 * is that the reader does not know.
 */
export function unnamed(
  recipient: Recipient | undefined,
  words: string,
  context: string,
): readonly Amount[] {
  if (!FORM_ABOVE.test(context + words)) return []
  if (!recipient) return reversed(words, context)
  return [...reversed(words, context), ...unknown(words, context, recipient)]
}

/** 'Tập thể: 10; cá nhân: 20' below the form: the recipient stands before the number. */
function reversed(words: string, context: string): readonly Amount[] {
  return [...words.matchAll(REVERSED)].flatMap((found) => {
    const to = found.index + found[0].length
    const given = { from: found.index, to, value: found[4] ?? '', unit: 'count' } as const
    const recipient = found[1] ? 'collective' : 'individual'
    const isGiven = found[5] !== undefined || isGivenTo(`${context}${words.slice(0, found.index)}`)
    const bound = found[3] ? 'max' : 'exact'
    return isGiven ? [{ ...given, bound, recipient }] : []
  })
}

const REVERSED = new RegExp(
  '(?:(tap the|don vi|doanh nghiep|truong|lop|thon|chi hoi|chi doan)' +
    '|(ca nhan|hoc sinh|giao vien|hoi vien|doan vien|cong nhan))' +
    String.raw`(?:\s*:|(?<=tap the|ca nhan)\s*\(?)\s*(khong qua |toi da )?(\d{1,3})` +
    String.raw`\)?(?=\s*(?:[;,.(]|$|(?:doi voi|cho) |((?:bang|giay) khen(?![a-z]))))`,
  'g',
)

function unknown(words: string, context: string, recipient: Recipient): readonly Amount[] {
  return [...words.matchAll(UNNAMED)].flatMap((found) => {
    const value = found[1] ?? ''
    const from = found.index + found[0].indexOf(value)
    const to = found.index + found[0].length
    const isKnown = amountsIn(words).some((one) => one.from < to && from < one.to)
    const before = words.slice(0, from)
    const isGiven = isGivenTo(context + before) || isChosen(before, words.slice(from))
    return isKnown || !isGiven
      ? []
      : [{ from, to, value, unit: 'count', bound: 'exact', recipient }]
  })
}

const UNNAMED = new RegExp(
  String.raw`(?<![a-z])(?:cho|tang|chon)\s+(\d{1,3})\s+` +
    '(?!diem|ngay|thang|nam|lan|trieu|dong|ty|d(?![a-z]))[a-z]+(?: [a-z]+)?',
  'g',
)

/** 'được đề nghị 01 Cờ thi đua, 02 Bằng khen': so many papers, for whom the sentence is silent. */
export function formsAlone(recipient: Recipient | undefined, words: string): readonly Amount[] {
  if (HAD.test(words)) return []
  return [...words.matchAll(ALONE)].flatMap((found) => {
    const to = found.index + found[0].length
    const isKnown = amountsIn(words).some((one) => one.from < to && found.index < one.to)
    if (isKnown || !/(?:de nghi|de xuat|tang|trao) [^.;:]*$/.test(words.slice(0, found.index)))
      return []
    const whom = recipient ? { recipient } : {}
    const value = found[1] ?? ''
    return [{ from: found.index, to, value, unit: 'count', bound: 'exact', ...whom } as const]
  })
}

const ALONE = /(?<![\d/.,-])(\d{1,3}) (?:bang|giay) khen(?=\s*(?:[,;.]|$|va \d))/g
/** Papers that somebody has already are no quota. */
const HAD = /(?<!toi )(?<![a-z])da (?:duoc|co|nhan)|duoc tang|tro len|it nhat|lan /
