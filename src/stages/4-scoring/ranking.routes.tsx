/**
 * Ranking over HTTP: those who prepare the council see it as provisional; units see it once the
 * council's written notice is recorded.
 */
import { z } from 'zod'
import { can } from '#access'
import type { Computed } from '#campaign'
import { formatCivil } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  type KeepMoment,
  keptPage,
  mayAbout,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
} from '#office'
import type { RankingRow, RankingView } from '#outcome'
import { append } from '#platform/database'
import { parseTyped } from '#platform/http'
import { awaitedEvents } from '#records'
import { day, id, maybeId, maybeText, text } from '#rulebook/cells'
import { bandsFor } from '#rulebook/criteria'
import type { Definition, Scoring } from '#rulebook/definition'
import { type RankingDesk, RankingPage } from './ranking.page.tsx'
import { rankingWords } from './ranking.words.ts'
import type { ConclusionRow } from './rows.ts'

const RANKING = '/phong-trao/:campaign/xep-hang'
type RankingAsk = Ask<typeof RANKING>

/** The written notice keeps the outcome of its moment. */
export function rankingRoutes(keep: KeepMoment): readonly Route[] {
  return [
    get(RANKING, 'ranking.read', (ask) => keptPage(ask, () => showRanking(ask, NOTHING_TRIED))),
    post(RANKING, 'conclusion.record', (ask) => conclude(ask, keep)),
  ]
}

function showRanking(ask: RankingAsk, attempt: Attempt): Response {
  const w = rankingWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view, definition } = outcome.value
  const own = view.rankings
  const cycles = view.cycles.filter(({ id: cycle }) => own.some((one) => one.cycle === cycle))
  const asked = attempt.typed['cycle'] ?? ask.url.searchParams.get('chu-ky')
  const cycle = asked || (cycles[0]?.id ?? '')
  const within = own.filter((one) => one.cycle === cycle)
  const shown = within.filter((one) => mayPrepare(ask) || isPublic(ask, definition, one))
  const body = (
    <RankingPage
      campaign={ask.params.campaign}
      desks={shown.map((one) => deskOf(ask, outcome.value, one))}
      cycles={cycles.map(({ id: value, name }) => ({ value, label: name }))}
      cycle={cycle}
      attempt={attempt}
      isWaiting={shown.length < within.length}
      awaited={awaitedIn(ask, definition, cycle)}
      versions={mayPrepare(ask) ? `/phong-trao/${ask.live.state.id}/cong-bo` : undefined}
    />
  )
  return screen(ask, { title: w.title, problems: attempt.problems }, body)
}

/** Events that a term is counted from and that have no day, offered with the notice. */
function awaitedIn(ask: RankingAsk, definition: Definition, cycle: string) {
  const { conclusions, events } = ask.live.records
  const notice = conclusions.find((row) => row.cycle === cycle && row.participant === undefined)
  if (!notice || !can(ask.actor, 'event.record', ask.resource)) return []
  const given = new URLSearchParams({ 'ngay-dien-ra': formatCivil(notice.on), so: notice.paper })
  return awaitedEvents(definition, events)
    .filter((one) => one.cycle === cycle)
    .map(({ event, words }) => ({
      href: `/phong-trao/${ask.live.state.id}/su-kien/${event}/${cycle}?${given}`,
      words,
    }))
}

/** The standing agency, councils and auditors see what is not public. */
function mayPrepare({ actor, resource }: RankingAsk): boolean {
  return can(actor, 'report.read', resource)
}

/** Where the plan asks for a notice, it is out; elsewhere a result stands as it comes. */
function isPublic(ask: RankingAsk, { scoring }: Definition, ranking: RankingView): boolean {
  const asks = scoring.find((one) => one.id === ranking.scoring)?.conclusion !== undefined
  return !asks || noticed(ask, ranking)
}

function deskOf(ask: RankingAsk, { definition, view }: Computed, ranking: RankingView) {
  const scoring = definition.scoring.find((one) => one.id === ranking.scoring)
  const isOut = noticed(ask, ranking)
  const mayRecord = can(ask.actor, 'conclusion.record', ask.resource) && scoring?.conclusion
  const desk: RankingDesk = {
    ranking,
    cycleName: view.cycles.find((one) => one.id === ranking.cycle)?.name ?? ranking.cycle,
    isProvisional: !isOut && scoring?.conclusion !== undefined,
    classes: scoring && mayRecord ? classesOf(ask, definition, scoring) : undefined,
    hrefOf: (row) => hrefOf(ask, ranking, row),
  }
  return desk
}

function noticed({ live, asOf }: RankingAsk, { scoring, cycle }: RankingView): boolean {
  return live.records.conclusions.some(
    (row) =>
      row.scoring === scoring &&
      row.cycle === cycle &&
      row.participant === undefined &&
      row.on <= asOf,
  )
}

function classesOf({ live }: RankingAsk, definition: Definition, scoring: Scoring) {
  const fed = definition.indicators.find((one) => one.id === scoring.class)
  const scale = fed?.kind === 'class' ? fed.scale : undefined
  const levels = definition.scales.find((one) => one.id === scale)?.levels
  const set = live.loaded.ok ? live.loaded.value.criteria.get(scoring.set) : undefined
  const bands = typeof set?.classes === 'object' ? bandsFor(set.classes) : []
  const found = levels ?? bands.map((band) => ({ id: band.class, name: band.name ?? band.class }))
  return found.map((level) => ({ value: level.id, label: level.name }))
}

function hrefOf(ask: RankingAsk, { cycle, scoring }: RankingView, { participant }: RankingRow) {
  if (!mayAbout(ask, 'sheet.read', participant)) return
  return `/phong-trao/${ask.params.campaign}/cham-diem/${participant}/${cycle}?cham=${scoring}`
}

const NoticeForm = z.object({
  scoring: id,
  cycle: id,
  participant: maybeId,
  class: maybeId,
  reason: maybeText,
  paper: text,
  on: day,
  one: maybeText,
})
type Noticed = z.output<typeof NoticeForm>

async function conclude(ask: RankingAsk, keep: KeepMoment): Promise<Response> {
  const w = rankingWords[ask.lang]
  const { typed } = ask
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const form = parseTyped(typed, NoticeForm)
  if (!form.ok) return showRanking(ask, { typed, problems: form.refusal })
  const wrong = wrongIn(ask, outcome.value, form.value)
  if (wrong) return showRanking(ask, { typed, problems: [{ ...wrong, message: w[wrong.why] }] })
  const { definition } = outcome.value
  const by = definition.scoring.find((one) => one.id === form.value.scoring)?.conclusion?.by ?? ''
  const { one: _, ...row } = { ...form.value, by }
  const saved = await record(ask, row, keep)
  if (saved.ok) return goTo(ask, `${ask.url.pathname}?chu-ky=${row.cycle}`, w.recorded)
  return showRanking(ask, { typed, problems: [{ field: 'paper', message: w.faster }] })
}

type Wrong = Readonly<{ field: string; why: WrongNotice }>
type WrongNotice =
  | 'later-than-today'
  | 'no-conclusion'
  | 'nothing-ranked'
  | 'unknown-body'
  | 'no-reason'

/** What keeps the notice from being recorded. */
function wrongIn(
  ask: RankingAsk,
  { definition, view }: Computed,
  form: Noticed,
): Wrong | undefined {
  const { scoring, cycle, participant, reason } = form
  const asked = definition.scoring.find((one) => one.id === scoring)?.conclusion
  const ranking = view.rankings.find((one) => one.scoring === scoring && one.cycle === cycle)
  if (!asked || !ranking) return { field: 'paper', why: 'no-conclusion' }
  if (form.on > ask.today) return { field: 'on', why: 'later-than-today' }
  if (form.one === undefined) {
    const isRanked = ranking.rows.some(({ total }) => total !== null)
    return isRanked ? undefined : { field: 'paper', why: 'nothing-ranked' }
  }
  const body = ranking.rows.find((row) => row.participant === participant)
  if (!body || form.class === undefined) return { field: 'participant', why: 'unknown-body' }
  return reason === undefined ? { field: 'reason', why: 'no-reason' } : undefined
}

function record(ask: RankingAsk, row: ConclusionRow, keep: KeepMoment) {
  const { world, actor, resource, live } = ask
  const { scoring, cycle, participant, reason } = row
  const subject = [scoring, cycle, participant].filter(Boolean).join(' ')
  const place = { campaign: live.state.id, scope: live.state.scope }
  const deed = { action: 'conclusion.record', subject, resource, reason } as const
  return act(world, { actor, deed }, async (tx) => {
    const saved = await append(tx, RECORD_TABLES.conclusions, { ...place, row })
    const known = { kind: 'notice', of: scoring, cycle, number: row.paper, from: row.on } as const
    if (saved.ok) await keep(tx, ask, known)
    return saved
  })
}
