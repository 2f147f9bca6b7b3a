/**
 * Ranks (xếp hạng) within a group of comparable participants: exact, 1-2-2-4 unless the plan says
 * otherwise.
 * Declared tie keys are tried in order; where they end, or end in a vote, the tie is returned with
 * exactly who is tied.
 * Nobody without an established total is ranked.
 */
import { assert, compare, type Exact } from '#kernel'

/**
 * competition: 1-2-2-4. dense: 1-2-2-3. declared-order: equal ones keep the order they came in,
 * each with its own rank.
 */
export type RankStyle = 'competition' | 'dense' | 'declared-order'

/**
 * Compares two participants: below zero when the first goes before. `known` says who has the figure
 * at all.
 */
export type RankKey<T> = Readonly<{
  id: string
  compare: (a: T, b: T) => number
  known?: (item: T) => boolean
}>

export type RankRule<T> = Readonly<{
  keys: readonly RankKey<T>[]
  style: RankStyle
  /** The chain ends in a vote of people. */
  vote?: boolean
  /** Who has a total to be ranked by. */
  established: (item: T) => boolean
}>

/** `decidedBy`: the tie key that separated this one from others with an equal score. */
export type Standing<T> = Readonly<{
  item: T
  rank: number
  tiedWith: readonly T[]
  decidedBy?: string
}>

/**
 * Who is tied, at which rank; `stoppedAt`: the key that could not decide because somebody lacks its
 * figure.
 */
export type Tie<T> = Readonly<{
  rank: number
  items: readonly T[]
  toVote: boolean
  stoppedAt?: string
}>

export type Ranking<T> = Readonly<{
  standings: readonly Standing<T>[]
  ties: readonly Tie<T>[]
  unranked: readonly T[]
}>

type Run<T> = Readonly<{ items: readonly T[]; decidedBy?: string; stoppedAt?: string }>

/** Ranks one group. */
export function rank<T>(items: readonly T[], rule: RankRule<T>): Ranking<T> {
  assert(rule.keys.length > 0, 'a ranking has a key')
  const ranked = items.filter(rule.established)
  const runs = split({ items: ranked }, rule.keys, 0)
  const placed = place(runs, rule.style)
  return {
    standings: placed.flatMap(({ run, at }) => standingsOf(run, at, rule.style)),
    ties: placed
      .filter(({ run }) => run.items.length > 1)
      .map(({ run, at }) => tieOf(run, at, rule)),
    unranked: items.filter((it) => !rule.established(it)),
  }
}

/** Ranks each group apart: departments, vertical agencies, districts, communes. */
export function rankByGroup<T>(
  items: readonly T[],
  groupOf: (item: T) => string,
  rule: RankRule<T>,
): ReadonlyMap<string, Ranking<T>> {
  const groups = Map.groupBy(items, groupOf)
  return new Map([...groups].map(([group, members]) => [group, rank(members, rule)]))
}

/** A key over an exact figure. */
export function exactKey<T>(
  id: string,
  direction: 'high-first' | 'low-first',
  figure: (item: T) => Exact | undefined,
): RankKey<T> {
  const turn = direction === 'high-first' ? -1 : 1
  return {
    id,
    known: (item) => figure(item) !== undefined,
    compare: (a, b) => {
      const [left, right] = [figure(a), figure(b)]
      assert(left && right, `${id} is known of both`)
      return turn * compare(left, right)
    },
  }
}

/** Sorts by one key and splits every run of equals by the next. */
function split<T>(run: Run<T>, keys: readonly RankKey<T>[], depth: number): readonly Run<T>[] {
  const [key, ...rest] = keys
  if (!key || run.items.length < 2) return [run]
  if (key.known && !run.items.every(key.known)) return [{ ...run, stoppedAt: key.id }]
  const runs = equalRuns(run.items.toSorted(key.compare), key)
  const decided = depth > 0 && runs.length > 1 ? { decidedBy: key.id } : {}
  return runs.flatMap((items) => split({ ...run, items, ...decided }, rest, depth + 1))
}

function equalRuns<T>(sorted: readonly T[], key: RankKey<T>): readonly (readonly T[])[] {
  const runs: T[][] = []
  for (const item of sorted) {
    const run = runs.at(-1)
    const first = run?.[0]
    if (run && first !== undefined && key.compare(first, item) === 0) run.push(item)
    else runs.push([item])
  }
  return runs
}

type Placed<T> = Readonly<{ run: Run<T>; at: number }>

function place<T>(runs: readonly Run<T>[], style: RankStyle): readonly Placed<T>[] {
  let next = 1
  return runs.map((run) => {
    const at = next
    next += style === 'dense' ? 1 : run.items.length
    return { run, at }
  })
}

function standingsOf<T>(run: Run<T>, at: number, style: RankStyle): readonly Standing<T>[] {
  return run.items.map((item, index) => ({
    item,
    rank: style === 'declared-order' ? at + index : at,
    tiedWith: run.items.filter((it) => it !== item),
    ...(run.decidedBy === undefined ? {} : { decidedBy: run.decidedBy }),
  }))
}

function tieOf<T>(run: Run<T>, at: number, rule: RankRule<T>): Tie<T> {
  const stopped = run.stoppedAt
  return {
    rank: at,
    items: run.items,
    toVote: rule.vote === true && stopped === undefined,
    ...(stopped === undefined ? {} : { stoppedAt: stopped }),
  }
}
