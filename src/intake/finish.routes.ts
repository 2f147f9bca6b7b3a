/** What ends a review: sure values confirmed together, the campaign made, the draft discarded. */
import { draftFiles } from '#importer'
import { ok, type Result, refuse } from '#kernel'
import { idFrom, isGoodId, makeCampaign } from '#launch/door'
import { act, goTo, post, type Route, trouble } from '#office'
import { append, retract, type Tx } from '#platform/database'
import type { FormProblem } from '#platform/http'
import { ALL, deskOf, type PlanAsk, type PlanDesk, settledNow } from './desk.routes.ts'
import { intakeWords } from './intake.words.ts'
import { PLAN_IMPORTS, PLAN_SETTLINGS } from './plan-import.store.ts'
import { markOf, standingOf } from './plan-import.ts'
import { baseOf, showReview } from './review.routes.tsx'
import { deedOf, settlingRow } from './settle.routes.ts'

export const finishRoutes: readonly Route[] = [
  post('/nhap-ke-hoach/:plan/chac-chan', 'signed-in', (ask) => onDesk(ask, keepSure)),
  post('/nhap-ke-hoach/:plan/lap', 'signed-in', (ask) => onDesk(ask, make)),
  post('/nhap-ke-hoach/:plan/bo', 'signed-in', (ask) => onDesk(ask, discard)),
]

type Act = (ask: PlanAsk, desk: PlanDesk) => Promise<Response | readonly FormProblem[]>

/** The act on a draft that is open; what is refused is shown on the page as it now stands. */
async function onDesk(ask: PlanAsk, work: Act): Promise<Response> {
  const w = intakeWords[ask.lang]
  const desk = await deskOf(ask)
  if (!desk) return trouble.notFound(ask)
  const isClosed = desk.row.made !== undefined
  const done = isClosed ? [{ field: '', message: w.closed }] : await work(ask, desk)
  if (done instanceof Response) return done
  const now = (await deskOf(ask)) ?? desk
  return showReview(ask, now, { typed: ask.typed, problems: done })
}

async function keepSure(ask: PlanAsk, desk: PlanDesk) {
  const w = intakeWords[ask.lang]
  if (ask.typed['compared'] !== '1') return [{ field: 'compared', message: w.sureNoTick }]
  const { sure } = standingOf(desk.draft, desk.settlings)
  const done = await act(ask.world, deedOf(ask, desk, 'chac-chan'), async (tx) => {
    if (!(await isAsSeen(tx, ask))) return refuse('moved')
    for (const value of sure) {
      const row = settlingRow(ask, value, { does: 'kept', cells: {} })
      const kept = await append(tx, PLAN_SETTLINGS, { campaign: '', scope: desk.scope, row })
      if (!kept.ok) return refuse('moved')
    }
    return ok(undefined)
  })
  if (!done.ok) return [{ field: '', message: w.changed }]
  return goTo(ask, `${baseOf(desk.row.plan)}?sau=`, w.sureDone(sure.length))
}

/** Was anything settled since the page was drawn? */
async function isAsSeen(tx: Tx, { params, typed }: PlanAsk): Promise<boolean> {
  return markOf(await settledNow(tx, params.plan)) === (typed['mark'] ?? '')
}

async function make(ask: PlanAsk, desk: PlanDesk) {
  const w = intakeWords[ask.lang]
  const { settled, of } = standingOf(desk.draft, desk.settlings)
  if (settled < of) return [{ field: '', message: w.notYet }]
  const head = headOf(ask, desk)
  if (!head.ok) return head.refusal
  const files = [...draftFiles(desk.left, head.value.id)]
  const made = await makeCampaign(ask, {
    head: head.value,
    files: files.map(([path, content]) => ({ path, content })),
    from: '',
    also: async (tx) => {
      if (!(await isAsSeen(tx, ask))) return refuse(w.moved)
      const row = { ...desk.row, made: head.value.id }
      const write = { campaign: '', scope: desk.scope, row, seen: desk.entry }
      const kept = await append(tx, PLAN_IMPORTS, write)
      return kept.ok ? kept : refuse(w.moved)
    },
  })
  if (!made.ok) return made.refusal
  return goTo(ask, `/phong-trao/${head.value.id}/ke-hoach`, w.makeDone)
}

type Head = Readonly<{ id: string; title: string; host: string }>

function headOf(ask: PlanAsk, { row }: PlanDesk): Result<Head, readonly FormProblem[]> {
  const w = intakeWords[ask.lang]
  const title = ask.typed['title']?.trim() ?? ''
  const id = ask.typed['id']?.trim() || idFrom(title)
  if (title === '') return refuse([{ field: 'title', message: w.noTitle }])
  if (!isGoodId(id)) return refuse([{ field: 'id', message: w.badId }])
  return ok({ id, title, host: row.host })
}

async function discard(ask: PlanAsk, desk: PlanDesk) {
  const w = intakeWords[ask.lang]
  if (ask.typed['gone'] !== '1') return [{ field: 'gone', message: w.discardNoTick }]
  const { plan } = desk.row
  const done = await act(
    ask.world,
    deedOf(ask, desk, 'bo'),
    async (tx): Promise<Result<unknown, unknown>> => {
      for (const [value, { entry }] of await settledNow(tx, plan)) {
        const key = { plan, value }
        const gone = await retract(tx, PLAN_SETTLINGS, { campaign: '', key, seen: entry })
        if (!gone.ok) return refuse('moved')
      }
      return retract(tx, PLAN_IMPORTS, { campaign: '', key: { plan }, seen: desk.entry })
    },
  )
  if (!done.ok) return [{ field: '', message: w.moved }]
  return goTo(ask, ALL, w.discarded)
}
