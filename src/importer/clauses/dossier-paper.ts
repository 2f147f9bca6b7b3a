/**
 * Papers of a dossier by their names (giấy tờ của hồ sơ): which words begin one, how a list of them
 * is cut, and what of the words is no part of the name ('01 bản chính', '(03 bản)').
 */
import { flat } from '#importer/text'

export const PAPER =
  '(?:to trinh|(?:trich )?bien ban|bao cao|danh sach|bang (?:tu )?(?:cham|ke khai|tong hop|diem)' +
  '|(?:bang|bieu|phieu) (?:tong hop|thong ke)|bieu mau' +
  '|ban (?:tom tat|sao|xac nhan|tu danh gia|tu nhan xet|kiem diem|ke|ke khai' +
  '|(?:trich ngang )?thanh tich|tu cham|bao cao|trich ngang' +
  '|cam ket|dang ky)|tom tat (?:thanh tich|sang kien)' +
  '|(?:cong van|van ban|giay) (?:de nghi|gioi thieu)' +
  '|ly lich' +
  '|cong van|thong bao ket qua|phieu (?:tu )?(?:cham|dang|nhan xet)|tai lieu' +
  '|giay (?:xac|chung) nhan|van ban xac nhan|don de nghi' +
  '|quyet dinh (?:cong nhan|tang|cu|khen|thanh lap)|giay kham|phieu thong tin' +
  '|hinh anh|anh chup|minh chung|trich ngang|so yeu ly lich|ket qua (?:bo phieu|tu cham))'

/** '01 tờ trình', '02 bản báo cáo' */
export const COPIES =
  '(?:(?:cac|nhung) )?(?:\\d{1,2} (?:(?:ban|bo|file|to(?! trinh)) )?(?:chinh )?)?'
const ITEM = new RegExp(`^${COPIES}${PAPER}(?![a-z])`)
/** 'a) …', '(1) …', '1. …' before each paper of one sentence. */
const MARK =
  /^(?:\(?(?:[a-zđ]|\d{1,2})\)|[-+•–]|mỗi (?:trường hợp|tập thể|cá nhân|đơn vị)(?= \d))\s*/u

/** Do the words begin as a paper does? */
export function isPaper(text: string): boolean {
  return ITEM.test(flat(text.replace(MARK, '')))
}

/** Where the words of the item begin, behind its number. */
export function markLength(text: string): number {
  return MARK.exec(text)?.[0].length ?? 0
}

/** How many copies, and in which form, is no part of the name. */
export function paperName(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s;.,]+$/, '')
    .replace(/^\d{1,2} (?:(?:bản|bộ|file|tờ(?! trình)) (?:chính )?)?(?=\p{L})/u, '')
    .replace(/,?\s+(?:gửi|nộp)\s+(?:\p{L}+\s+)?(?:về|cho|đến|tới)\s.*$/u, '')
    .replace(BEHIND, '')
    .replace(/[\s;:.,–-]+$/, '')
}

const UNIT = '(?:bản|bộ|quyển|tờ|file)'
const KINDS = '(?: (?:chính|sao|gốc|giấy|mềm|đánh máy|photo|điện tử))*'
/** '(01 bản chính)', ': 02 bản', '– mỗi người 01 bản đánh máy' */
const BEHIND = new RegExp(
  `\\s*(?:\\((?:\\d{1,2} ${UNIT}${KINDS}|bản (?:chính|sao|gốc))\\)` +
    `|[:–-]?\\s*(?:mỗi \\p{L}+(?: \\p{L}+)?\\s+)?\\d{1,2} ${UNIT}${KINDS})$`,
  'iu',
)

export const LONGEST = 200
export const SEMICOLONS = /;(?=\s)(?![^(]*\))/u
const NEXT =
  '(?:[Bb]áo|[Bb]iên|[Bb]iểu|[Tt]ờ|[Dd]anh|[Pp]hiếu|[Bb]ảng|[Bb]ản (?:tóm|trích|thành)' +
  '|[Cc]ác minh chứng|[Ll]ý lịch|[Vv]ăn bản giới|[Gg]iấy' +
  '|[Đđ]ơn|[Tt]óm|[Cc]ông văn)'
export const COMMAS = new RegExp(
  `[;,+](?=\\s)(?![^(]*\\))|\\s+và\\s+(?=(?:\\d+ (?:bản )?)?${NEXT})`,
  'u',
)

/** A paper of a list: where its words stand, and whether they are those of a paper. */
export type ListItem = Readonly<{ from: number; text: string; isPaper: boolean; isListed: boolean }>

const ROW = new RegExp(`(?<=^|\\s)\\d{1,2}\\s+(?=${PAPER}(?![a-z]))`, 'g')

/** Rows of a table that the print set in columns: 'TT Tên giấy tờ 1 Tờ trình 02 bản 2 Biên bản'. */
export function rowsIn(text: string): readonly ListItem[] {
  if (text.startsWith('|')) return cellsIn(text)
  const words = flat(text)
  const starts = [...words.matchAll(ROW)].map(({ index, 0: lead }) => ({
    index,
    to: index + lead.length,
  }))
  const isRun = starts.every(({ index }, at) => Number.parseInt(words.slice(index), 10) === at + 1)
  const isTable = (isRun && starts.length > 1) || /^(?:s?tt|so tt) /.test(words)
  if (!isTable) return []
  return starts.map(({ to }, at) => {
    const row = text.slice(to, starts[at + 1]?.index ?? text.length).trimEnd()
    return { from: to, text: row, isPaper: true, isListed: true }
  })
}

/** '| 1 | Tờ trình | 02 |': the cells that name papers. */
function cellsIn(text: string): readonly ListItem[] {
  let from = 0
  return text.split('|').flatMap((cell) => {
    const at = from + cell.length - cell.trimStart().length
    from += cell.length + 1
    const item = { from: at, text: cell.trim(), isPaper: true, isListed: true }
    return isPaper(item.text) ? [item] : []
  })
}

/** The parts of a text with where each begins, without its number. */
export function cut(text: string, between: RegExp, start: number): readonly ListItem[] {
  let from = 0
  return text.split(between).flatMap((part) => {
    const at = text.indexOf(part, from)
    from = at + part.length
    const lead = part.length - part.trimStart().length
    const skip = lead + markLength(part.trimStart())
    const plain = part.slice(skip).trim()
    if (plain.length < 3) return []
    return [{ from: start + at + skip, text: plain, isPaper: isPaper(plain), isListed: true }]
  })
}
