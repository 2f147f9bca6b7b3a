/** The papers of a dossier (hồ sơ), how many sets, originals and official copies, and for whom. */

import { flat } from './flat.ts'
import type { Found } from './found.ts'
import { headsIn } from './office.ts'
import { type Node, under } from './outline.ts'
import { bodyNodes, recipientOf } from './passages.ts'
import { found, placeOf, type Reading, sentencesOf } from './reading.ts'

export type DossierItem = Readonly<{
  name: string
  kind: 'submission' | 'minutes' | 'achievement-report' | 'other'
  form?: string
  confirmedBy: readonly string[]
  recipient?: 'collective' | 'individual'
}>

export type DossierSets = Readonly<{
  total: number
  originals?: number
  officialCopies?: number
  to?: string
}>

const PAPER =
  '(?:to trinh|bien ban|bao cao|danh sach|bang (?:tu )?(?:cham|ke khai|tong hop)' +
  '|ban (?:tom tat|sao|xac nhan' +
  '|ke khai|thanh tich|tu cham|bao cao)|cong van de nghi|van ban de nghi' +
  '|phieu (?:cham|dang)|tai lieu|giay xac nhan|don de nghi|hinh anh' +
  '|minh chung)'
const ITEM = new RegExp(`^(?:\\d+ (?:ban|bo) )?${PAPER}(?![a-z])`)

export function readDossierItems(reading: Reading): readonly Found<DossierItem>[] {
  const nodes = bodyNodes(reading)
  return nodes
    .filter((node, index) => mayList(node) || isLed(nodes, index))
    .flatMap((node) => itemsIn(node).map((one) => item(reading, node, one)))
}

const LISTS = /ho so[^.;:]{0,120}gom/

/** 'đăng ký các danh hiệu (theo mẫu gửi kèm) nộp về …': a form filled in and handed in. */
const ON_FORM =
  /(?:ban |phieu )?dang ky [^,;.()]{0,80}(?= ?\(? ?theo mau [^)]{0,40}\)?,? (?:nop|gui) )/

/** Is it a dash below the lead of a list: 'Hồ sơ gồm:'? */
function isLed(nodes: readonly Node[], index: number): boolean {
  if (nodes[index]?.marker?.kind !== 'dash') return false
  const lead = nodes.slice(0, index).findLast(({ marker }) => marker?.kind !== 'dash')
  return lead !== undefined && LISTS.test(lead.paragraph.flat) && /:\s*$/.test(lead.body)
}

/** A list that says it is one counts wherever it stands; other papers only in their own section. */
function mayList(node: Node): boolean {
  if (LISTS.test(node.paragraph.flat) || ON_FORM.test(node.paragraph.flat)) return true
  return under(node, 'dossier') && !under(node, 'duties') && !node.topics.includes('sets')
}

type Item = Readonly<{ from: number; text: string; isListed: boolean }>

function itemsIn(node: Node): readonly Item[] {
  if (ITEM.test(flat(node.body))) return [{ from: node.bodyAt, text: node.body, isListed: true }]
  const form = ON_FORM.exec(node.paragraph.flat)
  if (form) return [cutFrom(node, form.index, form[0].length)]
  const list =
    /(?:gom|gom co|bao gom)\s*(?:co)?\s*:?\s*(?:[^.;:]{0,40}\sbo co\s*:\s*)?(?=[a-z0-9])/.exec(
      node.paragraph.flat,
    )
  if (list) return listed(node, list.index + list[0].length)
  const made = new RegExp(
    `(?:lap|hoan chinh|kem)\\s+(${PAPER}[^,;.]*?)(?=\\s+(?:gui|nop|va gui)|[,;.]|$)`,
  ).exec(node.paragraph.flat)
  if (!made) return []
  const from = made.index + made[0].indexOf(made[1] ?? '')
  return [cutFrom(node, from, (made[1] ?? '').length)]
}

function cutFrom({ paragraph }: Node, from: number, length: number): Item {
  return { from, text: paragraph.text.slice(from, from + length).trimEnd(), isListed: false }
}

/** 'Hồ sơ gồm: tờ trình; biên bản họp xét; báo cáo thành tích.' */
function listed(node: Node, start: number): readonly Item[] {
  let from = start
  return node.paragraph.text
    .slice(start)
    .split(/[;,](?=\s)|\s+và\s+(?=[Bb]áo|[Bb]iên|[Tt]ờ|[Dd]anh)/u)
    .map((part) => {
      const at = node.paragraph.text.indexOf(part, from)
      from = at + part.length
      return {
        from: at + (part.length - part.trimStart().length),
        text: part.trim(),
        isListed: true,
      }
    })
    .filter(({ text }) => ITEM.test(flat(text)))
}

function item(reading: Reading, node: Node, { from, text, isListed }: Item): Found<DossierItem> {
  const name = text.replace(/\s+/g, ' ').replace(/[\s;.,]+$/, '')
  const form = /(?:[Tt]heo )?([Mm]ẫu số \d+[^;.()]*)/u.exec(name)?.[1]
  const recipient = recipientOf(node)
  const value: DossierItem = {
    name: name.replace(/\s*\((?:theo )?[Mm]ẫu[^)]*\)/u, ''),
    kind: kindOf(flat(name)),
    confirmedBy: confirming(name),
    ...(form ? { form } : {}),
    ...(recipient ? { recipient } : {}),
  }
  return found(
    value,
    placeOf(reading, node, [from, from + text.length]),
    isListed ? 'sure' : 'likely',
  )
}

function kindOf(words: string): DossierItem['kind'] {
  if (words.includes('to trinh')) return 'submission'
  if (words.includes('bien ban')) return 'minutes'
  return /bao cao (?:tom tat )?thanh tich|ban thanh tich/.test(words)
    ? 'achievement-report'
    : 'other'
}

function confirming(name: string): readonly string[] {
  const by = /có xác nhận của ([^;(]+)/u.exec(name)?.[1] ?? ''
  return by
    .split(/,|\s+hoặc\s+|\s+và\s+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

const SETS = new RegExp(
  String.raw`(?<![\d/])(\d{1,2})\s*(?:\([^)]*\)\s*)?(?:bo(?! phan| tieu| chi so` +
    '| truong| luat| noi| may| mon| thu)(?![a-z])|ban giay)',
)

export function readDossierSets(reading: Reading): readonly Found<DossierSets>[] {
  return bodyNodes(reading).flatMap((node) =>
    sentencesOf(node.paragraph.text).flatMap((sentence) => {
      const words = flat(sentence.text)
      const sets = SETS.exec(words)
      const isDossier =
        under(node, 'dossier') || under(node, 'sets') || /ho so|ban giay/.test(words)
      if (!sets || !isDossier) return []
      const span = [sentence.from + sets.index, sentence.from + sentence.text.length] as const
      return [found(setsOf(sets, words, sentence.text), placeOf(reading, node, span), 'sure')]
    }),
  )
}

function setsOf(sets: RegExpExecArray, words: string, text: string): DossierSets {
  const total = Number(sets[1])
  const rest = words.slice(sets.index + sets[0].length)
  const original = /(\d{1,2})\s*(?:bo\s*)?(?:bo|ban)\s*(?:ho so\s*)?goc|(?:ban|bo) goc/.exec(rest)
  const copy = /(\d{1,2})\s*(?:bo\s*)?(?:bo|ban)\s*(?:ho so\s*)?chinh|ban chinh/.exec(rest)
  const to = headsIn(text)[0]?.name
  return {
    total,
    ...(original ? { originals: Number(original[1] ?? total) } : {}),
    ...(copy ? { officialCopies: Number(copy[1] ?? total) } : {}),
    ...(to ? { to } : {}),
  }
}
