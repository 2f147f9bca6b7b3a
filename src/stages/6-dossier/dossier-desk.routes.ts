/** One dossier on the desk (hồ sơ đang xử lý): the engine's checklist and its way so far. */

import { can, covers } from '#access'
import { unitName } from '#ledger'
import { type CampaignAsk, definitionOf, isForUnit } from '#office'
import type { DossierView, OutcomeView } from '#outcome'
import { standingsOf } from '#printout'
import { awaitedEvents, eventOf } from '#records'
import { type Dossier, distinct } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { StandingState } from '#selection'
import type { FlagRow, TransferRow } from './dossier-rows.ts'
import {
  type DossierState,
  dossierActs,
  dossierState,
  handedOn,
  type Way,
  wayFor,
} from './dossier-state.ts'
import type { DossierLine } from './dossiers.page.tsx'
import { recordedOn } from './recorded.ts'

export type Ways = Readonly<{ flags: readonly FlagRow[]; transfers: readonly TransferRow[] }>
export type DossierDesk = Readonly<{
  line: DossierLine
  way: Way
  /** How its holder stands for the award. */
  standing: StandingState | undefined
}>

/** The dossier with its way; the state is told by what is recorded. */
export function deskFor(
  ask: CampaignAsk,
  one: DossierView,
  { view, ways }: Readonly<{ view: OutcomeView; ways: Ways }>,
): DossierDesk {
  const cycles = definitionOf(ask.live, ask.asOf)?.cycles ?? []
  const way = wayFor(one, { ...recordedOn(ask.live.records, cycles, ask.asOf), ...ways })
  const state = dossierState(way)
  const line = {
    view: one,
    award: view.selections.find(({ award }) => award === one.award)?.name ?? one.award,
    cycle: view.cycles.find(({ id }) => id === one.cycle)?.name ?? one.cycle,
    state,
    holder: holderOf(ask, one, way),
  }
  const [found] = standingsOf(view, one)
  return { line, way, standing: found?.standing.state }
}

/** Where it is not yet at the receiver, or not any more. */
const AT_UNIT: readonly DossierState[] = ['not-sent', 'returned', 'sent-back', 'sent']

function holderOf(ask: CampaignAsk, one: DossierView, way: Way): string {
  const last = handedOn(way)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1)
  if (last) return organisationName(ask, last.receiver)
  const state = dossierState(way)
  if (!AT_UNIT.includes(state)) return one.to
  const { posts } = ask.live.records
  const unit = posts.findLast(({ person }) => person === one.participant)?.organisation
  return organisationName(ask, unit ?? one.participant)
}

export function organisationName({ live }: CampaignAsk, id: string): string {
  return unitName(live.records, id)
}

/** What this person may do now: sending is the unit's, the rest is the agency's. */
export function actsFor(ask: CampaignAsk, way: Way) {
  const { actor, resource } = ask
  return dossierActs(way).filter((step) =>
    can(actor, step === 'send' ? 'dossier.submit' : 'dossier.check', resource),
  )
}

function ruleOf({ live, asOf }: CampaignAsk, dossier: string): Dossier | undefined {
  return definitionOf(live, asOf)?.dossiers.find(({ id }) => id === dossier)
}

/**
 * Does the reader send it for the unit? What goes to an office above the host the host's own agency
 * sends; what stays within the host the unit sends, or somebody types it in for the unit.
 */
export function sendsForUnit(ask: CampaignAsk, dossier: string): boolean {
  const receiver = ask.places.organisation(ruleOf(ask, dossier)?.to ?? '')
  const isWithin = receiver !== undefined && covers(ask.live.state.scope, receiver)
  return isWithin && isForUnit(ask)
}

/** Who receives it, where that office is outside the reader's reach. */
export function receivedElsewhere(ask: CampaignAsk, dossier: string): string | undefined {
  const to = ruleOf(ask, dossier)?.to
  const path = to && ask.places.organisation(to)
  const campaign = ask.live.state.id
  if (!to || !path || can(ask.actor, 'dossier.check', { path, campaign })) return undefined
  return organisationName(ask, to)
}

/** The event that the dossier's last day is counted from, while it has no day. */
export function awaitedEvent(
  ask: CampaignAsk,
  { dossier, cycle }: Pick<DossierView, 'dossier' | 'cycle'>,
) {
  const definition = definitionOf(ask.live, ask.asOf)
  const until = ruleOf(ask, dossier)?.until
  if (!definition || !until) return undefined
  const found = awaitedEvents(definition, ask.live.records.events).find(
    (one) => one.event === eventOf(until) && one.cycle === cycle,
  )
  return (
    found && {
      href: `/phong-trao/${ask.live.state.id}/su-kien/${found.event}/${cycle}`,
      words: found.words,
    }
  )
}

/** The clause that asks for each paper. */
export function paperBases(ask: CampaignAsk, dossier: string) {
  const items = ruleOf(ask, dossier)?.items ?? []
  return new Map(items.map((item) => [item.id, distinct([item])]))
}

/** How many sets, and of what: a question while the plan leaves it open. */
export function setBases(ask: CampaignAsk, dossier: string) {
  const sets = ruleOf(ask, dossier)?.sets
  return sets && !isOpen(sets) ? distinct([sets]) : []
}
