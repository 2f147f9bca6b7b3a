/** A value that the reader missed, put in by a person beside the words it is taken from. */
import {
  ADDED_AT,
  ADDED_WORDS,
  addedKey,
  addedValue,
  type Cells,
  type DraftField,
  fieldsToAdd,
  lineNamed,
} from '#importer'
import { ok, type Result, refuse } from '#kernel'
import { act, goTo, post, type Route, trouble } from '#office'
import { append } from '#platform/database'
import type { FormProblem } from '#platform/http'
import { deskOf, type PlanAsk, type PlanDesk } from './desk.routes.ts'
import { flawsSaid } from './flaws.words.ts'
import { intakeWords } from './intake.words.ts'
import { PLAN_SETTLINGS } from './plan-import.store.ts'
import { baseOf, showReview } from './review.routes.tsx'
import { cellsIn, deedOf, settlingRow } from './settle.routes.ts'

export const addingRoutes: readonly Route[] = [
  post('/nhap-ke-hoach/:plan/them', 'signed-in', async (ask) => {
    const desk = await deskOf(ask)
    if (!desk) return trouble.notFound(ask)
    const done = await add(ask, desk)
    const w = intakeWords[ask.lang]
    if (done.ok) return goTo(ask, `${baseOf(desk.row.plan)}?sau=${done.value}`, w.addDone)
    const now = (await deskOf(ask)) ?? desk
    return showReview(ask, now, { typed: ask.typed, problems: done.refusal })
  }),
]

type Problems = readonly FormProblem[]

async function add(ask: PlanAsk, desk: PlanDesk): Promise<Result<string, Problems>> {
  const w = intakeWords[ask.lang]
  if (desk.row.made !== undefined) return refuse([{ field: '', message: w.closed }])
  const field = fieldsToAdd(desk.draft).find((one) => one === ask.typed['them'])
  const value = field && addedKey(desk.draft, field)
  if (!field || !value) return refuse([{ field: 'them', message: w.addNoField }])
  const cells = typedCells(ask, desk, field)
  if (!cells.ok) return cells
  const row = settlingRow(ask, value, { does: 'added', cells: cells.value })
  const write = { campaign: '', scope: desk.scope, row }
  const done = await act(ask.world, deedOf(ask, desk, value), (tx) =>
    append(tx, PLAN_SETTLINGS, write),
  )
  return done.ok ? ok(value) : refuse([{ field: '', message: w.changed }])
}

/** The cells of the value with the line it stands in; every flaw at once. */
function typedCells(ask: PlanAsk, desk: PlanDesk, field: DraftField): Result<Cells, Problems> {
  const w = intakeWords[ask.lang]
  const cells = cellsIn(ask, { field })
  const value = addedValue(field, cells)
  const flaws = value.ok ? [] : value.refusal
  const named = ask.typed['dong']?.trim() ?? ''
  const at = named === '' ? -1 : lineNamed(desk.lines, named)
  const wrong = [
    ...(at === undefined ? [{ field: 'dong', message: w.addNoLine }] : []),
    ...flawsSaid(ask, field, flaws),
  ]
  if (wrong.length > 0 || at === undefined) return refuse(wrong)
  const words = ask.typed['chu']?.trim().replace(/\s+/g, ' ') || (desk.lines[at]?.text.trim() ?? '')
  return ok({ ...cells, [ADDED_AT]: String(at), [ADDED_WORDS]: words || w.addTyped })
}
