/**
 * Thresholds of standards and targets (mức phải đạt): 'trên 98%' is above, 'từ 85% trở lên' is at
 * least, 'đạt loại xuất sắc' is a class. The comparison is the plan's own word.
 */

import { flat } from './flat.ts'
import type { Found, Sureness } from './found.ts'
import { type Node, under } from './outline.ts'
import { recipientOf } from './passages.ts'
import { found, placeOf, type Reading, sentencesOf } from './reading.ts'
import { type Wrap, wrapsOf } from './wrap.ts'

export type Operator = '>' | '>=' | '<' | '<=' | '='

export type Threshold = Readonly<{
  op: Operator
  value: string
  unit: string
  /** The words before it, which say what is measured. */
  subject: string
  recipient?: 'collective' | 'individual'
  /** Every year, of the unit: from the outermost to the innermost. */
  wraps: readonly Wrap[]
}>

const N = '(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}(?:,\\d+)?)\\s*'
const U = '(%|phan tram|diem|ty dong|trieu dong|thue bao|tb|sang kien|giai phap|mo hinh)(?![a-z])'
const LINK = '(?:(?:la|co|dat|phai dat|duoc|tu|dam nhan|hoan thanh|tren)\\s+){0,2}'

const PATTERNS: readonly (readonly [Operator, Sureness, RegExp])[] = [
  ['>=', 'guess', new RegExp(`tren\\s+${N}${U}\\s+tro len`, 'g')],
  ['>=', 'sure', new RegExp(`(?:tu\\s+)?${N}${U}\\s+(?:[a-z ]{0,40})?tro len`, 'g')],
  ['>', 'sure', new RegExp(`(?<![a-z])tren\\s+${N}${U}`, 'g')],
  [
    '>=',
    'sure',
    new RegExp(
      `(?:it nhat|toi thieu|khong duoi|khong thap hon|khong it hon)\\s+${LINK}${N}${U}`,
      'g',
    ),
  ],
  ['>=', 'sure', new RegExp(`(?<![a-z])tu\\s+${N}${U}\\s+(?=den\\s)`, 'g')],
  ['<', 'sure', new RegExp(`(?:duoi|thap hon)\\s+${N}${U}`, 'g')],
  ['<=', 'likely', new RegExp(`(?:khong (?:vuot )?qua|toi da)\\s+${N}${U}`, 'g')],
  ['>', 'likely', new RegExp(`(?:phai|dat va|can) vuot\\s+(?:tren\\s+)?${N}${U}(?! so voi)`, 'g')],
  ['=', 'likely', /(?<!\d)(100)\s*(%)/g],
  ['>=', 'likely', new RegExp(`(?<![a-z])dat\\s+(?:ty le\\s+)?${N}${U}`, 'g')],
]
/** 'Phát triển tối thiểu:' governs the numbers of the list below it. */
const LEAST_ABOVE = /(?:toi thieu|it nhat)\s*:?\s*$/
const PLAIN = new RegExp(`${N}${U}`, 'g')
const LEVELS =
  'hoan thanh xuat sac nhiem vu|hoan thanh tot nhiem vu|hoan thanh nhiem vu' +
  '|xuat sac|tot|kha|trung binh'
const CLASS = new RegExp(
  `(?:dat|xep|duoc|la)?\\s*(?:loai|muc|hang|danh gia|xep loai)\\s*(?:chat luong` +
    `\\s*)?"?(${LEVELS})"?(\\s*tro len)?`,
  'g',
)
const RATED = /(hoan thanh (?:xuat sac |tot )?nhiem vu)"?(\s+tro len)/g
/** Points given for reaching something, votes, and limits of a quota are no thresholds. */
const NONE = new RegExp(
  String.raw`(?:cong|tru|duoc|tinh)\s+\d+\s*diem;|thanh vien|so phieu|bo phieu` +
    String.raw`|bang nhau|diem (?:thuong|cong|tru)|[=*]\s*100\s*%|khong dat 100|chi tieu khen`,
)

export function readThresholds(reading: Reading): readonly Found<Threshold>[] {
  return reading.sheet.nodes.filter(mayHold).flatMap((node) => {
    const sentences = sentencesOf(node.paragraph.text)
    return sentences.flatMap((one) => thresholdsIn(reading, node, one))
  })
}

function mayHold(node: Node): boolean {
  const { cell, flat: words } = node.paragraph
  if (cell && (cell.column !== 1 || /^\d+$/.test(words))) return false
  return !node.topics.some((one) => one === 'quotas' || one === 'sets' || one === 'funding')
}

type Sentence = Readonly<{ from: number; text: string }>

function thresholdsIn(
  reading: Reading,
  node: Node,
  sentence: Sentence,
): readonly Found<Threshold>[] {
  const words = flat(sentence.text)
  if (NONE.test(words) || isQuota(node, words)) return []
  const taken: (readonly [number, number])[] = []
  const made: Found<Threshold>[] = []
  const add = (
    match: RegExpExecArray,
    told: Omit<Threshold, 'subject' | 'wraps'>,
    sureness: Sureness,
  ): void => {
    const span = [match.index, match.index + match[0].length] as const
    if (isMaximum(told, match[0]) || taken.some(([from, to]) => from < span[1] && span[0] < to))
      return
    taken.push(span)
    const subject = subjectOf(node, sentence.text, span[0])
    const recipient = recipientOf(node)
    const wraps = under(node, 'standards') ? wrapsOf(flat(subject), recipient) : []
    const value = { ...told, subject, ...(recipient ? { recipient } : {}), wraps }
    made.push(
      found(
        value,
        placeOf(reading, node, [sentence.from + span[0], sentence.from + span[1]]),
        sureness,
      ),
    )
  }
  for (const [op, sureness, pattern] of PATTERNS)
    for (const match of words.matchAll(pattern)) add(match, { op, ...measured(match) }, sureness)
  if (LEAST_ABOVE.test(node.parent?.paragraph.flat ?? ''))
    for (const match of words.matchAll(PLAIN))
      add(match, { op: '>=', ...measured(match) }, 'likely')
  if (under(node, 'standards') && node.topics.every((one) => one !== 'dossier'))
    for (const match of [...words.matchAll(CLASS), ...words.matchAll(RATED)])
      add(match, levelIn(match, sentence.text), 'sure')
  return made
}

/** '(tối đa 20 điểm)' is what a line may bring, no bound on anything. */
function isMaximum({ op, unit }: Pick<Threshold, 'op' | 'unit'>, words: string): boolean {
  return op === '<=' && unit === 'điểm' && words.startsWith('toi da')
}

const SHARE_OF = /(?:khong (?:vuot )?qua|toi da)\s+[\d,]+\s*%\s+(?:tong )?so /

/** Limits on recipients of an award are read as quotas. */
function isQuota(node: Node, words: string): boolean {
  const isRewards = under(node, 'rewards')
  if (isRewards && !under(node, 'standards') && SHARE_OF.test(words)) return true
  return (
    /(?:khong (?:vuot )?qua|toi da)[^;.]{0,30}(?:tap the|ca nhan)/.test(words) &&
    (isRewards || /khen/.test(words))
  )
}

function measured(match: RegExpExecArray): Readonly<{ value: string; unit: string }> {
  const [, number = '', unit = ''] = match
  const plain = number.replace(/\.(?=\d{3})/g, '').replace(',', '.')
  const named: Readonly<Record<string, string>> = {
    'phan tram': '%',
    tb: 'thuê bao',
    'thue bao': 'thuê bao',
    diem: 'điểm',
    'ty dong': 'tỷ đồng',
    'trieu dong': 'triệu đồng',
    'sang kien': 'sáng kiến',
    'giai phap': 'giải pháp',
    'mo hinh': 'mô hình',
  }
  return { value: String(Number(plain)), unit: named[unit] ?? unit }
}

function levelIn(
  match: RegExpExecArray,
  text: string,
): Readonly<{ op: Operator; value: string; unit: string }> {
  const [whole, level = '', upwards] = match
  const from = match.index + whole.indexOf(level)
  return {
    op: upwards ? '>=' : '=',
    value: text.slice(from, from + level.length).toLowerCase(),
    unit: 'xếp loại',
  }
}

function subjectOf(node: Node, text: string, at: number): string {
  const before = text.slice(0, at).replace(/\s*(?:đạt|từ|phải|có|mức)\s*$/u, '')
  const clause = before.split(/[;:]|,\s+(?:có|và)\s/u).at(-1) ?? before
  const plain = clause.replace(/^[-–+*\s]+/, '').trim()
  return plain === '' ? node.body.slice(0, 120) : lastWords(plain, LONGEST_SUBJECT)
}

const LONGEST_SUBJECT = 160

/** The end of a text, cut between two words. */
function lastWords(text: string, most: number): string {
  return text.length <= most ? text : text.slice(-most).replace(/^\S*\s+/, '')
}
