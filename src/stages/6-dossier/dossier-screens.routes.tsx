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
  sendsForUnit,
  setBases,
} from './dossier-desk.routes.ts'
import { openItems } from './dossier-state.ts'
import { type DossierLine, DossiersPage } from './dossiers.page.tsx'

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
  const body = <DossiersPage campaign={ask.live.state.id} lines={lines} mayTake={mayTake} />
  return screen(ask, { title: w.title }, body)
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
  if (!desk) return screen(ask, { title: w.title, status: 404 }, <p>{w.empty}</p>)
  const { line, way } = desk
  const { dossier, cycle, items, name } = line.view
  const { live, params, today } = ask
  const open = openItems(
    way,
    items.map(({ item }) => item),
  )
  const body = (
    <DossierPage
      campaign={ask.params.campaign}
      line={line}
      {...way}
      nameOf={(id) => organisationName(ask, id)}
      bases={paperBases(ask, dossier)}
      files={await filesOf(ask, line)}
      nominated={nominatedIn(ask, line.view)}
      awaited={awaitedEvent(ask, line.view)}
      mayTake={can(ask.actor, 'finding.read', ask.resource)}
      steps={{
        here: `/phong-trao/${live.state.id}/ho-so/${params.participant}`,
        state: line.state,
        acts: actsFor(ask, way),
        items: items
          .filter(({ item }) => open.includes(item))
          .map(({ item, name: label }) => ({ value: item, label })),
        isProxy: sendsForUnit(ask, dossier),
        receivers: receiversOf(ask),
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

/** Levels a dossier may be handed on to, of the organisations that there are today. */
function receiversOf({ live, today }: OneAsk) {
  const levels = ['commune', 'district', 'province']
  const found = live.records.organisations.filter(
    (one) => levels.includes(one.level) && overlap(one, { from: today, to: today }),
  )
  const named = new Map(found.map(({ id, name }) => [id, name]))
  return [...named].map(([value, label]) => ({ value, label }))
}
