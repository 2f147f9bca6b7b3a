/**
 * The order of candidates (thứ tự xét từ cao xuống thấp): by the declared keys and the plan's
 * preference, exactly. Never by name or by the row they came in; who cannot be told apart stands in
 * one group.
 */
import { compare, type Exact } from '#kernel'
import type { Preference } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Candidate } from './candidate.ts'

/**
 * How those who do the work directly are preferred: not at all, breaking ties, before all, or with
 * a share of places first.
 */
export type PreferenceMode = 'none' | 'among-equals' | 'before-all' | Readonly<{ reserve: Exact }>

/** What ranks a candidate; `tieVotes` only among those a council voted on for exactly that tie. */
export type Ranked = Pick<Candidate, 'participant' | 'direct' | 'keys'>
export type TieVotes = ReadonlyMap<string, number>

/** −1 when a goes before b, 0 when nothing declared tells them apart. */
export type Order = (a: Ranked, b: Ranked) => number

/** The mode of a settled preference; undefined while its question is open. */
export function preferenceMode(prefer: Preference | undefined): PreferenceMode | undefined {
  if (!prefer) return 'none'
  return isOpen(prefer.mode) ? undefined : prefer.mode
}

/** The order a mode gives; votes on a tie come after everything the plan itself declares. */
export function orderBy(mode: PreferenceMode, tieVotes: TieVotes = new Map()): Order {
  return (a, b) => {
    if (mode === 'before-all' && a.direct !== b.direct) return a.direct ? -1 : 1
    const byKeys = compareKeys(a, b)
    if (byKeys !== 0) return byKeys
    if (mode === 'among-equals' && a.direct !== b.direct) return a.direct ? -1 : 1
    return (tieVotes.get(b.participant) ?? 0) - (tieVotes.get(a.participant) ?? 0)
  }
}

/**
 * High before low, first key first. A key not recorded goes after every recorded one, zero
 * included: it is not zero.
 */
export function compareKeys(a: Ranked, b: Ranked): number {
  const at = firstDifference(a, b)
  if (at === undefined) return 0
  const [left, right] = [a.keys[at], b.keys[at]]
  if (!left) return 1
  return right ? compare(right, left) : -1
}

/** Position of the first key that tells them apart. */
export function firstDifference(a: Ranked, b: Ranked): number | undefined {
  const count = Math.max(a.keys.length, b.keys.length)
  for (let at = 0; at < count; at += 1) {
    const [left, right] = [a.keys[at], b.keys[at]]
    if (left && right ? compare(left, right) !== 0 : left !== right) return at
  }
  return undefined
}

/** Candidates in order, equal ones together. */
export function groupsInOrder<T extends Ranked>(
  candidates: readonly T[],
  order: Order,
): readonly (readonly T[])[] {
  const groups: T[][] = []
  for (const candidate of candidates.toSorted(order)) {
    const group = groups.at(-1)
    const [first] = group ?? []
    if (group && first && order(first, candidate) === 0) group.push(candidate)
    else groups.push([candidate])
  }
  return groups
}

/** 1, 2, 2, 4: equal ones share a rank and the next one skips. */
export function ranks(candidates: readonly Ranked[], order: Order): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const group of groupsInOrder(candidates, order)) {
    const rank = found.size + 1
    for (const { participant } of group) found.set(participant, rank)
  }
  return found
}
