/**
 * Quotas (số lượng, tỷ lệ khen thưởng): what "không quá 20%" comes to in places. A ceiling, rounded
 * down; never a target. While the plan does not say of what the share is taken, every reading
 * stands side by side and no place exists yet.
 */
import { type Exact, exact, floor, multiply } from '#kernel'
import type { Quota, QuotaBase } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'

/**
 * How many participants each base counts; absent: not known yet (the classes are not concluded).
 */
export type BaseCounts = Readonly<Partial<Record<QuotaBase, number>>>

/** What the share may be taken of: a count of participants, or of the places of another award. */
export type QuotaOf = QuotaBase | Readonly<{ award: string }>

/** One answer the open question allows. */
export type BaseReading = Readonly<{ id: string; text: string; of: QuotaOf }>

/**
 * What a quota may be counted from; `awards` gives the places of an award it names, `awardGroups`
 * those of each group of an award that is itself counted apart.
 */
export type QuotaBases = Readonly<{
  all: BaseCounts
  groups?: Readonly<Record<string, BaseCounts>>
  awards?: Readonly<Record<string, number>>
  awardGroups?: Readonly<Record<string, Readonly<Record<string, number>>>>
  readings?: readonly BaseReading[]
}>

/** A number of places; no ceiling at all; or not known because the base is not. */
export type Places = number | 'no-ceiling' | 'unknown'

/** One ceiling and the way to it: the share, the floor that raised it, the count that cut it. */
export type QuotaLine = Readonly<{
  group?: string
  reading?: BaseReading
  of?: QuotaOf
  base?: number
  percent?: Exact
  share?: Exact
  floor?: number
  count?: number
  places: Places
}>

/** `settled`: the lines are ceilings. `open`: one line per reading; nothing may be proposed. */
export type QuotaFigure = Readonly<{
  state: 'settled' | 'open'
  clause: string
  words: string
  question?: string
  joint?: string
  /** Names of the other awards that draw on the same ceiling. */
  sharedWith?: readonly string[]
  lines: readonly QuotaLine[]
}>

const EVERY_BASE: readonly QuotaBase[] = ['registered', 'in-scope', 'excellent', 'meeting-standard']

/** What the quota comes to: one line for all or per group; while open, one per reading. */
export function quotaOf(quota: Quota, bases: QuotaBases): QuotaFigure {
  const head = { clause: quota.clause, words: quota.words, ...given('joint', quota.joint) }
  const scopes = scopesOf(quota, bases)
  if (quota.percent === undefined || (quota.of !== undefined && !isOpen(quota.of))) {
    const of = isOpen(quota.of) ? undefined : quota.of
    return { state: 'settled', ...head, lines: scopes.map((scope) => lineOf(quota, scope, of)) }
  }
  const question = isOpen(quota.of) ? quota.of.open : undefined
  const lines = scopes.flatMap((scope) =>
    readingsOf(bases).map((reading) => ({ ...lineOf(quota, scope, reading.of), reading })),
  )
  return { state: 'open', ...head, ...given('question', question), lines }
}

type Scope = Readonly<{
  group?: string
  counts: BaseCounts
  placesOf(award: string): number | undefined
}>

function scopesOf(quota: Quota, bases: QuotaBases): readonly Scope[] {
  const { all, awards, awardGroups } = bases
  if (!quota['per-group']) return [{ counts: all, placesOf: (award) => awards?.[award] }]
  const groups = Object.entries(bases.groups ?? {})
  const inOrder = groups.toSorted(([a], [b]) => (a < b ? -1 : 1))
  // Places that the other award does not count apart are of no single group.
  return inOrder.map(([group, counts]) => ({
    group,
    counts,
    placesOf: (award) => awardGroups?.[award]?.[group],
  }))
}

function readingsOf(bases: QuotaBases): readonly BaseReading[] {
  return bases.readings ?? EVERY_BASE.map((of) => ({ id: of, text: '', of }))
}

function lineOf(quota: Quota, scope: Scope, of: QuotaOf | undefined): QuotaLine {
  const group = given('group', scope.group)
  const count = given('count', quota.count)
  if (quota.percent === undefined) {
    return { ...group, ...count, places: quota.count ?? 'no-ceiling' }
  }
  const base = of === undefined ? undefined : baseOf(of, scope)
  const head = { ...group, ...count, ...given('of', of), percent: quota.percent }
  if (base === undefined) return { ...head, places: 'unknown' }
  const share = multiply(quota.percent, exact(base))
  const raised = raise(Number(floor(share)), base, quota.floor)
  const places = quota.count === undefined ? raised : Math.min(raised, quota.count)
  return { ...head, base, share, ...given('floor', quota.floor), places }
}

function baseOf(of: QuotaOf, { counts, placesOf }: Scope): number | undefined {
  return typeof of === 'string' ? counts[of] : placesOf(of.award)
}

/** "Ít nhất một" raises a share of somebody, not of nobody, and never above the base. */
function raise(places: number, base: number, least: number | undefined): number {
  return least === undefined ? places : Math.max(places, Math.min(least, base))
}

/** An optional field: left out when there is nothing to say. */
function given<K extends string, V>(key: K, value: V | undefined): Partial<Readonly<Record<K, V>>> {
  return value === undefined ? {} : ({ [key]: value } as Readonly<Record<K, V>>)
}
