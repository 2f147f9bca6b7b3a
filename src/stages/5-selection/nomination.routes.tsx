/**
 * Nominating after the unit's own meeting (họp bình xét, lập tờ trình): the meeting as its minutes
 * have it, and one nomination for each who is put forward. Who qualifies is the engine's to say.
 */

import { covers } from '#access'
import { formatCivil, ok } from '#kernel'
import { unitName } from '#ledger'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Ask,
  type Attempt,
  act,
  type CampaignAsk,
  get,
  goTo,
  look,
  mayAbout,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
} from '#office'
import type { OutcomeView, StandingView } from '#outcome'
import { append, currentRow, standingRows } from '#platform/database'
import { parseTyped } from '#platform/http'
import { inListOrder } from '#registration'
import { type Definition, distinct } from '#rulebook/definition'
import { UNIT_MEETINGS, UNIT_VOTES } from './council.store.ts'
import { type Choice, type NominationBases, NominationPage } from './nomination.page.tsx'
import { nominationWords } from './nomination.words.ts'
import { MeetingForm } from './nomination-form.ts'
import { type NominationLine, NominationsPage } from './nominations.page.tsx'
import { checkMeeting } from './unit-meeting.ts'
import { wordMeeting } from './unit-meeting.words.ts'

const LIST = '/phong-trao/:campaign/de-nghi'
const ONE = '/phong-trao/:campaign/de-nghi/:organisation'

export const nominationRoutes: readonly Route[] = [
  get(LIST, 'campaign.read', showList),
  get(ONE, 'nomination.record', (ask) => showOne(ask, NOTHING_TRIED)),
  post(ONE, 'nomination.record', record),
]

type OneAsk = Ask<typeof ONE>

function showList(ask: Ask<typeof LIST>): Response {
  const w = nominationWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view, definition } = outcome.value
  const people = new Set(ask.live.records.people.map(({ id }) => id))
  const all = ask.live.records.nominations
    .filter(({ participant }) => mayAbout(ask, 'finding.read', participant))
    .map((row) => lineOf(ask, view, row))
  const lines = inListOrder(all, ({ row, name }) => {
    return { isPerson: people.has(row.participant), name }
  })
  const units = new Map(
    view.registrations
      .flatMap(
        ({ participant, body }) =>
          body ??
          ask.live.records.posts.find(({ person }) => person === participant)?.organisation ??
          [],
      )
      .filter((unit) => mayAbout(ask, 'nomination.record', unit))
      .map((unit) => [unit, nameOf(ask, unit)]),
  )
  const body = (
    <NominationsPage
      campaign={ask.live.state.id}
      lines={lines}
      units={
        nominable(definition).length === 0 ? [] : [...units].map(([id, name]) => ({ id, name }))
      }
    />
  )
  return screen(ask, { title: w.title }, body)
}

function lineOf(
  { live }: CampaignAsk,
  view: OutcomeView,
  row: NominationLine['row'],
): NominationLine {
  const { participant, award, cycle, by } = row
  const selection = view.selections.find((one) => one.award === award && one.cycle === cycle)
  const standing = selection?.standings.find((one) => one.participant === participant)
  return {
    row,
    name: standing?.name ?? participant,
    award: selection?.name ?? award,
    cycle: view.cycles.find(({ id }) => id === cycle)?.name ?? cycle,
    unit: unitName(live.records, by),
    state: standing?.state,
  }
}

function nameOf({ live }: CampaignAsk, id: string): string {
  return unitName(live.records, id)
}

/** Awards for which the plan asks units to put people forward, or which end in a proposal. */
function nominable({ awards }: Definition) {
  return awards.filter(({ nominated, run }) => nominated !== undefined || run === 'nominate')
}

async function showOne(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const w = nominationWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view, definition } = outcome.value
  const { organisation } = ask.params
  const choices = choicesOf(ask, view, definition)
  const here = choices.find((one) => one.here)
  const meetings = await look(ask.world, ask.actor, (tx) =>
    standingRows(tx, UNIT_MEETINGS, ask.live.state.id),
  )
  const body = (
    <NominationPage
      campaign={ask.params.campaign}
      organisation={ask.params.organisation}
      choices={choices}
      candidates={here ? candidatesOf(ask, view, here) : []}
      bases={basesOf(definition, here?.award)}
      meetings={meetings
        .map(({ row }) => row)
        .filter((row) => row.unit === organisation && row.award === here?.award)}
      attempt={attempt}
    />
  )
  const { problems } = attempt
  return screen(ask, { title: w.of(nameOf(ask, organisation)), problems }, body)
}

function choicesOf(
  { typed, url }: OneAsk,
  view: OutcomeView,
  definition: Definition,
): readonly Choice[] {
  const asked = {
    award: typed['award'] ?? url.searchParams.get('giai'),
    cycle: typed['cycle'] ?? url.searchParams.get('chu-ky'),
  }
  const all = nominable(definition).flatMap(({ id: award, name, cycles }) =>
    cycles.map((cycle) => {
      const label = `${name}, ${view.cycles.find(({ id }) => id === cycle)?.name ?? cycle}`
      return { award, cycle, label, here: award === asked.award && cycle === asked.cycle }
    }),
  )
  if (all.some(({ here }) => here)) return all
  return all.map((one, index) => ({ ...one, here: index === 0 }))
}

/** What the plan says of the meeting, and of the papers it ends in. */
function basesOf({ awards, dossiers }: Definition, award: string | undefined): NominationBases {
  const asked = awards.filter(({ id }) => id === award).map((one) => one.nominated ?? one)
  const items = dossiers
    .filter((one) => award !== undefined && one.awards.includes(award))
    .flatMap((one) => one.items)
  const of = (kind: string) => distinct(items.filter((item) => item.kind === kind))
  return { meeting: distinct(asked), minutes: of('minutes'), submission: of('submission') }
}

/** The unit's own people and parts; the host puts forward whomever it judges. */
function candidatesOf(ask: OneAsk, view: OutcomeView, here: Choice): readonly StandingView[] {
  const { live, params, resource, places } = ask
  const selection = view.selections.find(
    (one) => one.award === here.award && one.cycle === here.cycle,
  )
  const isHost = params.organisation === live.state.host
  return (selection?.standings ?? []).filter(
    ({ participant }) => isHost || covers(resource.path, places.participant(participant) ?? ''),
  )
}

async function record(ask: OneAsk): Promise<Response> {
  const outcome = outcomeOf(ask, nominationWords[ask.lang].title)
  if (!outcome.ok) return outcome.refusal
  const { view, definition } = outcome.value
  const w = nominationWords[ask.lang]
  const here = choicesOf(ask, view, definition).find((one) => one.here)
  if (!here) return showOne(ask, NOTHING_TRIED)
  const candidates = candidatesOf(ask, view, here)
  const form = parseTyped(ask.typed, MeetingForm)
  if (!form.ok) return showOne(ask, { typed: ask.typed, problems: form.refusal })
  if (form.value.on > ask.today) {
    const problems = [{ field: 'on', message: w.dayLater(formatCivil(ask.today)) }]
    return showOne(ask, { typed: ask.typed, problems })
  }
  const figures = checkMeeting({ ...form.value, ...typedVotes(ask, candidates) })
  if (!figures.ok) {
    const nameOf = (id: string) => candidates.find((it) => it.participant === id)?.name ?? id
    const problems = figures.refusal.map((one) => wordMeeting(one, { lang: ask.lang, nameOf }))
    return showOne(ask, { typed: ask.typed, problems })
  }
  const done = await keep(ask, here, { ...form.value, ...figures.value })
  if (!done.ok) {
    const problems = [{ field: '', message: w.changed }]
    return showOne(ask, { typed: ask.typed, problems })
  }
  const back = `${ask.url.pathname}?giai=${here.award}&chu-ky=${here.cycle}`
  return goTo(ask, back, w.saved)
}

/** Only candidates of the unit count, whatever was sent. */
function typedVotes({ typed }: OneAsk, candidates: readonly StandingView[]) {
  const votes = candidates.flatMap(({ participant }) => {
    const text = typed[`phieu-${participant}`]?.trim() ?? ''
    return /^\d{1,4}$/.test(text) ? [{ participant, for: Number(text) }] : []
  })
  const nominated = candidates
    .map(({ participant }) => participant)
    .filter((participant) => typed[`chon-${participant}`] === '1')
  return { votes, nominated }
}

type Kept = Readonly<{
  on: Parameters<typeof formatCivil>[0]
  members: number
  present: number
  minutes: string
  paper: string
  votes: readonly Readonly<{ participant: string; for: number }>[]
  nominated: readonly string[]
}>

/** The meeting, its votes and the nominations: one act. */
function keep(ask: OneAsk, { award, cycle }: Choice, given: Kept) {
  const { world, actor, resource, live, params } = ask
  const { votes, nominated, ...meeting } = given
  const unit = params.organisation
  const place = { campaign: live.state.id, scope: resource.path }
  const subject = `${unit} ${award} ${cycle}`
  const deed = { action: 'nomination.record' as const, subject, resource }
  const key = { unit, award, cycle, on: meeting.on }
  return act(world, { actor, deed }, async (tx) => {
    const held = await append(tx, UNIT_MEETINGS, { ...place, row: { ...meeting, ...key } })
    if (!held.ok) return held
    for (const vote of votes) {
      const kept = await append(tx, UNIT_VOTES, { ...place, row: { ...key, ...vote } })
      if (!kept.ok) return kept
    }
    for (const participant of nominated) {
      const scope = ask.places.participant(participant) ?? place.scope
      const own = { campaign: place.campaign, key: { participant, award, cycle } }
      const seen = (await currentRow(tx, RECORD_TABLES.nominations, own))?.entry
      const row = {
        ...{ participant, award, cycle, by: unit, on: meeting.on, paper: meeting.paper },
        ...{ withdrawn: undefined, grounds: undefined },
      }
      const put = await append(tx, RECORD_TABLES.nominations, { ...place, scope, row, seen })
      if (!put.ok) return put
    }
    return ok(undefined)
  })
}
