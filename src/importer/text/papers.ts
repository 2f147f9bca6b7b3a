/**
 * Cited papers (văn bản được dẫn): kind, number, date, issuer and subject, also without number or
 * date, of the state, of the party ('46-CT/TW') and of enterprises.
 */
import { type CivilDate, readCivil } from '#kernel'
import { flat } from './flat.ts'

export type Paper = Readonly<{
  kind: string
  /** Canonical: '24/2018/QĐ-UBND'; absent when the number is not printed. */
  number?: string
  date?: CivilDate
  issuer?: string
  subject?: string
}>

export type PaperFound = Readonly<{ paper: Paper; from: number; to: number; head: number }>

const KINDS = [
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Nghị định',
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông tư liên tịch',
  'Kế hoạch',
  'Công văn',
  'Thông báo',
  'Kết luận',
  'Hướng dẫn',
  'Chương trình',
  'Chương trình hành động',
  'Chương trình phối hợp',
  'Tờ trình',
  'Quy định',
  'Quy chế',
  'Văn bản',
  'Đề án',
  'Báo cáo',
  'Công điện',
  'Phát động',
  'Thông tri',
  'Điều lệ',
  'Phương án',
  'Chương trình công tác',
  'Văn bản hợp nhất',
  'Thông báo kết luận',
  'Mệnh lệnh',
  'Lời kêu gọi',
  'Thư kêu gọi',
  'Thỏa ước lao động tập thể',
  'Kế hoạch liên tịch',
  'Nghị quyết liên tịch',
  'Kế hoạch phối hợp',
  'Quy chế phối hợp',
  'Biên bản',
] as const

const NAMES = new Map(KINDS.map((kind) => [flat(kind), kind]))
const KIND = [...NAMES.keys()].toSorted((a, b) => b.length - a.length).join('|')
const PART = '\\p{Lu}[\\p{Lu}\\p{Ll}\\d&]*'
const LAST = '(?:\\s\\p{Lu}{2,}(?=\\s*,?\\s*ngày))?'
const SYMBOL = `${PART}(?:\\s?[-–/&.]\\s?${PART}|\\s(?=\\p{Lu}{2,}[-–]))*${LAST}`
/** A number and its symbol; the year between them where the issuer prints it. */
export const NUMBER = `(\\d{1,6}[a-z]?)\\s*(?:\\/\\s*(\\d{4}))?\\s*([/-])\\s*(${SYMBOL}|QH\\d{1,2})`
const NUMBERED = new RegExp(
  `^(?:\\s+của\\s+[^:;.\\d]{2,60}:|\\s*:)?\\s*(?:[Ss][oôốồổ0])?\\s*:?\\s*${NUMBER}`,
  'u',
)
/** '298 KH/TWĐTN': a blank between number and symbol, which must have a sign of its own. */
const SPACED = new RegExp(`^\\s*[Ss]ố\\s*:?\\s*(\\d{1,6})()\\s+()(?=${PART}[-–/])(${SYMBOL})`, 'u')
const LATER = new RegExp(`^(?:\\s+[\\p{L}-]+){1,8}?\\s+[Ss]ố\\s+${NUMBER}`, 'u')
/** ', số 152/2025/NĐ-CP ngày …' goes on with the kind before it. */
const NEXT = new RegExp(
  `^[^;.]{0,120}?[,;]\\s*(?:và\\s+)?[Ss]ố\\s+(?=${NUMBER}\\s*,?\\s*ngày)`,
  'u',
)
const DATED = new RegExp(
  String.raw`^\s*,?\s*\(?(?:được [^,;]{3,40})?\s*(?:ký |ban hành )?(?:ngày|ngay)\s*(\d{1,2})\s` +
    String.raw`*(?:[/.-]|tháng|thang)\s*(\d{1,2})\s*(?:[/.-]|năm|nam)\s*(\d{4})`,
  'u',
)
const OPENING = new RegExp(`(?<![\\p{L}\\d])(${KIND})(?![\\p{L}\\d])`, 'gu')

/** Every paper cited by a number, in the order of the words; laws also by name alone. */
export function papersIn(text: string): readonly PaperFound[] {
  const words = flat(text)
  const found: PaperFound[] = []
  for (const one of words.matchAll(OPENING)) {
    const last = found.at(-1)
    if (last && one.index < last.head) continue
    const paper = paperAt(text, one.index, one[1] ?? '')
    if (paper) found.push(paper, ...nextOf(text, paper), ...sameOf(text, paper))
  }
  return found
}

/** 'Nghị định số A ngày …, số B ngày …': the numbers behind it are of its kind. */
function nextOf(text: string, paper: PaperFound): readonly PaperFound[] {
  const next = NEXT.exec(text.slice(paper.to, paper.to + 260))
  if (!next || paper.paper.number === undefined || (!next[0].includes(';') && namesKind(next[0])))
    return []
  const from = paper.to + next[0].search(/[Ss]ố\s+$/u)
  const read = numberedAt(text, { from, behind: from, kind: paper.paper.kind })
  return read ? [read, ...nextOf(text, read)] : []
}

function paperAt(text: string, from: number, word: string): PaperFound | undefined {
  const kind = NAMES.get(word) ?? word
  if (/^(?:luat|bo luat|phap lenh)$/.test(word)) return lawAt(text, from, kind)
  return numberedAt(text, { from, behind: from + word.length, kind })
}

type Numbered = Readonly<{ from: number; behind: number; kind: string }>

/** 'Luật sửa đổi … ngày 14/6/2005 và ngày 16/11/2013' cites two laws. */
function sameOf(text: string, { paper, to }: PaperFound): readonly PaperFound[] {
  if (paper.number !== undefined || !/^sửa đổi/i.test(paper.subject ?? '')) return []
  const words = text.slice(to, to + 60)
  const joined = /^\s*(?:,|và)\s+(?=ngày)/u.exec(words)
  const dated = joined && DATED.exec(words.slice(joined[0].length))
  const date = dateOf(dated ?? null)
  if (!joined || !date) return []
  const from = to + joined[0].length
  const end = from + (dated?.[0].length ?? 0)
  return [{ paper: { ...paper, date }, from, to: end, head: end }]
}

function namesKind(words: string): boolean {
  return flat(words).search(OPENING) >= 0
}

/** 'Lời kêu gọi thi đua số 5/LKG-HĐ': other words before the number, which name no other paper. */
function laterIn(words: string): RegExpExecArray | undefined {
  const later = LATER.exec(words)
  return later && !namesKind(words.slice(0, later[0].search(/[Ss]ố\s+\d/u))) ? later : undefined
}

function numberedAt(text: string, { from, behind, kind }: Numbered): PaperFound | undefined {
  const words = text.slice(behind, behind + 160)
  const number = NUMBERED.exec(words) ?? SPACED.exec(words) ?? laterIn(words)
  if (!number) return undefined
  const head = behind + number[0].length
  const dated = DATED.exec(text.slice(head, head + 90))
  const date = dateOf(dated)
  const to = head + (date ? (dated?.[0].length ?? 0) : 0)
  return { paper: { kind, number: canonical(number), ...(date ? { date } : {}) }, from, to, head }
}

/**
 * 'Luật Thi đua, khen thưởng số 06/2022/QH15', '... ngày 15 tháng 6 năm 2022', or by name alone.
 */
function lawAt(text: string, from: number, kind: string): PaperFound | undefined {
  const behind = text.slice(from + kind.length, from + kind.length + 200)
  const alone = NUMBERED.exec(behind)
  if (alone) return numberedLaw(text, from, { kind, alone })
  const named = AMENDS.exec(behind) ?? LAW_NAME.exec(behind)
  const subject = (named?.[1] ?? '').trim().replace(/[,;]$/, '')
  if (!named || !/^\p{Lu}/u.test(text.slice(from))) return undefined
  let to = from + kind.length + named[0].length
  const number = NUMBERED.exec(text.slice(to, to + 60))
  if (number) to += number[0].length
  const dated = DATED.exec(text.slice(to, to + 60))
  const date = dateOf(dated)
  if (date) to += dated?.[0].length ?? 0
  const known = { ...(number ? { number: canonical(number) } : {}), ...(date ? { date } : {}) }
  const paper = { kind, ...known, subject, ...(number ? { issuer: 'Quốc hội' } : {}) }
  return { paper, from, to, head: to }
}

type Alone = Readonly<{ kind: string; alone: RegExpExecArray }>

/** 'được sửa đổi, bổ sung bởi Luật số 48/2014/QH13': by its number alone. */
function numberedLaw(text: string, from: number, { kind, alone }: Alone): PaperFound {
  const head = from + kind.length + alone[0].length
  const dated = DATED.exec(text.slice(head, head + 60))
  const date = dateOf(dated)
  const to = head + (date ? (dated?.[0].length ?? 0) : 0)
  const number = canonical(alone)
  return { paper: { kind, number, ...(date ? { date } : {}), issuer: 'Quốc hội' }, from, to, head }
}

/** 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 18/6/2025' */
const AMENDS = new RegExp(
  String.raw`^\s+([Ss]ửa đổi,? bổ sung (?:một số điều (?:của )?)?(?:các )?Luật\s+` +
    String.raw`\p{Lu}[^;.()\d]*?)(?=\s*,?\s+(?:số|ngày|năm)\s+\d)`,
  'u',
)

const LAW_NAME = new RegExp(
  String.raw`^\s+(\p{Lu}[^;.()\d]*?)(?=\s*,?\s+(?:(?:số|ngày|năm)\s+\d|(?:được` +
    String.raw`|về việc|đã|hiện hành)(?!\p{L})|và\s+(?:các\s|\p{Lu}))|\s*[;.()]|\s*$)`,
  'u',
)

/** '12832/SGDĐT-VP', '24/2018/QĐ-UBND', '46-CT/TW': no spaces, the plain hyphen. */
export function canonical(found: readonly (string | undefined)[]): string {
  // A blank between number and symbol stays one.
  const [, number = '', year, mark, symbol = ''] = found
  const plain = symbol
    .replace(/\s*([-–/&.])\s*/g, '$1')
    .replaceAll('–', '-')
    .replaceAll('Ð', 'Đ')
  return `${number}${year ? `/${year}` : ''}${mark || ' '}${plain.replace(/[.&/-]+$/, '')}`
}

function dateOf(found: RegExpExecArray | null): CivilDate | undefined {
  return found ? readCivil(`${found[1]}/${found[2]}/${found[3]}`) : undefined
}
