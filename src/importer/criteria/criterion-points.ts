/**
 * Points as plans print them (điểm tối đa, điểm thưởng, điểm trừ): '(tối đa 20 điểm)', ': 15 điểm',
 * 'cộng 05 điểm', 'mỗi lần trừ 02 điểm', 'Tổng điểm: 100'. Words are flat. What a band of a class
 * needs ('từ 85 điểm trở lên') and shares of the points ('10% điểm chuẩn') are no points of a line.
 */

/** Where the words of the points stand, and how many. */
export type PointsPhrase = Readonly<{ from: number; to: number; points: string }>

const N = String.raw`(\d{1,4}(?:[.,]\d{1,2})?)`
/** Behind the points nothing may go on that makes a band of them. */
const ENDS = String.raw`(?![a-z])(?!\s*(?:tro len|den |tro xuong|\/|-\s*\d))`
const MAXIMUM = new RegExp(
  String.raw`(?:[:(;,]|(?<!\d)\s-|diem toi da:?)\s*(?:(?:diem )?toi da:?\s+|diem:\s*)?` +
    String.raw`${N}\s*(?:diem|d)${ENDS}(?=\s*(?:[).,:;/(]|$))`,
)

/** The most points that a line may bring: 'Công tác xây dựng Hội: 40 điểm'. */
export function maximumIn(words: string): PointsPhrase | undefined {
  return phrase(MAXIMUM.exec(words))
}

/** '05 điểm/mô hình' is points for each. */
const ENDS_CASE = String.raw`(?![a-z])(?!\s*(?:tro len|den |tro xuong|-\s*\d))`
const BONUS = new RegExp(
  String.raw`(?<![a-z])(?:duoc )?(?:cong|thuong)(?: them| truc tiep)?(?: toi da)?\s+` +
    String.raw`${N}\s*(?:diem|d)${ENDS_CASE}`,
)
const PENALTY = new RegExp(
  String.raw`(?<![a-z])(?:bi )?tru(?: di| them)?(?: toi da)?\s+${N}\s*diem${ENDS_CASE}`,
)

/** Points added to the total: 'cộng 05 điểm', 'thưởng 2 điểm'. */
export function bonusIn(words: string): PointsPhrase | undefined {
  return phrase(BONUS.exec(words))
}

/** Points taken off: 'trừ 0,5 điểm'. */
export function penaltyIn(words: string): PointsPhrase | undefined {
  return phrase(PENALTY.exec(words))
}

/** 'mỗi lần', 'mỗi trường hợp', '02 điểm/lần': counted once for each. */
export function isPerCase(words: string): boolean {
  return /(?<![a-z])moi (?!nam)[a-z]|diem\s*\/\s*(?:0?1 )?[a-z]/.test(words)
}

const TOTAL = new RegExp(
  String.raw`(?:tong (?:so )?diem(?: toi da)?|\(tong(?: cong)?(?= \d+ diem\))` +
    '|thang diem|diem toi da cua bang)' +
    String.raw`(?: toi da)?\s*(?:la|:|=)?\s*${N}(?:\s*(?:diem|d(?![a-z])))?(?![\d%]|\s*%|[.,]\d)` +
    String.raw`(?!\s*(?:diem\s+)?(?:tro len|den ))`,
)
const CAP = {
  bonus: capped('(?:thuong|cong)(?: them)?'),
  penalty: capped('(?:bi )?tru'),
} as const

function capped(word: string): RegExp {
  return new RegExp(
    String.raw`diem ${word}(?![a-z])[^.;]{0,30}?(?:toi da|khong (?:vuot )?qua)(?: la)?\s+` +
      String.raw`${N}\s*(?:diem|d)(?![a-z])`,
  )
}

/** The printed total of the table: 'Thang điểm 100', 'Tổng điểm là 100 điểm'. */
export function totalIn(words: string): PointsPhrase | undefined {
  return phrase(TOTAL.exec(words))
}

/** The printed ceiling of all points added, or of all taken off. */
export function capIn(words: string, of: keyof typeof CAP): PointsPhrase | undefined {
  return phrase(CAP[of].exec(words))
}

function phrase(found: RegExpExecArray | null): PointsPhrase | undefined {
  if (!found?.[1]) return undefined
  const [whole, number] = found
  return { from: found.index, to: found.index + whole.length, points: pointsOf(number) }
}

/** A cell that holds points and nothing else; '-2' and 'trừ 2' take points off. */
export function pointsCell(words: string): Readonly<{ points: string; off: boolean }> | undefined {
  const found = /^(-|tru\s+|toi da\s+|\+)?\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:diem|d)?\.?$/.exec(
    words,
  )
  if (!found) return undefined
  return { points: pointsOf(found[2] ?? ''), off: /^(?:-|tru)/.test(found[1] ?? '') }
}

/** '05' is 5, '7,5' is 7.5: the number as printed, without what means nothing. */
function pointsOf(printed: string): string {
  const [whole = '', part = ''] = printed.replace(',', '.').split('.')
  const rest = part.replace(/0+$/, '')
  return `${Number(whole)}${rest === '' ? '' : `.${rest}`}`
}

/** One level of how a line is scored ('từ 90% đến dưới 100%: 8 điểm') is no line of its own. */
export function isTier(name: string): boolean {
  return TIER.test(name)
}

const TIER = new RegExp(
  '^(?:neu |truong hop )?(?:ty le )?(?:dat |hoan thanh |co )?' +
    '(?:tu |duoi |tren |>=? ?|<=? ?|it hon )?' +
    String.raw`\d+(?:[.,]\d+)?\s*(?:%|diem|den )` +
    '|^(?:neu )?(?:chi )?(?:co|dat) [0-9]+ [a-z]' +
    '|^(?:neu )?khong (?:dat|co|thuc hien|hoan thanh|dam bao)' +
    '|^(?:xep loai |loai )?(?:xuat sac|tot|kha|trung binh|yeu)$' +
    '|^(?:xep )?loai (?:[abcd]|xuat sac|tot|kha)',
)
