/**
 * The list of papers that a dossier holds (danh mục giấy tờ): below a lead ('Hồ sơ gồm:'), or in
 * the sentence that begins with it. Papers known by name are sure; what else such a list names is a
 * paper too, and likely.
 */
import { flat } from './flat.ts'
import type { Node } from './outline.ts'
import { under } from './outline.ts'

/** A paper of the list: where its words stand, and whether they are those of a paper. */
export type ListItem = Readonly<{ from: number; text: string; isPaper: boolean; isListed: boolean }>

const PAPER =
  '(?:to trinh|(?:trich )?bien ban|bao cao|danh sach|bang (?:tu )?(?:cham|ke khai|tong hop)' +
  '|ban (?:tom tat|sao|xac nhan' +
  '|ke khai|thanh tich|tu cham|bao cao)|(?:cong van|van ban|giay) de nghi' +
  '|phieu (?:cham|dang)|tai lieu|giay xac nhan|van ban xac nhan|don de nghi|hinh anh' +
  '|minh chung|trich ngang)'
const ITEM = new RegExp(`^(?:\\d+ (?:(?:ban|bo) )?)?${PAPER}(?![a-z])`)
/** What stands in such a list and is no paper. */
const NO_ITEM = new RegExp(
  '^(?:so (?:luong|bo)|thoi (?:han|gian)|han |gui|nop|noi |ho so|dia chi|moi |tap the|ca nhan' +
    String.raw`|doi voi|kem|cac don vi|luu y|\d+ bo|trong do|lap )`,
)

/** 'Hồ sơ đề nghị khen thưởng gồm:', 'Thành phần hồ sơ:', 'Hồ sơ của thôn:'. */
const LEAD = new RegExp(
  '(?:(?:ho so[^.;:]{0,120}?)?(?<![a-z])(?:(?:bao gom|gom co|gom)(?: co)?\\s*:?|co:)' +
    '|thanh phan ho so[^.;:]{0,40}:|(?<![a-z])ho so(?: [^.;:]{1,60})?:)\\s*' +
    '(?:[^.;:]{0,40}\\sbo co\\s*:\\s*|\\d+ (?:bo|ban)(?: [^.;:]{1,40})?:\\s*)?(?=[a-z0-9])',
  'g',
)
const LISTS = /ho so[^.;:]{0,120}gom|thanh phan ho so|ho so[^.;:]{0,60} co:/
/** A lead with nothing behind it but the list below. */
const OPENS = /(?:ho so[^.;:]{0,120}gom[^.;:]{0,20}|ho so(?: [^.;:]{1,60})?):\s*$/

/** 'đăng ký các danh hiệu (theo mẫu gửi kèm) nộp về …': a form filled in and handed in. */
const ON_FORM =
  /(?:ban |phieu )?dang ky [^,;.()]{0,80}(?= ?\(? ?theo mau [^)]{0,40}\)?,? (?:nop|gui) )/

/** Every paper that the sections list, with its section. */
export function papersListed(
  nodes: readonly Node[],
): readonly Readonly<{ node: Node; item: ListItem }>[] {
  const leads = leadsOf(nodes)
  return nodes.flatMap((node) => {
    const lead = leads.get(node)
    const items = lead || mayList(node) ? itemsIn(node) : []
    const below = items.length === 0 && lead && hasPaper(nodes, leads, lead) ? other(node) : []
    return [...items, ...below].map((item) => ({ node, item }))
  })
}

/** The node that opens the list in which each item stands. */
function leadsOf(nodes: readonly Node[]): ReadonlyMap<Node, Node> {
  const leads = new Map<Node, Node>()
  let lead: Node | undefined
  for (const node of nodes) {
    const isItem = /^(?:dash|letter|paren)$/.test(node.marker?.kind ?? '')
    if (isItem && lead && (node.marker?.rank ?? 0) > (lead.marker?.rank ?? 0)) leads.set(node, lead)
    else lead = OPENS.test(node.paragraph.flat) ? node : undefined
  }
  return leads
}

/** Does one of the list's items name a paper? Else it lists something else. */
function hasPaper(nodes: readonly Node[], leads: ReadonlyMap<Node, Node>, lead: Node): boolean {
  return nodes.some((node) => leads.get(node) === lead && ITEM.test(flat(node.body)))
}

function other(node: Node): readonly ListItem[] {
  const isNone = NO_ITEM.test(flat(node.body)) || node.body.length > LONGEST
  return isNone ? [] : [{ from: node.bodyAt, text: node.body, isPaper: false, isListed: true }]
}

/** A list that says it is one counts wherever it stands; other papers only in their own section. */
function mayList(node: Node): boolean {
  if (LISTS.test(node.paragraph.flat) || ON_FORM.test(node.paragraph.flat)) return true
  return under(node, 'dossier') && !under(node, 'duties') && !node.topics.includes('sets')
}

function itemsIn(node: Node): readonly ListItem[] {
  const run = isRun(node) ? listedFrom(node, node.bodyAt) : []
  if (run.length > 1) return run
  if (ITEM.test(flat(node.body)) && !isHandedIn(node))
    return [{ from: node.bodyAt, text: node.body, isPaper: true, isListed: true }]
  const form = ON_FORM.exec(node.paragraph.flat)
  if (form) return [cutFrom(node, form.index, form[0].length)]
  const leads = [...node.paragraph.flat.matchAll(LEAD)]
  const lists = leads.map(({ index, 0: lead }) => listedFrom(node, index + lead.length))
  const listed = lists.find(({ length }) => length > 0)
  if (listed) return listed
  const made = new RegExp(
    `(?:lap|hoan chinh|kem)\\s+(${PAPER}[^,;.]*?)(?=\\s+(?:gui|nop|va gui)|[,;.]|$)`,
  ).exec(node.paragraph.flat)
  if (!made) return []
  const from = made.index + made[0].indexOf(made[1] ?? '')
  return [cutFrom(node, from, (made[1] ?? '').length)]
}

/** Below the heading 'Hồ sơ': 'Biên bản họp; bảng chấm điểm; báo cáo thành tích.' */
function isRun({ marker, body }: Node): boolean {
  const words = flat(body)
  return !marker && ITEM.test(words) && new RegExp(`;\\s*(?:\\d+ )?${PAPER}(?![a-z])`).test(words)
}

/** '1. Báo cáo tự chấm gửi Khối trưởng trước ngày …' tells what is done when, and lists nothing. */
function isHandedIn({ marker, body }: Node): boolean {
  const isSection = /^(?:number|decimal)$/.test(marker?.kind ?? '')
  return isSection && /(?:gui|nop) .*(?:truoc|cham nhat|den het|muon nhat) /.test(flat(body))
}

function cutFrom({ paragraph }: Node, from: number, length: number): ListItem {
  const text = paragraph.text.slice(from, from + length).trimEnd()
  return { from, text, isPaper: true, isListed: false }
}

const LONGEST = 200
/** No list of papers in one sentence is longer; what is, is no plan's. */
const MOST_LIST = 4000
/** The sentence in which the list stands, a dot inside brackets or numbers apart. */
const SENTENCE = /^(?:\([^)]*\)|[^.]|\.(?!\s+\p{Lu}|\s*$))*/u
const SEMICOLONS = /;(?=\s)(?![^(]*\))/u
const COMMAS = /[;,](?=\s)(?![^(]*\))|\s+và\s+(?=[Bb]áo|[Bb]iên|[Tt]ờ|[Dd]anh|[Pp]hiếu|[Bb]ảng)/u

/** 'Hồ sơ gồm: tờ trình; biên bản họp xét; báo cáo thành tích.' */
function listedFrom(node: Node, start: number): readonly ListItem[] {
  const text = SENTENCE.exec(node.paragraph.text.slice(start, start + MOST_LIST))?.[0] ?? ''
  const parts = cut(text, SEMICOLONS, start).filter((one) => !NO_ITEM.test(flat(one.text)))
  if (parts.length > 1 && parts.some(({ isPaper }) => isPaper))
    return parts.filter((one) => one.text.length <= LONGEST)
  return cut(text, COMMAS, start).filter(({ isPaper }) => isPaper)
}

function cut(text: string, between: RegExp, start: number): readonly ListItem[] {
  let from = 0
  return text.split(between).flatMap((part) => {
    const at = text.indexOf(part, from)
    from = at + part.length
    const plain = part.trim()
    if (plain.length < 3) return []
    const offset = start + at + (part.length - part.trimStart().length)
    return [{ from: offset, text: plain, isPaper: ITEM.test(flat(plain)), isListed: true }]
  })
}
