/**
 * Standards of a draft (tiêu chuẩn): each item of the plan's section becomes a condition, by its
 * threshold where it has one, else as a finding that somebody entitled attests.
 */
import type { AwardRead } from './awards/awards.ts'
import { type Condition, itemsOf, linesOf } from './clauses/conditions.ts'
import type { Threshold } from './clauses/thresholds.ts'
import type { Draft } from './draft.ts'
import {
  LEVELS_OF_CLASS,
  LEVELS_OF_RATING,
  STANDARD_ELSEWHERE,
  WHOLE,
} from './draft-questions.vi.ts'
import { idFor } from './ids.ts'
import type { Found, Place } from './text/found.ts'
import { headsIn, levelOf } from './text/office.ts'
import { lineage, type Node } from './text/outline.ts'
import { recipientOf } from './text/passages.ts'

export type StandardRead = Readonly<{ standard: unknown; indicators: readonly Indicator[] }>
export type Indicator = Readonly<{ id: string; name: string } & Record<string, unknown>>

const BOUND = {
  '>': 'more-than',
  '>=': 'at-least',
  '<': 'less-than',
  '<=': 'at-most',
  '=': 'at-least',
} as const

export function standardOf(draft: Draft, award: Found<AwardRead>): StandardRead {
  const nodes = itemsOf(draft.sections).filter((node) => isOf(node, award.value))
  const made = nodes.map((node) => conditionsOf(draft, node))
  const standard = made.flatMap(({ conditions }) => conditions)
  if (standard.length === 0) return { standard: elsewhere(award.place), indicators: [] }
  return { standard, indicators: made.flatMap(({ indicators }) => indicators) }
}

function elsewhere({ clause, words }: Place): unknown {
  return { 'not-supplied': { from: STANDARD_ELSEWHERE, clause: clause || 'Toàn văn', words } }
}

/**
 * Is the section the standard of this award: its recipient, and its authority where one is named?
 */
function isOf(node: Node, award: AwardRead): boolean {
  const recipient = recipientOf(node)
  if (recipient && award.recipient && recipient !== award.recipient) return false
  const named = lineage(node).flatMap(({ heading }) => headsIn(heading))[0]?.name
  return !named || !award.authority || levelOf(named) === levelOf(award.authority)
}

type Made = Readonly<{ conditions: readonly unknown[]; indicators: readonly Indicator[] }>

function conditionsOf(draft: Draft, node: Node): Made {
  const [first, last] = linesOf(node)
  const isIn = ({ place }: Found<unknown>) => first <= place.at && place.at <= last
  const clause = node.clause || 'Toàn văn'
  const ids = measureIds(draft)
  const own = draft.thresholds.filter(isIn).map((one) => measured(one, clause, ids.get(one) ?? ''))
  const asked = draft.conditions.filter(isIn).map((one) => unmeasured(one, clause))
  return {
    conditions: [...asked, ...own].map(({ condition }) => condition),
    indicators: [...asked, ...own].flatMap(({ indicator }) => indicator ?? []),
  }
}

type MadeOne = Readonly<{ condition: object; indicator?: Indicator }>

function unmeasured({ value: { asks, words }, place }: Found<Condition>, clause: string): MadeOne {
  if (asks === 'registered')
    return {
      condition: { id: 'registered', 'registered-in-time': true, clause, words: place.words },
    }
  const id = idFor(words.slice(0, 60))
  return {
    condition: { id, attested: id, clause, words: place.words.slice(0, 200).replace(/[;.]+$/, '') },
    indicator: { id, kind: 'attestation', name: words.slice(0, 160) },
  }
}

/**
 * The id of what each threshold measures. Two sections that ask the same share one; two bounds of
 * one line, and bounds of two kinds, have each their own.
 */
function measureIds({ thresholds }: Draft): ReadonlyMap<Found<Threshold>, string> {
  const ids = new Map<Found<Threshold>, string>()
  const taken = new Map<string, Found<Threshold>[]>()
  for (const one of thresholds) {
    const base = idFor(measuredName(one).slice(-48)) || 'muc'
    const clashes = (id: string) =>
      taken
        .get(id)
        ?.some(({ value, place }) => value.unit !== one.value.unit || place.at === one.place.at)
    let id = base
    for (let count = 2; clashes(id); count += 1) id = `${base}-${count}`
    taken.set(id, [...(taken.get(id) ?? []), one])
    ids.set(one, id)
  }
  return ids
}

function measuredName({ value, place }: Found<Threshold>): string {
  return value.subject.replace(/^\p{Ll}(?=\s)/u, '').trim() || place.words
}

function measured(one: Found<Threshold>, clause: string, id: string): MadeOne {
  const { value, place } = one
  const name = measuredName(one)
  const cited = { clause, words: place.words }
  const { rule, indicator } = ruleOf(value, { id, name })
  const condition = value.wraps
    .toReversed()
    .reduce<object>(
      (inner, wrap) => ({ id: `${id}-${WRAPPED[wrap]}`, [wrap]: [inner], ...cited }),
      { id: `${id}-muc`, ...rule, ...cited },
    )
  return { condition, indicator }
}

const WRAPPED = { 'each-year': 'tung-nam', unit: 'don-vi' } as const

type Named = Readonly<{ id: string; name: string }>
type Ruled = Readonly<{ rule: object; indicator: Indicator }>

function ruleOf(value: Threshold, { id, name }: Named): Ruled {
  if (value.unit === 'xếp loại') {
    const scale = value.value.includes('nhiệm vụ') ? 'muc-hoan-thanh' : 'xep-loai'
    const rule = { class: { of: id, 'at-least': idFor(value.value) } }
    return { rule, indicator: { id, kind: 'class', name, scale } }
  }
  if (value.unit === '%') {
    const rule = { ratio: { of: id, [BOUND[value.op]]: `${value.value.replace('.', ',')}%` } }
    return { rule, indicator: { id, kind: 'ratio', name, part: name, whole: WHOLE } }
  }
  if (value.value.includes('/')) {
    const rule = { ratio: { of: id, [BOUND[value.op]]: value.value } }
    return { rule, indicator: { id, kind: 'ratio', name, part: name, whole: value.unit } }
  }
  const rule = { count: { of: id, [BOUND[value.op]]: value.value } }
  return { rule, indicator: { id, kind: 'number', name, unit: value.unit } }
}

/** The two scales that plans use, best first. */
export const SCALES = [
  ['xep-loai', 'Xếp loại', LEVELS_OF_CLASS],
  ['muc-hoan-thanh', 'Mức hoàn thành nhiệm vụ', LEVELS_OF_RATING],
] as const
