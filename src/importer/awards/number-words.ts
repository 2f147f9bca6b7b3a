/**
 * Numbers written as words (số viết bằng chữ): 'ba tập thể', 'không quá hai mươi phần trăm', 'ít
 * nhất mười hai mô hình'. Only where they count something, and only with the tone marks that tell
 * 'năm' the number from the year, 'ba' from 'bà' and 'sáu' from 'sau'.
 */
import { COUNTED_THING } from './counted-thing.ts'

const ONES: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const SCALES: Readonly<Record<string, number>> = { trăm: 100, nghìn: 1000, ngàn: 1000 }
const WORD = 'một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|nghìn|ngàn|linh|lẻ'
/** Words that make a number of rank, a year or an article of what stands behind them. */
const RANKED =
  '(?:giải|hạng|thứ|lần|quý|loại|tháng|trong|mỗi|cả|hằng|hàng|các|những|từng|cuối|đầu|ngày|khóa)'
const BOUND =
  '(?:không (?:vượt )?quá|tối đa|tối thiểu|ít nhất|không dưới|không ít hơn|trên|dưới|từ|nhiều nhất)'
const NUMBER = `(?:${WORD})(?:\\s(?:${WORD}))*`
/** 'ba tập thể', 'hai mươi phần trăm': what they count stands behind them. */
const BEFORE_THING = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d\\s)(?<!${RANKED}\\s)(${NUMBER})(?=\\s(?:${COUNTED_THING})(?!\\p{L}))`,
  'giu',
)
/** 'ít nhất hai địa chỉ', 'từ ba năm trở lên': a bound stands before them. */
const BEHIND_BOUND = new RegExp(
  `(?<=(?<!\\p{L})${BOUND}\\s)(${NUMBER})(?=\\s(?!(?:số|vài|phần|bên|mặt|cách)(?!\\p{L}))\\p{Ll})`,
  'giu',
)

/** The text, as long as before, with such numbers as digits: 'ba tập thể' is '3  tập thể'. */
export function withDigits(text: string): string {
  if (!HAS_WORD.test(text)) return text
  return text.replace(BEFORE_THING, digits).replace(BEHIND_BOUND, digits)
}

const HAS_WORD = new RegExp(`(?<!\\p{L})(?:${WORD})(?!\\p{L})`, 'iu')

function digits(words: string): string {
  const number = words.replace(YEARS, '')
  const value = numberIn(number.toLowerCase().split(/\s/))
  if (value === undefined) return words
  return String(value).padEnd(number.length) + words.slice(number.length)
}

/** 'ba năm', 'hai mươi năm' count years; 25 is 'hai mươi lăm', 105 'một trăm linh năm'. */
const YEARS = /(?<!linh|lẻ)\snăm$/iu

/** 'một trăm hai mươi' is 120; undefined where the words are no one number ('năm ba'). */
function numberIn(words: readonly string[]): number | undefined {
  let [sum, last] = [0, 0]
  let isOne = false
  for (const word of words) {
    if (/^(?:linh|lẻ)$/.test(word)) continue
    const scale = word === 'mươi' ? 10 : SCALES[word]
    if (word === 'mười' && !isOne) [last, isOne] = [last + 10, false]
    else if (scale) {
      if (last === 0) return undefined
      const isThousand = scale === 1000
      sum = isThousand ? (sum + last) * scale : sum + (word === 'mươi' ? 0 : last * scale)
      last = word === 'mươi' ? last * 10 : 0
      isOne = false
    } else if (ONES[word] !== undefined && !isOne) {
      last += ONES[word]
      isOne = true
    } else return undefined
  }
  return sum + last > 0 ? sum + last : undefined
}
