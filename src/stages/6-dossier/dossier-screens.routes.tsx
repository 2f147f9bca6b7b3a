/** Dossiers on the screen (xem hồ sơ): all within reach; one, with the steps that may be taken. */
import { can } from '#access'
import { formatCivil, ok, type Result } from '#kernel'
import { unitName } from '#ledger'
import {
  type Ask,
  type Attempt,
  type CampaignAsk,
  look,
  mayAbout,
  outcomeOf,
  screen,
} from '#office'
import type { OutcomeView } from '#outcome'
import { standingsOf } from '#printout'
import { subjectOf } from '#records'
import { filesFor } from '#records/store'
import { inListOrder } from '#registration'
import { overlap } from '#registry'
import { nominationOf } from '#selection'
import { DossierPage } from './dossier.page.tsx'
import { wayOf } from './dossier.store.ts'
import { dossierWords } from './dossier.words.ts'
import {
  actsFor,
  awaitedEvent,
  type DossierDesk,
  deskFor,
  organisationName,
  paperBases,
  receivedElsewhere,
  sendsForUnit,
  setBases,
} from './dossier-desk.routes.ts'
import { openItems } from './dossier-state.ts'
import {
  type DossierLine,
  DossiersPage,
  type Withdrawn,
  WithdrawnDossiers,
} from './dossiers.page.tsx'

export const LIST = '/phong-trao/:campaign/ho-so'
export const ONE = '/phong-trao/:campaign/ho-so/:participant'

export type OneAsk = Ask<typeof ONE>

export async function showList(ask: Ask<typeof LIST>): Promise<Response> {
  const w = dossierWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view } = outcome.value
  const ways = await waysOf(ask)
  const people = new Set(ask.live.records.people.map(({ id }) => id))
  const read = view.dossiers.filter(({ participant }) => mayAbout(ask, 'dossier.read', participant))
  const lines = inListOrder(read, ({ participant, name }) => {
    return { isPerson: people.has(participant), name }
  }).map((one) => deskFor(ask, one, { view, ways }).line)
  const mayTake = can(ask.actor, 'dossier.check', ask.resource)
  const given = { campaign: ask.live.state.id, lines, mayTake }
  const body = <DossiersPage {...given} withdrawn={withdrawnIn(ask, view)} />
  return screen(ask, { title: w.title }, body)
}

/** Nominations taken back, whose dossiers are no longer considered; of one or of all in reach. */
function withdrawnIn(ask: CampaignAsk, view: OutcomeView, of?: string): readonly Withdrawn[] {
  return ask.live.records.nominations
    .filter(({ participant }) => of === undefined || participant === of)
    .filter(({ participant }) => mayAbout(ask, 'dossier.read', participant))
    .flatMap(({ participant, award, cycle, withdrawn: reason }) => {
      const [found] = standingsOf(view, { participant, award, cycle })
      if (reason === undefined || !found) return []
      return [{ participant, award, cycle, reason, name: found.standing.name }]
    })
}

function waysOf({ world, actor, live }: CampaignAsk) {
  return look(world, actor, (tx) => wayOf(tx, live.state.id))
}

/** The dossier asked for; the participant's first when none is named. */
export async function deskAt(ask: OneAsk): Promise<Result<DossierDesk | undefined, Response>> {
  const outcome = outcomeOf(ask, dossierWords[ask.lang].title)
  if (!outcome.ok) return outcome
  const { view } = outcome.value
  const asked = {
    dossier: ask.typed['dossier'] ?? ask.url.searchParams.get('ho-so'),
    cycle: ask.typed['cycle'] ?? ask.url.searchParams.get('chu-ky'),
  }
  const own = view.dossiers.filter((one) => one.participant === ask.params.participant)
  const found =
    own.find(({ dossier, cycle }) => dossier === asked.dossier && cycle === asked.cycle) ??
    (asked.dossier ? undefined : own[0])
  return ok(found && deskFor(ask, found, { view, ways: await waysOf(ask) }))
}

export async function show(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const w = dossierWords[ask.lang]
  const found = await deskAt(ask)
  if (!found.ok) return found.refusal
  const desk = found.value
  if (!desk) return noDossier(ask)
  const { line, way } = desk
  const { dossier, cycle, items, name } = line.view
  const { live, params, today } = ask
  const isRead = mayAbout(ask, 'finding.read', params.participant)
  const open = openItems(way, items)
  const body = (
    <DossierPage
      campaign={ask.params.campaign}
      line={line}
      way={way}
      nameOf={(id) => organisationName(ask, id)}
      bases={paperBases(ask, dossier)}
      files={await filesOf(ask, line)}
      nominated={nominatedIn(ask, line.view)}
      standing={isRead ? desk.standing : undefined}
      awaited={awaitedEvent(ask, line.view)}
      mayTake={can(ask.actor, 'finding.read', ask.resource)}
      steps={{
        here: `/phong-trao/${live.state.id}/ho-so/${params.participant}`,
        state: line.state,
        acts: actsFor(ask, way),
        items: open.map(({ item, name: label }) => ({ value: item, label })),
        isProxy: sendsForUnit(ask, dossier),
        receivers: receiversOf(ask, line),
        elsewhere: receivedElsewhere(ask, dossier),
        hidden: { dossier, cycle },
        sets: setBases(ask, dossier),
        today: formatCivil(today),
        attempt,
      }}
    />
  )
  const here = `/phong-trao/${live.state.id}/ho-so/${params.participant}`
  const history = `${here}/lich-su?ho-so=${dossier}&chu-ky=${cycle}`
  return screen(ask, { title: w.of(name), problems: attempt.problems, history }, body)
}

/** There is none, or none any more: the nomination was taken back. */
function noDossier(ask: OneAsk): Response {
  const w = dossierWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const withdrawn = withdrawnIn(ask, outcome.value.view, ask.params.participant)
  const body =
    withdrawn.length > 0 ? (
      <WithdrawnDossiers campaign={ask.live.state.id} withdrawn={withdrawn} />
    ) : (
      <p>{w.empty}</p>
    )
  return screen(ask, { title: w.title, status: 404 }, body)
}

/** The unit's own words for it: its meeting put the participant forward. */
function nominatedIn({ live }: OneAsk, one: DossierLine['view']) {
  const row = nominationOf(live.records.nominations, one)
  return row && { row, unit: unitName(live.records, row.by) }
}

/** The files of the dossier's papers, by the paper. */
async function filesOf({ world, actor, live }: OneAsk, { view }: DossierLine) {
  const within = `${subjectOf(view.participant, view.dossier, view.cycle)}/`
  const asked = { campaign: live.state.id, noun: 'dossier', within } as const
  const files = await look(world, actor, (tx) => filesFor(tx, asked))
  return Map.groupBy(files, ({ subject = '' }) => subject.slice(within.length))
}

/** To whom it may be handed on: a level that is there today, and does not have it already. */
function receiversOf({ live, today, params }: OneAsk, { holder }: DossierLine) {
  const levels = ['commune', 'district', 'province']
  const found = live.records.organisations.filter(
    (one) => levels.includes(one.level) && overlap(one, { from: today, to: today }),
  )
  const named = new Map(found.map(({ id, name }) => [id, name]))
  return [...named]
    .filter(([id, name]) => id !== params.participant && name !== holder)
    .map(([value, label]) => ({ value, label }))
}
