/** No achievement is rewarded twice: law from 01/01/2024, practice before; people judge. */
import type { CivilDate } from '#kernel'
import type { Overlap, Selection } from '#selection'
import { holdsPlace } from '#selection'
import type { HeldAwardRow } from './rows.ts'

/** What an award would be given for, and the day it would be decided. */
export type Claim = Readonly<{
  participant: string
  campaign: string
  from: CivilDate
  to: CivilDate
  decided: CivilDate
  /** The number of this award's own decision, so that it does not stand in its own way. */
  decision?: string
}>

/** How firmly the rule binds on a day; undefined where the law data says nothing of it. */
export type RepeatRule = (on: CivilDate) => Readonly<{ binds: boolean; basis: string }> | undefined

/**
 * Every earlier award that touches the claim. Where the rule is only practice, the same achievement
 * is flagged, not blocked.
 */
export function overlapsOf(
  claim: Claim,
  held: readonly HeldAwardRow[],
  rule: RepeatRule,
): readonly Overlap[] {
  const earlier = held.filter(
    (row) => row.participant === claim.participant && isEarlier(row, claim),
  )
  return earlier.flatMap((row): readonly Overlap[] => {
    const why = whyOverlap(claim, row)
    if (!why) return []
    const law = why === 'same-achievement' ? rule(claim.decided) : undefined
    const { name, decision, on } = row
    const effect = law?.binds ? 'blocks' : 'flags'
    return [{ why, effect, name, decision, on, ...(law ? { basis: law.basis } : {}) }]
  })
}

function isEarlier(row: HeldAwardRow, claim: Claim): boolean {
  return row.on <= claim.decided && row.decision !== claim.decision
}

function whyOverlap(claim: Claim, row: HeldAwardRow): Overlap['why'] | undefined {
  const sameCampaign = row.campaign === claim.campaign
  if (row.from === undefined || row.to === undefined)
    return sameCampaign ? 'same-campaign' : undefined
  if (row.from > claim.to || row.to < claim.from) return undefined
  const sameDays = row.from === claim.from && row.to === claim.to
  return sameCampaign && sameDays ? 'same-achievement' : 'period-overlap'
}

/** A participant with a place under two awards at once: one achievement must not bring both. */
export type DoubleProposal = Readonly<{
  participant: string
  awards: readonly Readonly<{ award: string; cycle: string }>[]
  /** Of one cycle it is one achievement; of cycles that overlap people judge. */
  why: 'same-cycle' | 'overlapping-cycles'
}>

type Span = Readonly<{ from: CivilDate; to: CivilDate }>

/** Everybody who holds places under several awards of cycles that touch each other. */
export function doubleProposals(
  selections: readonly Selection[],
  spanOf: (cycle: string) => Span | undefined,
): readonly DoubleProposal[] {
  const places = selections.flatMap(({ award, cycle, standings }) =>
    standings.filter(holdsPlace).map(({ participant }) => ({ participant, award, cycle })),
  )
  const byPerson = [...Map.groupBy(places, ({ participant }) => participant)]
  return byPerson.flatMap(([participant, own]) =>
    own.flatMap((a, at) =>
      own.slice(at + 1).flatMap((b): readonly DoubleProposal[] => {
        const same = a.cycle === b.cycle
        if (!same && !touch(spanOf(a.cycle), spanOf(b.cycle))) return []
        const awards = [a, b].map(({ award, cycle }) => ({ award, cycle }))
        return [{ participant, awards, why: same ? 'same-cycle' : 'overlapping-cycles' }]
      }),
    ),
  )
}

function touch(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.from <= b.to && b.from <= a.to
}
