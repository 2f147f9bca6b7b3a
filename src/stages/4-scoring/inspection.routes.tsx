/** Inspections over HTTP: recorded by the team or the standing agency, on a phone too. */
import { z } from 'zod'
import { can } from '#access'
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
  trouble,
} from '#office'
import { append, type RecordTable } from '#platform/database'
import { parseTyped } from '#platform/http'
import { day, id, maybeDay, maybeText, text } from '#rulebook/cells'
import { InspectionPage, InspectionsPage, type UnitDesk } from './inspection.page.tsx'
import * as store from './inspection.store.ts'
import type { InspectionRow } from './inspection.ts'
import { inspectionWords } from './inspection.words.ts'
import * as bodies from './scored-bodies.ts'
import { groundOf } from './sheet-desk.routes.ts'

const LIST = '/phong-trao/:campaign/kiem-tra'
const ONE = '/phong-trao/:campaign/kiem-tra/:inspection'
type ListAsk = Ask<typeof LIST>
type OneAsk = Ask<typeof ONE>

export const inspectionRoutes: readonly Route[] = [
  get(LIST, 'inspection.read', (ask) => showList(ask, NOTHING_TRIED)),
  post(LIST, 'inspection.record', add),
  get(ONE, 'inspection.read', (ask) => showOne(ask, NOTHING_TRIED)),
  post(`${ONE}/don-vi`, 'inspection.record', addUnit),
  post(`${ONE}/phat-hien`, 'inspection.record', addFinding),
]

function kept({ world, actor, live }: ListAsk) {
  return look(world, actor, (tx) => store.inspectionsOf(tx, live.state.id))
}

function roundsOf(ask: ListAsk): Readonly<{ ground: bodies.SheetGround; all: Rounds }> | undefined {
  const ground = groundOf(ask)
  return ground && { ground, all: bodies.roundsOf(ground) }
}
type Rounds = readonly bodies.Round[]

async function showList(ask: ListAsk, attempt: Attempt): Promise<Response> {
  const w = inspectionWords[ask.lang]
  const { inspections, units } = await kept(ask)
  const cycles = new Map(roundsOf(ask)?.all.map(({ cycle }) => [cycle.id, cycle.name]))
  const body = (
    <InspectionsPage
      lines={inspections.map((row) => ({
        row,
        href: `${ask.url.pathname}/${row.inspection}`,
        units: units.filter((one) => one.row.inspection === row.inspection).length,
      }))}
      cycles={[...cycles].map(([value, label]) => ({ value, label }))}
      mayRecord={can(ask.actor, 'inspection.record', ask.resource)}
      attempt={attempt}
    />
  )
  return screen(ask, { title: w.title, problems: attempt.problems }, body)
}

const InspectionForm = z.object({
  cycle: id,
  decision: text,
  decided: day,
  team: text,
  from: day,
  to: maybeDay,
})

async function add(ask: ListAsk): Promise<Response> {
  const w = inspectionWords[ask.lang]
  const { typed, actor, today } = ask
  const form = parseTyped(typed, InspectionForm)
  if (!form.ok) return showList(ask, { typed, problems: form.refusal })
  const { decided, decision, from, to } = form.value
  const again = (field: string, message: string) =>
    showList(ask, { typed, problems: [{ field, message }] })
  if (to !== undefined && to < from) return again('to', w['ends-before-start'])
  const row = { inspection: idOf(decision, decided), ...form.value, by: actor.name, on: today }
  const saved = await write(ask, store.INSPECTIONS, row)
  if (!saved.ok) return again('decision', w.repeated)
  return goTo(ask, `${ask.url.pathname}/${row.inspection}`, w.added)
}

/** A decision is known by its number and its day. */
function idOf(decision: string, decided: string): string {
  const number = /\d+/.exec(decision)?.[0] ?? '0'
  return `${number}-${decided}`
}

type Cells = Readonly<Record<string, string | undefined>>

function write(ask: ListAsk, table: RecordTable, row: Cells) {
  const { world, actor, resource, live } = ask
  const subject = [row['inspection'], row['participant'], row['criterion']].filter(Boolean)
  const deed = { action: 'inspection.record', subject: subject.join(' '), resource } as const
  const place = { campaign: live.state.id, scope: live.state.scope }
  return act(world, { actor, deed }, (tx) => append(tx, table, { ...place, row }))
}

async function showOne(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const found = await kept(ask)
  const row = found.inspections.find(({ inspection }) => inspection === ask.params.inspection)
  if (!row) return trouble.notFound({ ...ask, actor: ask.actor })
  const around = aroundOf(ask, row)
  const own = found.units.filter((one) => one.row.inspection === row.inspection)
  const units = own.map(({ row: unit }): UnitDesk => {
    const isIts = (one: Readonly<{ inspection: string; participant: string }>) =>
      one.inspection === row.inspection && one.participant === unit.participant
    const name = around.bodies.find(({ value }) => value === unit.participant)?.label
    return {
      row: unit,
      name: name ?? unit.participant,
      sheet: `/phong-trao/${ask.params.campaign}/cham-diem/${unit.participant}/${row.cycle}`,
      findings: found.findings.map((one) => one.row).filter(isIts),
    }
  })
  const mayRecord = can(ask.actor, 'inspection.record', ask.resource)
  const at = ask.url.pathname.replace(/\/(don-vi|phat-hien)$/, '')
  const body = <InspectionPage {...{ row, units, ...around, mayRecord, attempt, at }} />
  const w = inspectionWords[ask.lang]
  return screen(ask, { title: w.of(row.decision), problems: attempt.problems }, body)
}

/** Who can be inspected in the cycle, and on which criteria. */
function aroundOf(ask: ListAsk, { cycle }: Pick<InspectionRow, 'cycle'>) {
  const found = roundsOf(ask)
  const rounds = found?.all.filter((round) => round.cycle.id === cycle) ?? []
  const all = rounds.flatMap((round) => (found ? bodies.bodiesOf(found.ground, round) : []))
  const leaves = rounds.flatMap(({ outline }) => outline.leaves)
  return {
    bodies: all.map(({ id: value, name }) => ({ value, label: name })),
    criteria: leaves.map(({ id: value, name }) => ({ value, label: `${value} ${name}` })),
  }
}

async function addUnit(ask: OneAsk): Promise<Response> {
  const form = parseTyped(ask.typed, z.object({ participant: id, sample: maybeText }))
  if (!form.ok) return showOne(ask, { typed: ask.typed, problems: form.refusal })
  return keep(ask, store.INSPECTED_UNITS, form.value, 'unitAdded')
}

const FindingForm = z.object({ participant: id, criterion: text, finding: text, remedy: maybeText })

async function addFinding(ask: OneAsk): Promise<Response> {
  const form = parseTyped(ask.typed, FindingForm)
  if (!form.ok) return showOne(ask, { typed: ask.typed, problems: form.refusal })
  return keep(ask, store.INSPECTION_FINDINGS, form.value, 'findingAdded')
}

async function keep(
  ask: OneAsk,
  ...[table, cells, done]: readonly [RecordTable, Cells, 'unitAdded' | 'findingAdded']
): Promise<Response> {
  const w = inspectionWords[ask.lang]
  const { inspection } = ask.params
  const again = (message: string) =>
    showOne(ask, { typed: ask.typed, problems: [{ field: 'participant', message }] })
  const known = (await kept(ask)).inspections.find((one) => one.inspection === inspection)
  const around = known && aroundOf(ask, known)
  const isUnit = around?.bodies.some(({ value }) => value === cells['participant'])
  const { criterion } = cells
  const isLine = !criterion || around?.criteria.some(({ value }) => value === criterion)
  if (!isUnit || !isLine) return again(w.choose)
  const row = { inspection, ...cells, by: ask.actor.name, on: ask.today }
  const saved = await write(ask, table, row)
  if (!saved.ok) return again(w.repeated)
  return goTo(ask, ask.url.pathname.replace(/\/(don-vi|phat-hien)$/, ''), w[done])
}
