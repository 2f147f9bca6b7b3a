/**
 * Selection for one award in one cycle (xét chọn): from the top down inside the quota. Proposes or
 * nominates, never grants. A tie across the cut is left to the council's recorded vote; a reserve
 * is promoted by the council only; while a question is open nobody is proposed.
 */
import { compareByGivenName } from '#kernel'
import type { Award } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Block, Candidate } from './candidate.ts'
import { eligibility, gravest } from './eligibility.ts'
import { preferenceMode } from './order.ts'
import { type Considered, type Giving, givePlaces, head, type Placing } from './place.ts'
import { type Draw, drawnFrom, type PlaceLine, placeLines, placesLeft } from './places.ts'
import { promote } from './promote.ts'
import type { QuotaFigure, QuotaLine } from './quota.ts'
import {
  type Reason,
  type Shared,
  type Standing,
  type StandingState,
  standsAnyway,
  type Tie,
} from './standing.ts'

/** What the award needs beside its candidates. `draws`: earlier awards of the same quota. */
export type SelectionContext = Readonly<{
  cycle: string
  quota: QuotaFigure
  draws?: readonly Draw[]
  /** What stops the whole award: an open question that blocks it, an authority that has ceased. */
  blocks?: readonly Block[]
}>

export type Selection = Readonly<{
  award: string
  cycle: string
  run: Award['run']
  quota: QuotaFigure
  draws: readonly Draw[]
  lines: readonly PlaceLine[]
  ties: readonly Tie[]
  standings: readonly Standing[]
}>

/**
 * Where every candidate stands, ranked first, then by name. The order they come in changes nothing.
 */
export function select(
  award: Award,
  candidates: readonly Candidate[],
  context: SelectionContext,
): Selection {
  const { cycle, quota, draws = [] } = context
  const blocks = allBlocks(award, context)
  const considered = candidates.map((candidate) => ({
    candidate,
    found: eligibility(award, candidate, blocks),
  }))
  const placed = considerByLine(award, considered, { quota, draws })
  const standings = placed.standings.toSorted(byRankThenName)
  const head = { award: award.id, cycle, run: award.run, quota, draws, ties: placed.ties }
  return promote({ ...head, standings, lines: placeLines(quota, draws, { ...placed, standings }) })
}

function allBlocks(award: Award, { quota, blocks = [] }: SelectionContext): readonly Block[] {
  const found: Block[] = [...blocks]
  const ask = (question: string): void => {
    const known = found.some(
      (block) => block.why === 'open-question' && block.question === question,
    )
    if (!known) found.push({ why: 'open-question', question })
  }
  if (quota.state === 'open') ask(quota.question ?? `${award.id}.quota.of`)
  const mode = award.prefer?.mode
  if (isOpen(mode)) ask(mode.open)
  return found
}

type Ceilings = Readonly<{ quota: QuotaFigure; draws: readonly Draw[] }>

/** Each group of a quota "per group" is cut for itself; a candidate of no such group waits. */
function considerByLine(
  award: Award,
  considered: readonly Considered[],
  { quota, draws }: Ceilings,
): Placing {
  const lines: readonly QuotaLine[] =
    quota.state === 'settled' ? quota.lines : [{ places: 'unknown' }]
  const apart = lines.every(({ group }) => group !== undefined)
  const byGroup = Map.groupBy(considered, ({ candidate }) => (apart ? candidate.group : undefined))
  const placings = lines.map((line) => {
    const here = byGroup.get(line.group) ?? []
    const shared = sharedOf(line, { quota, draws })
    const left = { ...line, places: placesLeft(line, draws) }
    return placeOnLine(award, here, { ...left, ...(shared ? { shared } : {}) })
  })
  const known = new Set(lines.map(({ group }) => group))
  const strangers = [...byGroup].flatMap(([group, here]) => (known.has(group) ? [] : here))
  const rest = strangers.map((one) => barred(one, [noGroup(one.candidate)]))
  return {
    standings: [...placings.flatMap(({ standings }) => standings), ...rest],
    ties: placings.flatMap(({ ties }) => ties),
  }
}

/** What a joint ceiling has left, so that "none left" is not told as "none at all". */
function sharedOf(line: QuotaLine, { quota, draws }: Ceilings): Shared | undefined {
  const drawn = drawnFrom(line, draws)
  if (typeof line.places !== 'number' || drawn === 0) return undefined
  return { places: line.places, with: quota.sharedWith ?? [], drawn }
}

function noGroup({ group }: Candidate): Reason {
  return { because: 'blocked', block: { why: 'no-group', ...(group ? { group } : {}) } }
}

type Left = QuotaLine & Readonly<{ shared?: Shared }>

function placeOnLine(award: Award, here: readonly Considered[], line: Left): Placing {
  const unknown: readonly Reason[] =
    line.places === 'unknown' && line.percent !== undefined
      ? [{ because: 'blocked', block: { why: 'base-unknown' } }]
      : []
  const isFree = ({ found }: Considered): boolean => found.reasons.length + unknown.length === 0
  const free = here.filter(isFree)
  const others = here.filter((one) => !isFree(one)).map((one) => barred(one, unknown))
  const mode = preferenceMode(award.prefer)
  if (free.length === 0 || mode === undefined) return { standings: others, ties: [] }
  const places = typeof line.places === 'number' ? line.places : free.length
  const shared = line.shared ? { shared: line.shared } : {}
  const vacated = here.filter(leftAfterVote).map(({ candidate }) => candidate)
  const kept = others.filter(standsAnyway).length
  const given = giveAround(award, free, { places, mode, vacated, kept, ...shared })
  return { standings: [...given.standings, ...others], ties: given.ties }
}

/** Places given among those whom no decision keeps in one; all are ranked together. */
function giveAround(award: Award, free: readonly Considered[], giving: Giving): Placing {
  const asRecorded = givePlaces(award, free, giving)
  const held = free.filter(({ candidate }) => candidate.overtaken)
  if (held.length === 0) return asRecorded
  const others = free.filter(({ candidate }) => !candidate.overtaken)
  const found = new Map(asRecorded.standings.map((one) => [one.participant, one]))
  const standing = held.flatMap(({ candidate }) => found.get(candidate.participant) ?? [])
  const given = givePlaces(award, others, { ...giving, kept: giving.kept + held.length })
  const ranked = given.standings.map((one) => {
    const rank = found.get(one.participant)?.rank
    return rank === undefined ? one : { ...one, rank }
  })
  return { standings: [...ranked, ...standing.map(anyway)], ties: given.ties }
}

function anyway(standing: Standing): Standing {
  const { notes, state } = standing
  return { ...standing, notes: [...notes, { note: 'stands-anyway', state }] }
}

/** Withdrew after the council's vote: the place stays empty until a reserve is promoted. */
function leftAfterVote({ found }: Considered): boolean {
  const onlyWithdrew = found.reasons.every(({ because }) => because === 'withdrawn')
  return onlyWithdrew && found.reasons.length > 0 && found.notes.some((n) => n.note === 'voted-for')
}

function barred({ candidate, found }: Considered, more: readonly Reason[]): Standing {
  const reasons = [...found.reasons, ...more]
  const state: StandingState = gravest(reasons) ?? 'blocked'
  const standing = { ...head(candidate), state, reasons, notes: found.notes }
  return candidate.granted ? anyway(standing) : standing
}

function byRankThenName(a: Standing, b: Standing): number {
  const byRank = (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER)
  const byName = byRank || compareByGivenName(a.name, b.name)
  return byName || (a.participant < b.participant ? -1 : 1)
}
