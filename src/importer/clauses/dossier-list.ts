/**
 * The list of papers that a dossier holds (danh mục giấy tờ): below a lead ('Hồ sơ gồm:'), or in
 * the sentence that begins with it. Papers known by name are sure; what else such a list names is a
 * paper too, and likely.
 */

import { flat, type Node, under } from '#importer/text'
import {
  COMMAS,
  COPIES,
  cut,
  isPaper,
  type ListItem,
  LONGEST,
  PAPER,
  rowsIn,
  SEMICOLONS,
} from './dossier-paper.ts'

export type { ListItem }

/** What stands in such a list and is no paper. */
const NO_ITEM = new RegExp(
  '^(?:so (?:luong|bo)|thoi (?:han|gian)|han |gui|nop|noi |ho so|dia chi|moi |tap the|ca nhan' +
    String.raw`|doi voi|kem|cac don vi|luu y|\d+ bo|trong do|lap |giay to (?:tai|theo|neu) )`,
)

const HOLDS =
  '(?:bao gom|gom co|gom)(?: co)?(?: (?:\\d{1,2}|cac|nhung)?' +
  ' ?(?:loai|thanh phan|giay to|van ban(?! de nghi)|tai lieu)(?: (?:giay to|van ban|tai lieu))?)?' +
  '(?: (?:sau(?: day)?|nhu sau))?'
/** 'Hồ sơ đề nghị khen thưởng gồm:', 'Thành phần hồ sơ:', 'Hồ sơ của thôn:'. */
const LEAD = new RegExp(
  `(?:(?:ho so[^.;:]{0,200}?)?(?<![a-z])(?:${HOLDS}\\s*:?|co:)` +
    '|thanh phan ho so[^.;:]{0,40}:|(?<![a-z])ho so(?: [^.;:]{1,60})?:)\\s*' +
    '(?:[^.;:]{0,40}\\sbo co\\s*:\\s*|\\d+ (?:bo|ban)(?: [^.;:]{1,40})?:\\s*)?(?=[a-z0-9(])',
  'g',
)
/** 'Đối với cá nhân: Đơn đề nghị, …', '… trước 16h ngày 18/11: biên bản họp, …' */
const BEFORE_PAPER = new RegExp(`:\\s*(?=(?:\\(?[a-z1]\\)\\s*)?${COPIES}${PAPER}(?![a-z]))`, 'g')
const LISTS = /ho so[^.;:]{0,200}gom|thanh phan ho so|ho so[^.;:]{0,60} co:/
/** A lead with nothing behind it but the list below. */
const OPENS = new RegExp(
  `(?:ho so[^.;:]{0,200}${HOLDS}[^.;:]{0,20}|ho so(?: [^.;:]{1,60})?` +
    '|(?:giay to|tai lieu|van ban) [^.;:]{0,60}(?:gom|sau(?: day)?)):\\s*$',
)
/** In capitals a heading needs no colon: 'V. HỒ SƠ ĐỀ NGHỊ GỒM CÓ'. */
const HEADS = new RegExp(`^ho so[^.;:]{0,80} ${HOLDS}\\s*$`)

/** 'đăng ký các danh hiệu (theo mẫu gửi kèm) nộp về …': a form filled in and handed in. */
const ON_FORM =
  /(?:ban |phieu )?dang ky [^,;.()]{0,80}(?= ?\(? ?theo mau [^)]{0,40}\)?,? (?:nop|gui) )/

/** 'Biên bản họp và bảng chấm điểm nộp cho …', 'gửi danh sách đề nghị thưởng về …' */
const HANDED = new RegExp(
  '(?<=^[-+*\\s\\d.)]*|[.;] |gui |nop )' +
    '((?:van ban de nghi|danh sach (?:de nghi|trich ngang)' +
    '|bien ban' +
    '|bang (?:tu )?(?:cham|tong hop)|to trinh|(?:01 ban )?bao cao thanh tich)' +
    '(?:\\([^()]*\\)|[^.;:\\d])*?)' +
    '(?= (?:nop|gui) |(?<=(?:gui|nop) [^.;:]*) (?:ve|cho|toi) )',
)

/** 'nộp tờ trình, danh sách', 'kèm theo biên bản và danh sách': two papers or more in a row. */
const ROW_HANDED = new RegExp(
  `(?:nop|gui|lap|kem(?: theo)?)\\s+${COPIES}${PAPER}[^.;:]{0,60}(?:,| va) ${COPIES}${PAPER}`,
)

/** Every paper that the sections list, with its section. */
export function papersListed(
  nodes: readonly Node[],
): readonly Readonly<{ node: Node; item: ListItem }>[] {
  const leads = leadsOf(nodes)
  return nodes.flatMap((node) => {
    const lead = leads.get(node)
    const items = lead || mayList(node) ? itemsIn(node, lead !== undefined) : []
    const below = items.length === 0 && lead && hasPaper(nodes, leads, lead) ? other(node) : []
    return [...items, ...below].map((item) => ({ node, item }))
  })
}

const IN_LIST = /^(?:dash|letter|paren|number|decimal)$/

/** The node that opens the list in which each item stands. */
function leadsOf(nodes: readonly Node[]): ReadonlyMap<Node, Node> {
  const leads = new Map<Node, Node>()
  let lead: Node | undefined
  for (const node of nodes) {
    const isItem = IN_LIST.test(node.marker?.kind ?? '')
    if (isItem && lead && (node.marker?.rank ?? 0) > (lead.marker?.rank ?? 0)) leads.set(node, lead)
    else lead = opens(node) ? node : undefined
  }
  return leads
}

function opens({ paragraph, body }: Node): boolean {
  return OPENS.test(paragraph.flat) || HEADS.test(flat(body))
}

/** Does one of the list's items name a paper? Else it lists something else. */
function hasPaper(nodes: readonly Node[], leads: ReadonlyMap<Node, Node>, lead: Node): boolean {
  return nodes.some((node) => leads.get(node) === lead && isPaper(node.body))
}

function other(node: Node): readonly ListItem[] {
  const isNone = NO_ITEM.test(flat(node.body)) || node.body.length > LONGEST
  return isNone ? [] : [{ from: node.bodyAt, text: node.body, isPaper: false, isListed: true }]
}

/** A list that says it is one counts wherever it stands; other papers only in their own section. */
function mayList(node: Node): boolean {
  const words = node.paragraph.flat
  if (ROW_HANDED.test(words)) return true
  if (LISTS.test(words) || ON_FORM.test(words) || HANDED.test(words)) return true
  return under(node, 'dossier') && !under(node, 'duties') && !node.topics.includes('sets')
}

function itemsIn(node: Node, isLed: boolean): readonly ListItem[] {
  const rows = node.marker ? [] : rowsIn(node.paragraph.text)
  if (rows.length > 0) return rows
  const run = isRun(node) ? listedFrom(node, node.bodyAt) : []
  if (run.length > 1) return run
  if (isPaper(node.body) && !isHandedIn(node)) return papersOf(node, isLed || isItem(node))
  const form = ON_FORM.exec(node.paragraph.flat)
  if (form) return [cutFrom(node, form.index, form[0].length)]
  const words = node.paragraph.flat
  const leads = [...words.matchAll(LEAD), ...words.matchAll(BEFORE_PAPER)]
  const lists = leads.map(({ index, 0: lead }) => listedFrom(node, index + lead.length))
  const [listed = []] = lists.toSorted((a, b) => b.length - a.length)
  if (listed.length > 0) return listed
  const handed = handedIn(node)
  return handed.length > 0 ? handed : madeIn(node)
}

/** One item may name two papers: 'Biên bản họp, biên bản kiểm phiếu'. */
function papersOf({ bodyAt, body }: Node, isListed: boolean): readonly ListItem[] {
  const parts = cut(SENTENCE.exec(body)?.[0] ?? body, COMMAS, bodyAt)
  if (parts.length > 1 && parts.every((part) => part.isPaper))
    return parts.map((part) => ({ ...part, isListed }))
  return [{ from: bodyAt, text: body, isPaper: true, isListed }]
}

/** A dash, a letter or a cell of a table lists; a numbered sentence may tell something else. */
function isItem({ marker, paragraph }: Node): boolean {
  return paragraph.cell !== undefined || /^(?:dash|letter|paren)$/.test(marker?.kind ?? '')
}

/** The papers that a sentence says are handed in, with those in brackets behind the first. */
function handedIn(node: Node): readonly ListItem[] {
  const handed = HANDED.exec(node.paragraph.flat)
  if (!handed) return []
  const text = node.paragraph.text.slice(handed.index, handed.index + (handed[1] ?? '').length)
  const parts = text.split(/(?<=\S)\s*(?=\()|(?<=\()(?:có|kèm|gồm)\s|\s+kèm(?: theo)?\s+/u)
  let from = handed.index
  return parts.flatMap((part) => {
    const at = node.paragraph.text.indexOf(part, from)
    from = at + part.length
    return cut(part, COMMAS, at).filter((one) => one.isPaper)
  })
}

/** 'lập Tờ trình gửi về …', 'kèm theo tờ trình, biên bản về …': in the middle of a sentence. */
function madeIn(node: Node): readonly ListItem[] {
  const made = MADE.exec(node.paragraph.flat) ?? ROW_OF_PAPERS.exec(node.paragraph.flat)
  if (!made) return []
  const from = made.index + made[0].indexOf(made[1] ?? '')
  const text = node.paragraph.text.slice(from, from + (made[1] ?? '').length).trimEnd()
  return cut(text, COMMAS, from).flatMap((one) =>
    one.isPaper ? [{ ...one, isListed: false }] : [],
  )
}

const ROW_OF_PAPERS = new RegExp(
  `nop\\s+(${COPIES}${PAPER}[^.;:]{0,60}?(?:,| va) ${COPIES}${PAPER}[^;.]*?)` +
    '(?=\\s+(?:gui|ve|cung|truoc|cham)(?![a-z])|[;.]|$)',
)
const MADE = new RegExp(
  `(?:lap|hoan chinh|kem(?: theo)?)\\s+(${COPIES}${PAPER}[^;.]*?)` +
    '(?=\\s+(?:gui|nop|va gui|ve|cung)(?![a-z])|[;.]|$)',
)

/** Below the heading 'Hồ sơ': 'Biên bản họp; bảng chấm điểm; báo cáo thành tích.' */
function isRun({ marker, body }: Node): boolean {
  const next = new RegExp(`;\\s*${COPIES}${PAPER}(?![a-z])`)
  return (!marker || IN_LIST.test(marker.kind)) && isPaper(body) && next.test(flat(body))
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

/** No list of papers in one sentence is longer; what is, is no plan's. */
const MOST_LIST = 4000
/** The sentence in which the list stands, a dot inside brackets or numbers apart. */
const SENTENCE = /^(?:\([^)]*\)|[^.]|\.(?!\s+\p{Lu}|\s*$))*/u

/** 'Hồ sơ gồm: tờ trình; biên bản họp xét; báo cáo thành tích.' */
function listedFrom(node: Node, start: number): readonly ListItem[] {
  const { text: plan } = node.paragraph
  const whole = SENTENCE.exec(plan.slice(start, start + MOST_LIST))?.[0] ?? ''
  // 'hồ sơ (gồm báo cáo, biên bản) gửi về …': the list ends where the bracket does.
  const isInside = start > 0 && plan.lastIndexOf('(', start - 1) > plan.lastIndexOf(')', start - 1)
  const text = isInside ? (whole.split(')')[0] ?? '') : whole
  const parts = cut(text, SEMICOLONS, start).filter((one) => !NO_ITEM.test(flat(one.text)))
  if (parts.length > 1 && parts.some((one) => one.isPaper))
    return parts.filter((one) => one.text.length <= LONGEST)
  return cut(text, COMMAS, start).filter((one) => one.isPaper)
}
