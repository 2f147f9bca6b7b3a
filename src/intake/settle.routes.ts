/** A value of a draft settled by a person: what the form says, and the entry that keeps it. */
import {
  after,
  type Cells,
  cellsOf,
  type DraftValue,
  isAdded,
  type Settled,
  SHAPES,
  sameCells,
  valueFrom,
  valuesOf,
} from '#importer'
import { ok, type Result, refuse } from '#kernel'
import { act } from '#office'
import { append, retract, type Tx } from '#platform/database'
import type { FormProblem } from '#platform/http'
import type { PlanAsk, PlanDesk } from './desk.routes.ts'
import { flawsSaid } from './flaws.words.ts'
import { intakeWords } from './intake.words.ts'
import { PLAN_SETTLINGS } from './plan-import.store.ts'
import type { PlanSettlingRow } from './plan-import.ts'

/** The value as a settling leaves it. */
export const decisionOf = after

type Said = Settled | Readonly<{ does: 'reopen' }>

/** Settles what was sent; answers with the value's key, or with what is wrong. */
export async function settle(
  ask: PlanAsk,
  desk: PlanDesk,
): Promise<Result<string, readonly FormProblem[]>> {
  const w = intakeWords[ask.lang]
  const one = valuesOf(desk.draft).find(({ key }) => key === ask.typed['key'])
  if (!one) return refuse([{ field: '', message: w.unknown }])
  if (desk.row.made !== undefined) return refuse([{ field: '', message: w.closed }])
  const said = saidOf(ask, desk, one)
  if (!said.ok) return said
  const done = await act(ask.world, deedOf(ask, desk, one.key), async (tx) => {
    if (said.value.does === 'reopen') return reopened(tx, ask, one.key)
    const row = settlingRow(ask, one.key, said.value)
    const seen = seenIn(ask)
    return append(tx, PLAN_SETTLINGS, { campaign: '', scope: desk.scope, row, seen })
  })
  return done.ok ? ok(one.key) : refuse([{ field: '', message: w.changed }])
}

/** Who does what to which plan, for the audit. */
export function deedOf({ actor }: PlanAsk, { row, scope }: PlanDesk, what: string) {
  const subject = `nhap-ke-hoach ${row.plan} ${what}`
  const deed = { action: 'campaign.draft', subject, resource: { path: scope } } as const
  return { actor, deed }
}

export function settlingRow(
  { actor, today, params }: PlanAsk,
  value: string,
  { does, cells }: Settled,
): PlanSettlingRow {
  const { plan } = params
  return { plan, value, does, cells: JSON.stringify(cells), by: actor.name, on: today }
}

function reopened(tx: Tx, ask: PlanAsk, value: string) {
  const key = { plan: ask.params.plan, value }
  return retract(tx, PLAN_SETTLINGS, { campaign: '', key, seen: seenIn(ask) })
}

function seenIn({ typed }: PlanAsk): number | undefined {
  return Number(typed['seen']) || undefined
}

/** What a person added keeps its cells: struck it can come back, opened again it stands. */
function saidOf(ask: PlanAsk, { settlings }: PlanDesk, one: DraftValue) {
  const said = saidIn(ask, one)
  const settled = settlings.get(one.key)
  if (!said.ok || !isAdded(settled)) return said
  const { does } = said.value
  if (does === 'struck') return ok({ does, cells: settled.cells } as const)
  const more = does === 'corrected' ? said.value.cells : {}
  return ok({ does: 'added', cells: { ...settled.cells, ...more } } as const)
}

/** A correction that says what was read is a confirmation. */
function saidIn(ask: PlanAsk, one: DraftValue): Result<Said, readonly FormProblem[]> {
  const does = ask.typed['does']
  if (does === 'reopen') return ok({ does })
  if (does === 'kept' || does === 'struck') return ok({ does, cells: {} })
  const cells = cellsIn(ask, one)
  const value = valueFrom(one.field, cells, one.found.value)
  if (!value.ok) return refuse(flawsSaid(ask, one.field, value.refusal))
  const isSame = sameCells(one.field, cells, cellsOf(one.field, one.found.value))
  return ok(isSame ? { does: 'kept', cells: {} } : { does: 'corrected', cells })
}

export function cellsIn({ typed }: PlanAsk, { field }: Pick<DraftValue, 'field'>): Cells {
  return Object.fromEntries(SHAPES[field].map(({ path }) => [path, typed[`cell.${path}`] ?? '']))
}
