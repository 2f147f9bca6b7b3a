/**
 * Amounts of a quota (số lượng, tỷ lệ): '04 tập thể', '20%', '02 Giấy khen cho cá nhân', with the
 * bound that governs them. Amounts of anything but recipients of awards are none.
 */
import { COLLECTIVE, HOUSEHOLD, INDIVIDUAL } from './recipient-words.ts'

/** A household (hộ gia đình) is a recipient of its own, neither collective nor individual. */
export type Recipient = 'collective' | 'individual' | 'household'

export type Amount = Readonly<{
  from: number
  to: number
  value: string
  /** A fraction is a share as the plan prints it: '1/3' of the units. */
  unit: 'count' | 'percent' | 'fraction'
  bound: 'max' | 'exact' | 'min'
  recipient?: Recipient
}>

const COUNTED =
  `(?:(?:tong so|so|tren tong so|cua tong so|trong tong so)\\s+)?(?:(` +
  `${COLLECTIVE})|(${INDIVIDUAL})|(${HOUSEHOLD}))`
const FORM =
  '(?:(?:bang khen|giay khen|co thi dua|suat|co(?! quan| so)|chi tieu)(?![a-z])\\s*' +
  '(?:\\([^)\\d]*\\)\\s*)?' +
  '(?:cho|doi voi|tang|danh cho)?\\s*(?:(?:cac|nhung) )?)?'
const AMOUNT = new RegExp(
  `(?<![\\d/.,])(\\d{1,4}(?:[.,]\\d+)?)(?!\\s*[/\\d]|[.,]\\d)\\s*(%` +
    `|phan tram)?\\s*(?:\\((?!tap the|ca nhan)[^)]{1,14}\\)\\s*)?(?:(?<=[%m]\\s*)/\\s*)?` +
    `${FORM}(?:\\(?${COUNTED}(?![a-z]))?`,
  'g',
)
/** What the number counts stands behind it, unless the sentence only goes on. */
const GOES_ON = /^\s*(?!(?:trinh|de nghi|duoc|va) )[a-z]/
const FRACTION = new RegExp(
  `(?<![\\d/.,])(\\d{1,2})\\s*/\\s*(\\d{1,2})(?![\\d/.,]) (?=(?:tong )?so )${COUNTED}(?![a-z])`,
  'g',
)
/** 'chọn 03/09 tổ': three of nine, as the nought before the three says; '1/3 số tổ' is a share. */
const OF_ALL = new RegExp(
  `(?<=(?:chon|xet|tang|khen|cho) )(0\\d)\\s*/\\s*(\\d{1,2})(?![\\d/.,]) ${COUNTED}(?![a-z])`,
  'g',
)
/** '01 - 02 cá nhân', 'từ 03 đến 05 tập thể': the last is the most; '6 - 7 khối' are names. */
const RANGE = /(?<![\d/.,])(?<!(?:khoi|cum|nhom|lop|dieu|quy|thang|so) )\d{1,3}\s*(?:-|den)\s*$/
const MAX = /(?:khong (?:vuot )?qua|toi da|khong nhieu hon|nhieu nhat)(?:\s+khong qua)?/g
const MIN = /(?:it nhat|toi thieu|khong it hon|khong duoi)/g
const NO_AWARD = new RegExp(
  String.raw`^\s*(?:tieu chi|diem|tong diem|ngay|thang|nam|gio|lan|phieu` +
    '|thanh vien|so phieu|trieu|ty|dong|de tai|von|luong|so diem' +
    '|trang|chi tieu, nhiem vu|nhiem vu|ho so|van ban)',
)

/** Every amount in the words with its bound; `words` are flat. */
export function amountsIn(words: string): readonly Amount[] {
  if (!/\d/.test(words)) return []
  const plain = [...words.matchAll(AMOUNT)].flatMap((found) => amountOf(words, found) ?? [])
  return [...plain, ...fractionsIn(words), ...someOfAll(words)].toSorted((a, b) => a.from - b.from)
}

/** 'tối đa 1/3 số thôn': a share of whoever is counted; '15/02' before other words is a day. */
function fractionsIn(words: string): readonly Amount[] {
  return [...words.matchAll(FRACTION)].flatMap((found) => {
    const [whole, part = '', of = ''] = found
    const recipient = recipientOf([whole, '', '', ...found.slice(3)])
    if (!recipient || Number(part) >= Number(of)) return []
    const span = { from: found.index, to: found.index + whole.length }
    const bound = boundOf(words.slice(0, found.index))
    const value = `${Number(part)}/${Number(of)}`
    return [{ ...span, value, unit: 'fraction', bound, recipient } as const]
  })
}

function someOfAll(words: string): readonly Amount[] {
  return [...words.matchAll(OF_ALL)].flatMap((found) => {
    const [whole, value = '', of = ''] = found
    const recipient = recipientOf([whole, '', '', ...found.slice(3)])
    if (!recipient || Number(value) > Number(of)) return []
    const span = { from: found.index, to: found.index + whole.length }
    const bound = boundOf(words.slice(0, found.index))
    return [{ ...span, value, unit: 'count', bound, recipient } as const]
  })
}

function amountOf(words: string, found: RegExpExecArray): Amount | undefined {
  const to = found.index + found[0].trimEnd().length
  const [, value = '', percent] = found
  const behind = words.slice(found.index + found[0].length)
  const recipient = recipientOf(found) ?? flagged(found[0], behind)
  const before = words.slice(0, found.index)
  const named = recipient ?? (percent ? recipientBefore(before) : undefined)
  if (!named || (!recipient && (NO_AWARD.test(behind) || GOES_ON.test(behind)))) return undefined
  const isShare = percent !== undefined
  const span = { from: found.index, to }
  return {
    ...span,
    value: value.replace(',', '.'),
    unit: isShare ? 'percent' : 'count',
    bound: RANGE.test(before) ? 'max' : boundOf(before),
    recipient: named,
  }
}

function recipientOf([, , , collective, individual, household]: readonly (string | undefined)[]) {
  if (collective) return 'collective'
  if (individual) return 'individual'
  return household ? 'household' : undefined
}

/** '03 cờ': a flag is given to collectives; 'có' without its mark goes on with other words. */
function flagged(words: string, behind: string): Recipient | undefined {
  const isFlag = /\sco(?: thi dua)?\s*$/.test(words) && /^\s*(?:[,;.()]|$|va \d)/.test(behind)
  const isNamed = /\sco thi dua\s*$/.test(words) && /^\s*(?:cua|cho|tang) /.test(behind)
  return isFlag || isNamed ? 'collective' : undefined
}

/** 'CBGVNV', 'CNVCLĐ': staff, as offices shorten them. */
const BEFORE_SHARE =
  /tap the|ca nhan|don vi(?= duoc)|(?<![a-z])(?:cb|gv|nv|cc|vc|cn|nld|ld){2,}(?![a-z])/g

/** 'Giấy khen tập thể: không quá 20%': the recipient stands before the share. */
function recipientBefore(before: string): Recipient | undefined {
  const last = [...before.slice(-100).matchAll(BEFORE_SHARE)].at(-1)?.[0]
  if (last === undefined) return undefined
  return /^(?:tap the|don vi)$/.test(last) ? 'collective' : 'individual'
}

/** The last bound before the amount governs it: 'không quá 04 tập thể và 06 cá nhân' both. */
function boundOf(before: string): Amount['bound'] {
  const max = [...before.matchAll(MAX)].at(-1)?.index ?? -1
  const min = [...before.matchAll(MIN)].at(-1)?.index ?? -1
  if (max < 0 && min < 0) return 'exact'
  return max > min ? 'max' : 'min'
}
