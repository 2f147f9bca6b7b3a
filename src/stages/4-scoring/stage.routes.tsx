/** Opening and closing stages, and giving lines to inspectors: the standing agency's own page. */
import { z } from 'zod'
import { ok, refuse } from '#kernel'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  look,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { append } from '#platform/database'
import { parseTyped } from '#platform/http'
import { maybeDay, maybeText } from '#rulebook/cells'
import * as bodies from './scored-bodies.ts'
import {
  inspectorsOf,
  LINE_ASSIGNMENTS,
  STAGE_OPENINGS,
  type StoredOpening,
} from './sheet.store.ts'
import { groundOf, isOf, stateOf } from './sheet-desk.routes.ts'
import { type StageLine, StagesPage } from './stage.page.tsx'
import { stageWords } from './stage.words.ts'
import { doorOf, openingChange, type StageOpeningRow } from './stage-opening.ts'

const STAGES = '/phong-trao/:campaign/cham-diem/buoc'
const ASSIGN = '/phong-trao/:campaign/cham-diem/phan-cong'
type StagesAsk = Ask<typeof STAGES>

export const stageRoutes: readonly Route[] = [
  get(STAGES, 'stage.control', (ask) => showStages(ask, NOTHING_TRIED)),
  post(STAGES, 'stage.control', change),
  post(ASSIGN, 'stage.control', assign),
]

async function showStages(ask: StagesAsk, attempt: Attempt): Promise<Response> {
  const w = stageWords[ask.lang]
  const { openings, assignments } = await stateOf(ask)
  const { world, actor, live } = ask
  const inspectors = await look(world, actor, (tx) => inspectorsOf(tx, live.state.host))
  const body = (
    <StagesPage
      lines={linesOf(ask, openings)}
      attempt={attempt}
      seen={seenText(openings)}
      criteria={criteriaOf(ask)}
      inspectors={inspectors.map(({ account, name }) => ({ value: account, label: name }))}
      assignments={assignments}
      assignAt={`/phong-trao/${live.state.id}/cham-diem/phan-cong`}
    />
  )
  return screen(ask, { title: w.title, problems: attempt.problems }, body)
}

function roundsOf(ask: StagesAsk): readonly bodies.Round[] {
  const ground = groundOf(ask)
  return ground ? bodies.roundsOf(ground) : []
}

function linesOf(ask: StagesAsk, openings: readonly StoredOpening[]): readonly StageLine[] {
  return roundsOf(ask).flatMap((round) =>
    round.scoring.stages.map(({ id, name, by }) => {
      const last = openings.find(({ row }) => isOf(row, round) && row.stage === id)?.row
      const { scoring, cycle } = round
      const key = `${scoring.id} ${cycle.id} ${id}`
      const door = doorOf(last, ask.today)
      return { key, scoring: scoring.name, cycle: cycle.name, stage: name, by, door, last }
    }),
  )
}

function criteriaOf(ask: StagesAsk) {
  return roundsOf(ask).flatMap(({ scoring, cycle, outline }) =>
    [...outline.groups, ...outline.leaves].map(({ id, name }) => ({
      value: `${scoring.id} ${cycle.id} ${id}`,
      label: `${id} ${name} (${cycle.name})`,
    })),
  )
}

/** Which entries the form was drawn from. */
function seenText(openings: readonly StoredOpening[]): string {
  return openings.map(({ row, entry }) => `${keyOf(row)}=${entry}`).join(';')
}

function keyOf({ scoring, cycle, stage }: StageOpeningRow): string {
  return `${scoring} ${cycle} ${stage}`
}

const StageForm = z.object({ from: maybeDay, until: maybeDay, reason: maybeText })

async function change(ask: StagesAsk): Promise<Response> {
  const w = stageWords[ask.lang]
  const { typed, today, actor } = ask
  const form = parseTyped(typed, StageForm)
  const again = (field: string, message: string) =>
    showStages(ask, { typed, problems: [{ field, message }] })
  if (!form.ok) return showStages(ask, { typed, problems: form.refusal })
  const { openings } = await stateOf(ask)
  const known = linesOf(ask, openings).find(({ key }) => key === typed['stage'])
  if (!known) return again('stage', w.unknown)
  const [scoring = '', cycle = '', stage = ''] = known.key.split(' ')
  const { from, until, reason } = form.value
  const before = known.last
  const closed = typed['do'] === 'close' ? true : undefined
  const start = from ?? before?.from ?? today
  const place = { scoring, cycle, stage, by: actor.name, on: today }
  const end = closed ? before?.until : until
  const row = openingChange({ ...place, from: start, until: end, closed, reason }, before)
  if (!row.ok) return again(row.refusal === 'no-reason' ? 'reason' : 'until', w[row.refusal])
  const saved = await record(ask, known.key, row.value)
  return saved.ok ? goTo(ask, ask.url.pathname, w.saved) : again('stage', w.changed)
}

function record(ask: StagesAsk, key: string, row: StageOpeningRow) {
  const { world, actor, resource, live, typed } = ask
  const seen = (typed['seen'] ?? '').split(';').find((one) => one.startsWith(`${key}=`))
  const entry = Number(seen?.split('=')[1]) || undefined
  const place = { campaign: live.state.id, scope: live.state.scope }
  const deed = { action: 'stage.control', subject: key, resource, reason: row.reason } as const
  return act(world, { actor, deed }, (tx) =>
    append(tx, STAGE_OPENINGS, { ...place, row, seen: entry }),
  )
}

async function assign(ask: StagesAsk): Promise<Response> {
  const w = stageWords[ask.lang]
  const { world, actor, live, typed, today, resource } = ask
  const inspectors = await look(world, actor, (tx) => inspectorsOf(tx, live.state.host))
  const inspector = inspectors.find(({ account }) => account === typed['account'])
  const chosen = criteriaOf(ask).find(({ value }) => value === typed['criterion'])
  if (!inspector || !chosen) {
    return showStages(ask, { typed, problems: [{ field: 'criterion', message: w.chooseBoth }] })
  }
  const [scoring = '', cycle = '', ...rest] = chosen.value.split(' ')
  const { account, name } = inspector
  const about = { scoring, cycle, criterion: rest.join(' ') }
  const row = { ...about, account, name, by: actor.name, on: today }
  const place = { campaign: live.state.id, scope: live.state.scope }
  const deed = { action: 'stage.control', subject: `${chosen.value} ${account}`, resource } as const
  const given = await act(world, { actor, deed }, async (tx) => {
    const done = await append(tx, LINE_ASSIGNMENTS, { ...place, row })
    // Given twice is given once.
    return done.ok || done.refusal.why === 'changed' ? ok(undefined) : refuse(done.refusal)
  })
  const back = `/phong-trao/${live.state.id}/cham-diem/buoc`
  return given.ok ? goTo(ask, back, w.given) : showStages(ask, NOTHING_TRIED)
}
