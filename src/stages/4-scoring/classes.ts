/**
 * Classification (xếp loại) of one participant: band by points, then gates, forced lowest class,
 * ceilings.
 * Every condition is examined. Enough points with a failed or unattested gate falls nowhere by
 * itself: where the text is
 * silent, the answer is "not established" with the reason.
 */
import { compare, type Exact } from '#kernel'
import { bandsFor, type ClassBand, type ClassScheme, within } from '#rulebook/criteria'

/** Facts that people attested, by the scheme's ids. Absent: nobody recorded it. */
export type Attested = Readonly<Record<string, boolean | undefined>>

export type ClassCase = Readonly<{
  /** Absent: no established total. */
  points?: Exact
  percent?: Exact
  group?: string
  facts: Attested
  /** The cohort's cut points of percentile bands, by class (see percentiles.ts). */
  cuts?: ReadonlyMap<string, Exact>
}>

export type GateFinding = Readonly<{
  id: string
  words: string
  class: string
  verdict: 'met' | 'not-met' | 'not-established'
}>

export type OpenClass =
  | 'no-score'
  | 'edge-unknown'
  | 'overlapping-bands'
  | 'gate-failed'
  | 'gate-not-established'
  | 'no-band'

export type Classification = Readonly<{
  /** Absent while it is not established; `open` says why. */
  class?: string
  open?: OpenClass
  /** The band the points alone reach. */
  byPoints?: string
  gates: readonly GateFinding[]
  /** Facts that force the lowest class. */
  forced: readonly string[]
  /** Ceilings that lowered the class. */
  capped: readonly string[]
  /** Adverse facts nobody confirmed or denied: the class stands only as far as they do not hold. */
  unconfirmed: readonly string[]
}>

/** Classifies one participant. */
export function classify(scheme: ClassScheme, given: ClassCase): Classification {
  const bands = bandsFor(scheme, given.group)
  const forced = recorded(scheme['force-lowest'], given.facts)
  const base = {
    gates: bands.flatMap((band) => gatesOf(band, given.facts)),
    forced,
    capped: [],
    unconfirmed: unconfirmed(scheme, given.facts),
  }
  const lowest = bands.at(-1)
  // "Không tự đánh giá, chấm điểm" forces the lowest class too, so this comes before asking for a
  // score.
  if (forced.length > 0 && lowest) return { ...base, class: lowest.class }
  const reached = bandByPoints(scheme, bands, given)
  if (typeof reached === 'string') return { ...base, open: reached }
  const passed = passGates(scheme, bands, { from: reached, facts: given.facts })
  const found = { ...base, byPoints: reached.class }
  if (typeof passed === 'string') return { ...found, open: passed }
  return { ...found, ...lower(scheme, bands, { class: passed.class, facts: given.facts }) }
}

function gatesOf(band: ClassBand, facts: Attested): readonly GateFinding[] {
  return (band.gates ?? []).map(({ id, words }) => {
    const fact = facts[id]
    const verdict = fact === undefined ? 'not-established' : fact ? 'met' : 'not-met'
    return { id, words, class: band.class, verdict }
  })
}

type Fact = Readonly<{ id: string; words: string }>

function recorded(list: readonly Fact[] | undefined, facts: Attested): readonly string[] {
  return (list ?? []).filter(({ id }) => facts[id] === true).map(({ id }) => id)
}

function unconfirmed(scheme: ClassScheme, facts: Attested): readonly string[] {
  const adverse = [...(scheme['force-lowest'] ?? []), ...(scheme.caps ?? [])]
  return adverse.filter(({ id }) => facts[id] === undefined).map(({ id }) => id)
}

function bandByPoints(
  scheme: ClassScheme,
  bands: readonly ClassBand[],
  given: ClassCase,
): ClassBand | OpenClass {
  const score = scheme.by === 'percent' ? given.percent : given.points
  if (!score) return 'no-score'
  for (const [at, band] of bands.entries()) {
    if (band['edge-unknown']) return 'edge-unknown'
    if (!holds(band, score, given.cuts)) continue
    const next = bands[at + 1]
    const both = next !== undefined && hasUpper(next) && holds(next, score, given.cuts)
    return both ? 'overlapping-bands' : band
  }
  return 'no-band'
}

/**
 * Bands overlap only where the lower one states its upper edge; otherwise they are read from the
 * highest down.
 */
function hasUpper(lowerBand: ClassBand): boolean {
  return lowerBand['at-most'] !== undefined || lowerBand['less-than'] !== undefined
}

function holds(band: ClassBand, score: Exact, cuts: ClassCase['cuts']): boolean {
  const cut = cuts?.get(band.class)
  if (band['above-percentile']) return cut !== undefined && compare(score, cut) > 0
  if (band['from-percentile']) return cut !== undefined && compare(score, cut) >= 0
  return within(band, score)
}

type Candidate = Readonly<{ from: ClassBand; facts: Attested }>

/** The band whose gates hold, going down only where the scheme says that a failed gate does so. */
function passGates(
  scheme: ClassScheme,
  bands: readonly ClassBand[],
  { from, facts }: Candidate,
): ClassBand | OpenClass {
  for (const band of bands.slice(bands.indexOf(from))) {
    const verdicts = gatesOf(band, facts).map((it) => it.verdict)
    const failed = verdicts.includes('not-met')
    if (!failed) return verdicts.includes('not-established') ? 'gate-not-established' : band
    if (scheme['gate-failed'] !== 'next-band') return 'gate-failed'
  }
  return 'no-band'
}

type Reached = Readonly<{ class: string; facts: Attested }>

/** "Khiển trách: không quá Hoàn thành tốt": the lowest of the ceilings that hold. */
function lower(
  scheme: ClassScheme,
  bands: readonly ClassBand[],
  { class: own, facts }: Reached,
): Readonly<{ class: string; capped: readonly string[] }> {
  const order = bands.map((it) => it.class)
  const caps = (scheme.caps ?? []).filter(({ id }) => facts[id] === true)
  const lowering = caps.filter((it) => order.indexOf(it['at-most']) > order.indexOf(own))
  const floor = Math.max(order.indexOf(own), ...lowering.map((it) => order.indexOf(it['at-most'])))
  return { class: order[floor] ?? own, capped: lowering.map(({ id }) => id) }
}

/** Whether class `a` is higher than class `b` in the scheme. */
export function isHigherClass(scheme: ClassScheme, a: string, b: string): boolean {
  const order = bandsFor(scheme).map((it) => it.class)
  return order.indexOf(a) < order.indexOf(b)
}
