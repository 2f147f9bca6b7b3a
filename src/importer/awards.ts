/**
 * Awards and their quotas (hình thức, số lượng khen thưởng): form, authority, recipient, cycle, and
 * how many. A form without a number has no quota; a number that counts something else is none.
 */

import { type Amount, amountsIn, type Recipient } from './amount.ts'
import { type AwardForm, formsIn } from './award-form.ts'
import { flat } from './flat.ts'
import type { Found, Sureness } from './found.ts'
import { headsIn } from './office.ts'
import { lineage, type Node, under } from './outline.ts'
import { bodyNodes, recipientOf } from './passages.ts'
import { found, placeOf, type Reading, sentencesOf } from './reading.ts'

export type AwardRead = Readonly<{
  form?: AwardForm
  authority?: string
  recipient?: Recipient
  cycles: readonly ('annual' | 'period')[]
  quota?: Readonly<{
    unit: 'count' | 'percent'
    value: string
    bound: 'max' | 'exact'
    floor?: string
    /** 'mỗi cụm', 'Cụm 1': of what the quota is counted apart. */
    per?: string
  }>
}>

export function readAwards(reading: Reading): readonly Found<AwardRead>[] {
  const nodes = bodyNodes(reading).filter(isAboutAwards)
  const counted = nodes.flatMap((node) => countedIn(reading, node))
  const named = nodes.flatMap((node) => namedIn(reading, node))
  const all = [...counted, ...withoutQuota(named, counted)]
  const head = proposedTo(reading)
  return all.map((one) => granted(one, head)).toSorted((a, b) => a.place.at - b.place.at)
}

const PROPOSED = /(?:đề xuất|đề nghị|trình)\s+(.{8,80}?)\s+(?:xem xét|khen thưởng|tặng|quyết định)/u

/** The head who is asked to commend: 'đề xuất Chủ tịch UBND huyện khen thưởng'. */
function proposedTo(reading: Reading): string | undefined {
  const named = bodyNodes(reading).flatMap(({ paragraph }) => {
    if (!ASKS_HEAD.test(paragraph.flat)) return []
    return headsIn(PROPOSED.exec(paragraph.text)?.[1] ?? '')
  })
  return named.find(({ name }) => isHead(name))?.name
}

const ASKS_HEAD = /(?:de xuat|de nghi|trinh) (?:chu tich|giam doc|thu|hieu|tong)/

/** An award whose authority stands only among the duties. */
function granted(award: Found<AwardRead>, authority: string | undefined): Found<AwardRead> {
  if (award.value.authority || !award.value.quota || !authority) return award
  return { ...award, value: { ...award.value, authority } }
}

const AWARDS = ['forms', 'quotas', 'rewards'] as const

function isAboutAwards(node: Node): boolean {
  return AWARDS.some((topic) => under(node, topic))
}

function countedIn(reading: Reading, node: Node): readonly Found<AwardRead>[] {
  if (node.topics.includes('sets') || node.topics.includes('submission')) return []
  return sentencesOf(node.paragraph.text).flatMap((sentence) => {
    const words = flat(sentence.text)
    const above = flat(node.paragraph.text.slice(0, sentence.from))
    if (!(speaksOfAwards(node, words) || goesOn(words, above)) || ONE_RECIPIENT.test(words))
      return []
    const amounts = amountsIn(words)
    return amounts
      .filter(({ bound }) => bound !== 'min')
      .filter((one) => one.bound === 'max' || isProposed(node, words, one))
      .map((one) => {
        const span = [sentence.from + withBound(words, one), sentence.from + one.to] as const
        return found(
          awardOf(node, sentence, { one, amounts }),
          placeOf(reading, node, span),
          sureOf(node, one),
        )
      })
  })
}

/** A limit on what one recipient may get, or on who may be put forward, is no quota of an award. */
const ONE_RECIPIENT = new RegExp(
  'moi (?:tap the|ca nhan)[^.;]{0,30} chi duoc|trong 0?1 nam|thanh vien|phieu' +
    '|(?:gioi thieu|de cu) (?:khong|toi da)',
)
const PROPOSES = /(?:de xuat|de nghi|tang|xet chon|lua chon|khen thuong|duoc khen|moi )/

/** The words of a quota begin with its bound where that stands right before. */
function withBound(words: string, { from }: Amount): number {
  return /(?:khong (?:vuot )?qua|toi da)[\s:]*$/.exec(words.slice(0, from))?.index ?? from
}

/** A number without 'không quá' counts recipients only where they are proposed or counted. */
function isProposed(node: Node, words: string, { from, to }: Amount): boolean {
  const isCounted =
    /tap the|ca nhan|ho gia dinh/.test(words.slice(from, to)) || PICKS.test(words.slice(0, from))
  const isListed = node.topics.includes('quotas') && /^\s*$/.test(words.slice(0, from))
  if (isListed || GIVEN.test(words.slice(0, from)) || isChosen(words, from)) return true
  if (!isCounted) return false
  return PROPOSES.test(words.slice(0, from)) || node.topics.includes('quotas')
}

/** 'Giấy khen cho học sinh: mỗi trường chọn 02 học sinh': the form is named, and who is picked. */
const PICKS = /(?:bang|giay) khen.*moi [^.;]{2,30} (?:lua |xet )?chon\s*$/

/** 'tặng Giấy khen cho 03 lớp dẫn đầu mỗi khối và 03 giáo viên': who is counted is given it. */
const GIVEN =
  /tang [^.;]{0,40}(?:bang|giay|thu) khen (?:[^.;:]{0,40} )?cho (?:\d+ [^.;:]{1,60}(?:,|va) )*$/

/** 'chọn 02 tập thể lớp, 01 giáo viên đề nghị Giám đốc tặng Giấy khen' */
function isChosen(words: string, from: number): boolean {
  return (
    /(?<![a-z])chon (?:\d+ [^.;:]{1,40}(?:,|va) )*$/.test(words.slice(0, from)) &&
    /de nghi [^.;]{3,80}tang/.test(words.slice(from))
  )
}

/** '…; mỗi xã không quá 01 tập thể': a further limit of the award named before the semicolon. */
function goesOn(words: string, above: string): boolean {
  return GOES_ON.test(words) && FORM_ABOVE.test(above)
}

const GOES_ON = new RegExp(
  String.raw`^\s*(?:(?:so luong|ty le|tap the|ca nhan|ho gia dinh):? )?` +
    '(?:va |moi |rieng |khong (?:vuot )?qua|toi da)',
)
const FORM_ABOVE = /(?:bang|giay|thu) khen|danh hieu|co thi dua/

function speaksOfAwards(node: Node, words: string): boolean {
  return (
    /khen|danh hieu|co thi dua/.test(words) ||
    node.topics.some((one) => one === 'quotas' || one === 'forms')
  )
}

function sureOf(node: Node, { bound }: Amount): Sureness {
  if (!node.topics.includes('quotas')) return bound === 'max' ? 'likely' : 'guess'
  return bound === 'max' ? 'sure' : 'likely'
}

type Sentence = ReturnType<typeof sentencesOf>[number]
type Counted = Readonly<{ one: Amount; amounts: readonly Amount[] }>

function awardOf(node: Node, said: Sentence, { one, amounts }: Counted): AwardRead {
  const sentence = said.text
  const before = sentence.slice(0, one.from)
  const above = node.paragraph.text.slice(0, said.from)
  const around = [before, sentence, above, ...lineage(node).map(({ heading }) => heading)]
  const form = around.map((text) => formsIn(text).at(-1)).find((it) => it)
  const authority = authorityIn(around)
  const floor = amounts.find(
    (it) => it.bound === 'min' && it.recipient === one.recipient && it.from > one.to,
  )
  const per = perOf(node, sentence)
  return {
    ...(form ? { form: { name: form.name, id: form.id } } : {}),
    ...(authority ? { authority } : {}),
    ...(one.recipient ? { recipient: one.recipient } : {}),
    cycles: cyclesOf([
      before,
      sentence,
      ...lineage(node).map(({ paragraph }) => paragraph.text.slice(0, 200)),
    ]),
    quota: {
      unit: one.unit,
      value: String(Number(one.value)),
      bound: one.bound === 'max' ? 'max' : 'exact',
      ...(floor ? { floor: String(Number(floor.value)) } : {}),
      ...(per ? { per } : {}),
    },
  }
}

/** The head of an office before the office itself: the chairperson decides, not the committee. */
function authorityIn(around: readonly string[]): string | undefined {
  const names = around.map((text) => headsIn(text).map(({ name }) => name))
  const heads = names.map((list) => list.find(isHead))
  return heads.find((one) => one) ?? names.flat()[0]
}

function isHead(name: string): boolean {
  return !/^(?:UBND|Ủy ban)/u.test(name)
}

const PER = new RegExp(
  String.raw`(?:mỗi|riêng)\s+(?:cụm|khối|xã|phường|đơn vị|phòng|trường|cơ quan|nhóm|lớp|thôn|sở` +
    String.raw`|huyện|công đoàn|chi hội|chi đoàn|địa phương|chi bộ|tổ|cơ sở)[^,;.:\d]{0,30}`,
  'iu',
)

/** What follows 'mỗi cụm' is no part of its name. */
const BOUND_WORDS = /\s+(?:không|tối đa|và|được|lựa|chọn|xét|có|tặng|đề nghị)(?!\p{L}).*$/u

function perOf(node: Node, sentence: string): string | undefined {
  const group = /^(?:Cụm|Khối|Nhóm)\s[^:]{1,40}(?=:)/u.exec(node.body)?.[0]
  return group ?? PER.exec(sentence)?.[0].replace(BOUND_WORDS, '').trim()
}

/** The nearest words that name a cycle. */
function cyclesOf(around: readonly string[]): AwardRead['cycles'] {
  for (const text of around) {
    const words = flat(text)
    const annual = /hang nam|moi nam|cuoi nam(?! hoc)/.test(words) ? (['annual'] as const) : []
    const period = /giai doan(?! \d)|tong ket giai doan/.test(words) ? (['period'] as const) : []
    if (annual.length + period.length > 0) return [...annual, ...period]
  }
  return []
}

const GRANTS = new RegExp(
  '(?:tang|quyet dinh|xet) [^.;]{0,40}' +
    '(?:bang khen|giay khen|khen thuong|huan chuong|ky niem chuong|co thi dua|thu khen)',
)

/** Forms listed, and decisions to commend, where no number stands. */
function namedIn(reading: Reading, node: Node): readonly Found<AwardRead>[] {
  const isList = node.topics.includes('forms')
  const words = node.paragraph.flat
  const isGrant = GRANTS.test(words)
  if (!isList && !(isGrant && node.topics.includes('rewards'))) return []
  if (node.topics.includes('standards') && !isList) return []
  return formsIn(node.paragraph.text).map((form) => {
    const rest = node.paragraph.text.slice(form.to, form.to + 80)
    const of = headsIn(rest.split(/[;.]/)[0] ?? '')[0]
    const before = headsIn(node.paragraph.text.slice(0, form.from)).at(-1)
    const name = (of && of.from < 6 ? of.name : undefined) ?? (isGrant ? before?.name : undefined)
    const recipient = recipientOf(node) ?? recipientIn(rest.slice(0, 30))
    const value = {
      form: { name: form.name, id: form.id },
      cycles: cyclesOf([node.paragraph.text]),
    }
    const known = {
      ...value,
      ...(name ? { authority: name } : {}),
      ...(recipient ? { recipient } : {}),
    }
    return found(known, placeOf(reading, node, [form.from, form.to]), 'likely')
  })
}

function recipientIn(text: string): Recipient | undefined {
  const words = flat(text)
  if (/tap the/.test(words) === /ca nhan/.test(words)) return undefined
  return /tap the/.test(words) ? 'collective' : 'individual'
}

/** A form of which a number is given elsewhere is there already. */
function withoutQuota(
  named: readonly Found<AwardRead>[],
  counted: readonly Found<AwardRead>[],
): readonly Found<AwardRead>[] {
  const kept: Found<AwardRead>[] = []
  for (const one of named) {
    const isKnown = [...counted, ...kept].some(({ value }) => covers(value, one.value))
    if (!isKnown) kept.push(one)
  }
  return kept
}

function covers(known: AwardRead, { form, authority, recipient }: AwardRead): boolean {
  const sameOffice = !authority || !known.authority || isWithin(authority, known.authority)
  return known.form?.id === form?.id && sameOffice && (!recipient || recipient === known.recipient)
}

function isWithin(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => flat(name).replaceAll('uy ban nhan dan', 'ubnd'))
  return (x ?? '').startsWith(y ?? '') || (y ?? '').startsWith(x ?? '')
}
