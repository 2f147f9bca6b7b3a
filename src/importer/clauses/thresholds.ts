/**
 * Thresholds of standards and targets (mức phải đạt): 'trên 98%' is above, 'từ 85% trở lên' is at
 * least, 'đạt loại xuất sắc' is a class. The comparison is the plan's own word.
 */

import { amountsIn, withDigits } from '#importer/awards'
import {
  type Found,
  flat,
  found,
  type Node,
  placeOf,
  type Reading,
  recipientOf,
  type Sureness,
  sentencesOf,
  under,
  type Wrap,
  weaker,
  wrapsOf,
} from '#importer/text'
import {
  AIMED,
  AIMS,
  CLASS,
  COMPARED,
  LEAST_ABOVE,
  measured,
  NONE,
  OPEN_PATTERNS,
  type Operator,
  PATTERNS,
  PLAIN,
  RATED,
  VOTED,
} from './threshold-phrases.ts'

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

export function readThresholds(reading: Reading): readonly Found<Threshold>[] {
  return reading.sheet.nodes.filter(mayHold).flatMap((node) => {
    const sentences = sentencesOf(node.paragraph.text)
    return sentences.flatMap((one) => thresholdsIn(reading, node, one))
  })
}

function mayHold(node: Node): boolean {
  const { cell, flat: words } = node.paragraph
  if (cell && (cell.column !== 1 || /^\d+$/.test(words))) return false
  return !node.topics.some((one) => one === 'sets' || one === 'funding')
}

type Sentence = Readonly<{ from: number; text: string }>

function thresholdsIn(
  reading: Reading,
  node: Node,
  sentence: Sentence,
): readonly Found<Threshold>[] {
  const words = flat(withDigits(sentence.text))
  if (node.topics.includes('quotas') && !/phai (?:dat|co|hoan thanh)/.test(words)) return []
  if (NONE.test(words) || isQuota(node, words)) return []
  const quotas = quotaSpans(node, words)
  const isOfAwards = under(node, 'rewards') && !under(node, 'standards')
  const taken: (readonly [number, number])[] = []
  const made: Found<Threshold>[] = []
  const add = (
    match: RegExpExecArray,
    told: Omit<Threshold, 'subject' | 'wraps'>,
    sureness: Sureness,
  ): void => {
    const span = [match.index, match.index + match[0].length] as const
    const isTaken = [...quotas, ...taken].some(([from, to]) => from < span[1] && span[0] < to)
    const isPart = isOfAwards && told.unit !== 'điểm' && PART_OF.test(words.slice(0, span[0]))
    const isVote = isPart || (VOTED.test(words) && told.unit !== 'điểm')
    if (isMaximum(told, match[0]) || isTaken || isVote) return
    taken.push(span)
    const subject = subjectOf(node, sentence.text, span[0])
    const recipient = recipientOf(node)
    const wraps = under(node, 'standards') ? wrapsOf(flat(subject), recipient) : []
    const value = { ...told, subject, ...(recipient ? { recipient } : {}), wraps }
    const place = placeOf(reading, node, [sentence.from + span[0], sentence.from + span[1]])
    made.push(
      found(value, place, isDemanded(node, words, told) ? sureness : weaker(sureness, 'likely')),
    )
  }
  const numeric = mayCount(node) ? [...PATTERNS, ...OPEN_PATTERNS] : PATTERNS
  for (const [op, sureness, pattern] of /\d/.test(words) ? numeric : [])
    for (const match of words.matchAll(pattern))
      add(match, { op, ...measured(match, sentence.text) }, sureness)
  if (AIMS.test(words) && (under(node, 'goals') || under(node, 'standards')))
    for (const match of words.matchAll(AIMED))
      add(match, { op: '>=', ...measured(match, sentence.text) }, 'likely')
  if (under(node, 'goals'))
    for (const match of words.matchAll(COMPARED))
      add(match, { op: '>=', ...measured(match, sentence.text) }, 'likely')
  if (LEAST_ABOVE.test(node.parent?.paragraph.flat ?? ''))
    for (const match of words.matchAll(PLAIN))
      add(match, { op: '>=', ...measured(match, sentence.text) }, 'likely')
  if (under(node, 'standards') && node.topics.every((one) => one !== 'dossier'))
    for (const match of [...words.matchAll(CLASS), ...words.matchAll(RATED)])
      add(match, levelIn(match, sentence.text), 'sure')
  return made
}

/**
 * A bound stands for sure only where the plan demands or aims: a sentence with points in it, or in
 * a table of points, may tell how a line is scored; one with money or votes, what is paid or voted.
 */
function isDemanded(node: Node, words: string, { unit }: Pick<Threshold, 'unit'>): boolean {
  if (node.paragraph.cell || under(node, 'criteria')) return false
  if (/(?<![a-z])thuong [^.;]{0,20}\d|phieu|chiem/.test(words)) return false
  return unit === 'điểm' || !/\d\s*(?:diem|d)(?![a-z])/.test(words)
}

/** Papers, votes and days of a procedure are counted too, and are no standard. */
function mayCount(node: Node): boolean {
  return !(['dossier', 'submission', 'registration'] as const).some((one) => under(node, one))
}

/** '(tối đa 20 điểm)' is what a line may bring, no bound on anything. */
function isMaximum({ op, unit }: Pick<Threshold, 'op' | 'unit'>, words: string): boolean {
  return op === '<=' && unit === 'điểm' && words.startsWith('toi da')
}

/** A share of whoever is commended: 'không quá 20% số hội viên', 'ít nhất 50% là nữ'. */
const SHARE_OF =
  /(?:khong (?:vuot )?qua|toi da|it nhat|toi thieu)\s+[\d,]+\s*%\s+(?:(?:tong )?so(?![a-z])|la )/

/** 'tặng 20 người (trong đó ít nhất 14 công nhân)': who is among the recipients is no standard. */
const PART_OF = /trong do[^.;()]{0,60}$/

/** Limits on recipients of an award are read as quotas. */
function isQuota(node: Node, words: string): boolean {
  const isRewards = under(node, 'rewards')
  if (isRewards && !under(node, 'standards') && SHARE_OF.test(words)) return true
  return (
    /(?:khong (?:vuot )?qua|toi da)[^;.]{0,30}(?:tap the|ca nhan)/.test(words) &&
    (isRewards || /khen/.test(words))
  )
}

/** Where the words count who is commended: 'cá nhân không quá 5% tổng số công chức'. */
function quotaSpans(node: Node, words: string): readonly (readonly [number, number])[] {
  if (!under(node, 'rewards') && !under(node, 'forms')) return []
  const most = amountsIn(words).filter(({ bound }) => bound === 'max')
  return most.map(({ from, to }) => [from, to] as const)
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
  return plain === ''
    ? node.body.slice(0, 120).replace(/[\s.;:,]+$/, '')
    : lastWords(plain, LONGEST_SUBJECT)
}

const LONGEST_SUBJECT = 160

/** The end of a text, cut between two words. */
function lastWords(text: string, most: number): string {
  return text.length <= most ? text : text.slice(-most).replace(/^\S*\s+/, '')
}
