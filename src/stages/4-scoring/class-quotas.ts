/**
 * Quotas of classes (tỷ lệ khống chế): "xuất sắc không quá 20% số đơn vị xếp loại tốt". The allowed
 * number is a ceiling on
 * units, so it is cut down. Who is over is returned with the ties at the edge; nobody is lowered
 * here.
 */
import { type Exact, exact, floor, multiply } from '#kernel'
import type { ClassQuota, ClassScheme } from '#rulebook/criteria'
import { type RankRule, rank } from './ranking.ts'

export type QuotaFinding<T> = Readonly<{
  quota: ClassQuota
  share: Exact
  /** How many hold the base class. */
  base: number
  /** share × base before it is cut down: the arithmetic that is shown. */
  product: Exact
  allowed: number
  holders: readonly T[]
  over: boolean
  /** Inside the quota whatever happens to the tied ones. */
  within: readonly T[]
  /** Tied across the edge: people decide. */
  tied: readonly T[]
  /** How many places the tied ones share. */
  placesForTied: number
  beyond: readonly T[]
}>

export type ClassOf<T> = (item: T) => string | undefined

type Cohort<T> = Readonly<{
  items: readonly T[]
  classOf: ClassOf<T>
  ranking: RankRule<T>
  /** Quotas whose exceptional share a person recorded, by class. */
  exceptional?: ReadonlySet<string>
}>

/** Every quota of the scheme against the classes reached in one cohort. */
export function checkClassQuotas<T>(
  scheme: ClassScheme,
  cohort: Cohort<T>,
): readonly QuotaFinding<T>[] {
  return (scheme.quotas ?? []).map((quota) => checkQuota(quota, cohort))
}

function checkQuota<T>(
  quota: ClassQuota,
  { items, classOf, ranking, exceptional }: Cohort<T>,
): QuotaFinding<T> {
  const share = (exceptional?.has(quota.class) ? quota.exceptional : undefined) ?? quota.percent
  const base = items.filter((it) => classOf(it) === quota['of-class']).length
  const product = multiply(share, exact(base))
  const allowed = Number(floor(product))
  const holders = items.filter((it) => classOf(it) === quota.class)
  const facts = { quota, share, base, product, allowed, holders, over: holders.length > allowed }
  return { ...facts, ...edge(holders, allowed, ranking) }
}

type Edge<T> = Pick<QuotaFinding<T>, 'within' | 'tied' | 'placesForTied' | 'beyond'>

function edge<T>(holders: readonly T[], allowed: number, rule: RankRule<T>): Edge<T> {
  const { standings, unranked } = rank(holders, { ...rule, style: 'competition' })
  const within = standings.filter((it) => it.rank + it.tiedWith.length <= allowed)
  const tied = standings.filter(
    (it) => it.rank <= allowed && it.rank + it.tiedWith.length > allowed,
  )
  const beyond = standings.filter((it) => it.rank > allowed)
  return {
    within: within.map((it) => it.item),
    tied: tied.map((it) => it.item),
    placesForTied: tied.length === 0 ? 0 : allowed - within.length,
    beyond: [...beyond.map((it) => it.item), ...unranked],
  }
}
