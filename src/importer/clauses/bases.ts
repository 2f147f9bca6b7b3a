/**
 * Legal bases and papers cited in the body (căn cứ, văn bản được dẫn). A basis is what the preamble
 * rests on; a paper inside the subject of another paper is none.
 */

import {
  type Found,
  flat,
  found,
  type Node,
  type Paper,
  type PaperFound,
  papersIn,
  placeOf,
  type Reading,
  type Sureness,
  unnumberedIn,
} from '#importer/text'

/** A cited paper, the word that introduced it, and other ways the plan prints it. */
export type CitedPaper = Paper &
  Readonly<{ intro?: 'Căn cứ' | 'Thực hiện'; also: readonly Found<string>[] }>

export type Papers = Readonly<{
  bases: readonly Found<CitedPaper>[]
  references: readonly Found<CitedPaper>[]
}>

export function readPapers(reading: Reading): Papers {
  const { nodes, annexFrom } = reading.sheet
  const first = nodes.findIndex(({ marker }) => marker && marker.kind !== 'dash')
  const preamble = first < 0 ? Math.min(nodes.length, 12) : first
  const cited = nodes.flatMap((node, index) => citedIn(reading, node, index < preamble))
  const bases = merged(cited.filter(({ value }) => value.intro !== undefined))
  const known = new Set(cited.filter(({ value }) => value.intro !== undefined))
  const body = cited.filter((one) => !known.has(one) && one.place.at < endOf(reading, annexFrom))
  const rest = merged([...bases, ...body])
  return { bases: rest.slice(0, bases.length), references: rest.slice(bases.length) }
}

function endOf({ sheet }: Reading, annexFrom: number): number {
  const annex = sheet.nodes[annexFrom]?.paragraph.starts[0]?.at
  return annex ?? Number.POSITIVE_INFINITY
}

function citedIn(reading: Reading, node: Node, isPreamble: boolean): readonly Found<CitedPaper>[] {
  const { text } = node.paragraph
  const numbered = papersIn(text)
  const named = isPreamble ? unnumberedIn(text, numbered) : []
  const papers = [...named, ...numbered].toSorted((a, b) => a.from - b.from)
  const roles: Role[] = []
  for (const [index, paper] of papers.entries()) {
    const before = flat(text.slice(papers[index - 1]?.head ?? 0, paper.from))
    const last = roles.findLast((_, at) => !isQuoted(text, papers[at]?.from ?? 0))
    roles.push(isPreamble ? roleOf(before, index === 0, last) : NESTED)
  }
  return papers.map((paper, index) => {
    const next = papers.find((_, at) => at > index && roles[at]?.intro)?.from ?? text.length
    return citation(reading, node, { paper, role: roles[index] ?? NESTED, next })
  })
}

/** Inside the quoted subject of another paper: '“… theo Kết luận số …”'. */
function isQuoted(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('“', at), -1)
  return open >= 0 && !text.slice(open, at).includes('”') && text.slice(at).includes('”')
}

type Role = Readonly<{ intro?: 'Căn cứ' | 'Thực hiện'; sureness: Sureness }>

const NESTED: Role = { sureness: 'likely' }
const RESTS_ON = /can cu(?: vao)?\s*(?:cac |noi dung |y kien )?$/
/** 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …' */
const PROPOSED_IN = /(?:theo|xet) de nghi cua [^;.]{3,120} tai\s*$/
const CARRIES_OUT = new RegExp(
  String.raw`(?:^|[;.,]\s*)(?:nham |de )?(?:tiep tuc )?(?:thuc hien|trien khai` +
    '(?: thuc hien)?|thi hanh' +
    '|huong ung|cu the hoa|tiep theo|theo(?: tinh than| noi dung)?)' +
    '(?: (?:co hieu qua|kip thoi|nghiem tuc|tot|day du|thang loi|dong bo),?)*' +
    String.raw`\s*(?:cac |noi dung |tinh than )?$`,
)
/** A law amended by others is in force with them: '… được sửa đổi, bổ sung bởi Luật số …'. */
const AMENDED_BY =
  /(?:da )?duoc sua doi(?:,| va)? bo sung (?:mot so dieu )?(?:boi|theo|tai)\s*(?:cac )?$/
const LISTED = /;\s*(?:va\s+)?(?:cac\s+)?$/
const JOINED = /(?:,|\sva)\s+$/
const GOVERNS =
  /(?:so dieu cua|thi hanh|kem theo|sua doi, bo sung|thay the|dieu chinh|bai bo)\s[^;]*$/

/** What a paper of the preamble is, by the words between the paper before it and itself. */
function roleOf(before: string, isFirst: boolean, last: Role | undefined): Role {
  // 'Căn cứ chương trình công tác năm 2026; Thông tư số …': the first of the row has no number.
  if (isFirst && /^\W*can cu [^;]{3,120};/.test(before) && LISTED.test(before))
    return { intro: 'Căn cứ', sureness: 'likely' }
  if (RESTS_ON.test(before)) return { intro: 'Căn cứ', sureness: 'sure' }
  if (PROPOSED_IN.test(before)) return { intro: 'Căn cứ', sureness: 'likely' }
  if (CARRIES_OUT.test(before) && (isFirst || !last?.intro || /[;.]/.test(before)))
    return {
      intro: 'Thực hiện',
      sureness: /(?:^|[;.])\s*thuc hien/.test(before) ? 'sure' : 'likely',
    }
  if (last?.intro && AMENDED_BY.test(before)) return { intro: last.intro, sureness: 'likely' }
  if (last?.intro && LISTED.test(before)) return { intro: last.intro, sureness: 'sure' }
  if (last?.intro && JOINED.test(before) && !GOVERNS.test(before))
    return { intro: last.intro, sureness: 'likely' }
  return NESTED
}

type Cited = Readonly<{ paper: PaperFound; role: Role; next: number }>

function citation(reading: Reading, node: Node, { paper, role, next }: Cited): Found<CitedPaper> {
  const { text } = node.paragraph
  const tail = tailOf(text.slice(paper.to, next))
  const { issuer, subject } = issuedBy(tail)
  const kindOnly = paper.paper.number === undefined
  const value: CitedPaper = {
    ...paper.paper,
    ...(issuer && paper.paper.issuer === undefined ? { issuer } : {}),
    ...(subject && paper.paper.subject === undefined ? { subject } : {}),
    ...(role.intro ? { intro: role.intro } : {}),
    also: [],
  }
  const end = role.intro ? paper.to + tail.length : paper.to
  const place = placeOf(reading, node, [paper.from, end])
  const clause = role.intro ? 'Căn cứ' : place.clause || 'Phần đầu'
  const sureness = kindOnly && role.sureness === 'sure' ? 'likely' : role.sureness
  return found(value, { ...place, clause }, sureness)
}

/** ', Ban Thường trực hướng dẫn một số nội dung như sau:' is the plan's own sentence. */
const ANNOUNCES = /,\s+\p{Lu}[^;,]*(?:như sau|kế hoạch|hướng dẫn)[^;,]*:?\s*$/u

/** The words that belong to the paper: to the semicolon, or to the end of the sentence. */
function tailOf(text: string): string {
  const end = /;|\.(?=\s+\p{Lu}|\s*$)/u.exec(text)
  return text
    .slice(0, end?.index ?? text.length)
    .replace(ANNOUNCES, '')
    .replace(/[\s,;.]*(?:[Cc]ăn cứ|và|Thực hiện)?\s*$/u, '')
}

const OF = new RegExp(
  String.raw`^\s*,?\s*(?:do\s+)?của\s+(.+?)(?=\s+(?:về|V\/v|ban hành|quy định` +
    '|phê duyệt|phát động|hướng dẫn|sửa đổi|triển khai|thực hiện' +
    String.raw`|tổ chức|công bố|thông qua|đẩy mạnh|tăng cường|đối với|năm\s\d` +
    '|kèm|bằng|khóa|khoá|Về|Ban hành|Quy định|Kết luận|Hướng dẫn' +
    String.raw`|Phê duyệt|Phát động)(?!\p{L})|\s*[,;.(“"]|$)`,
  'u',
)
const OFFICE_AT_END = new RegExp(
  String.raw`\s+của\s+((?:UBND|Ủy ban|Uỷ ban|Chủ tịch|Thủ tướng|Chính phủ` +
    '|Bộ|Sở|Ban|Hội đồng|Tỉnh|Huyện|Thành ủy|Quốc hội|Phòng|Đảng' +
    '|Tổng|Liên đoàn|Công đoàn|Trung ương)[^;,.“”"]*)$',
  'u',
)

/** 'của UBND tỉnh về việc …', or '… của UBND huyện' at the end. */
function issuedBy(tail: string): Readonly<{ issuer?: string; subject?: string }> {
  const of = OF.exec(tail)
  if (of) return { issuer: plain(of[1] ?? ''), ...subjectOf(tail.slice(of[0].length)) }
  const end = OFFICE_AT_END.exec(tail)
  if (!end) return subjectOf(tail)
  return { issuer: plain(end[1] ?? ''), ...subjectOf(tail.slice(0, end.index)) }
}

function subjectOf(words: string): Readonly<{ subject?: string }> {
  const subject = plain(words.replace(/^[\s,]*(?:(?:về việc|về|Về việc|Về|V\/v)\s+)?/u, ''))
  return subject.length < 3 ? {} : { subject }
}

function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,;.]+$/g, '')
    .replaceAll('Uỷ', 'Ủy')
}

/** The same paper printed again joins the first; a year left out of its number changes nothing. */
function merged(cited: readonly Found<CitedPaper>[]): readonly Found<CitedPaper>[] {
  const kept: Found<CitedPaper>[] = []
  for (const one of cited) {
    const index = kept.findIndex(({ value }) => isSame(value, one.value))
    const first = kept[index]
    if (!first) kept.push(one)
    else if (first !== one) kept[index] = withAlso(first, one)
  }
  return kept
}

function withAlso(first: Found<CitedPaper>, again: Found<CitedPaper>): Found<CitedPaper> {
  const also = found(again.place.words, again.place, 'sure')
  const date = first.value.date ?? again.value.date
  const issuer = first.value.issuer ?? again.value.issuer
  const known = { ...(date ? { date } : {}), ...(issuer ? { issuer } : {}) }
  return { ...first, value: { ...first.value, ...known, also: [...first.value.also, also] } }
}

function isSame(a: Paper, b: Paper): boolean {
  if (a.kind !== b.kind) return false
  if (!a.number || !b.number) {
    const isOneDay = !a.date || !b.date || a.date === b.date
    return a.kind === 'Luật' && isOneDay && letters(a.subject) === letters(b.subject)
  }
  if (a.number === b.number) return !a.date || !b.date || a.date === b.date
  return (
    withoutYear(a.number) === withoutYear(b.number) && a.date !== undefined && a.date === b.date
  )
}

function letters(words: string | undefined): string {
  return flat(words ?? '').replace(/[^a-z]/g, '')
}

function withoutYear(number: string): string {
  return number.replace(/\/\d{4}(?=\/)/, '')
}
