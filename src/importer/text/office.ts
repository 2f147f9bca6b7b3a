/**
 * Offices and their heads (cơ quan, người có thẩm quyền) as plans name them: 'Chủ tịch UBND huyện
 * Đại Từ', 'Sở Nội vụ', 'Hiệu trưởng'.
 */
import { flat } from './flat.ts'

const NAME = "(?:\\s+(?!Hằng|Hàng|Giai|Khen|Tặng|Năm|Không)\\p{Lu}[\\p{L}'.-]*){0,4}"
const PLACE =
  '(?:cấp\\s+)?(?:[Tt]ỉnh|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hành phố' +
  '|TP\\.?|[Tt]hị xã|[Tt]hị trấn|[Qq]uận|[Đđ]ặc khu|TỈNH|HUYỆN' +
  '|XÃ|PHƯỜNG|THÀNH PHỐ)'
const PEOPLES = '(?:Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân|UBND)'
const HEADS = [
  'Chủ tịch nước',
  'Thủ tướng Chính phủ',
  `Chủ tịch\\s+${PEOPLES}(?:\\s+(?:các\\s+)?${PLACE}${NAME})?`,
  `Bộ trưởng(?:\\s+Bộ${NAME})?`,
  'Tổng [Gg]iám đốc(?:\\s+[\\p{L}-]+){0,6}',
  `Giám đốc\\s+(?:Sở|Công an|Công ty|Trung tâm|Bệnh viện|Đại học` +
    `|Học viện|Điện lực|Viễn thông|Kho bạc)(?:\\s+[\\p{L}-]+){1,7}`,
  'Giám đốc',
  'Hiệu trưởng(?:\\s+(?:nhà\\s+)?[Tt]rường(?:\\s+\\p{Lu}[\\p{L}]*){0,6})?',
  `Trưởng [Pp]hòng(?:\\s+[\\p{L}&]+){0,6}`,
  `Ban (?:Thường vụ|Chấp hành)(?:\\s+[\\p{L}]+){1,5}`,
  `Tổng [Ll]iên đoàn(?:\\s+[\\p{L}]+){1,5}`,
  `Chủ tịch\\s+(?:Hội|Công đoàn|Liên đoàn)(?:\\s+[\\p{L}]+){0,6}`,
  'Thủ trưởng (?:các )?(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị|địa phương))*',
  `${PEOPLES}\\s+${PLACE}${NAME}`,
]
const HEAD = new RegExp(HEADS.join('|'), 'gu')

export type OfficeFound = Readonly<{ name: string; from: number; to: number }>

const KNOWN = new Map<string, readonly OfficeFound[]>()
/** Headings are asked for again by everything that stands below them. */
const MOST_KNOWN = 2000

/** Every head of an office that may grant, in the order of the words. */
export function headsIn(text: string): readonly OfficeFound[] {
  const known = KNOWN.get(text)
  if (known) return known
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  const read = readHeads(text)
  KNOWN.set(text, read)
  return read
}

function readHeads(text: string): readonly OfficeFound[] {
  return [...text.matchAll(HEAD)].map((found) => ({
    name: plainOffice(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }))
}

const ENDS = new RegExp(
  String.raw`\s+(?:xem xét|quyết định|tặng|khen|cho|đối với|về|để|theo|và` +
    '|có|trong|tổ chức|trao|xét|ban hành|sẽ|hàng năm|hằng năm).*$',
  'u',
)

/** One spelling: without what the sentence goes on with, 'Uỷ' as 'Ủy'. */
export function plainOffice(name: string): string {
  return name
    .replace(ENDS, '')
    .replaceAll('Uỷ', 'Ủy')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
}

/** For comparing: no capitals or marks, UBND in full, 'hòa' as 'hoà'. */
export function officeKey(name: string): string {
  return flat(name)
    .replace(/\b(?:ubnd|uy ban nhan dan)\b/g, 'ubnd')
    .replace(/\btp\.?\s/g, 'thanh pho ')
    .replace(/\bgd\s*&\s*dt\b/g, 'giao duc va dao tao')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

export type Level = 'province' | 'district' | 'commune' | 'agency'

/** The level of the authority, by the word for its place. */
export function levelOf(name: string): Level {
  const key = officeKey(name)
  if (!/ubnd/.test(key)) return 'agency'
  if (/\b(?:xa|phuong|thi tran|dac khu)\b/.test(key) && !/thi xa/.test(key)) return 'commune'
  if (/\b(?:huyen|quan|thi xa)\b/.test(key)) return 'district'
  return /\b(?:tinh|thanh pho)\b/.test(key) ? 'province' : 'agency'
}
