/**
 * The way of a dossier (hồ sơ khen thưởng): sent, received, checked item by item, returned once,
 * complete, forwarded. Each step is an entry; earlier days stay.
 */
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import { act, get, goTo, NOTHING_TRIED, post, type Route, unitMark } from '#office'
import { append, type Tx } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { FLAGS, TRANSFERS } from './dossier.store.ts'
import { dossierWords } from './dossier.words.ts'
import { actsFor, type DossierDesk, sendsForUnit } from './dossier-desk.routes.ts'
import { ForwardForm, PaperForm, ReturnForm, StepForm } from './dossier-form.ts'
import { deskAt, LIST, ONE, type OneAsk, show, showList } from './dossier-screens.routes.tsx'
import { type DossierAct, lastSending, openItems, stepProblem } from './dossier-state.ts'
import type { SubmissionRow } from './rows.ts'

export const dossierRoutes: readonly Route[] = [
  get(LIST, 'campaign.read', showList),
  get(ONE, 'dossier.read', (ask) => show(ask, NOTHING_TRIED)),
  post(`${ONE}/gui`, 'dossier.submit', send),
  post(`${ONE}/nhan`, 'dossier.check', receive),
  post(`${ONE}/giay-to`, 'dossier.check', checkPaper),
  post(`${ONE}/tra-lai`, 'dossier.check', giveBack),
  post(`${ONE}/du`, 'dossier.check', complete),
  post(`${ONE}/chuyen`, 'dossier.check', forward),
]

type Done = Result<unknown, readonly FormProblem[] | 'changed'>
type Write = (tx: Tx, desk: DossierDesk) => Promise<Done>

/** One step: allowed now, on a day that fits, written, audited. */
async function step(
  ask: OneAsk,
  { verb, on, field }: Readonly<{ verb: DossierAct; on: CivilDate; field: string }>,
  write: Write,
): Promise<Response> {
  const w = dossierWords[ask.lang]
  const found = await deskAt(ask)
  if (!found.ok) return found.refusal
  const desk = found.value
  if (verb !== 'send' && ask.actor.person === ask.params.participant)
    return wrong(ask, '', w.ownDossier)
  if (!desk || !actsFor(ask, desk.way).includes(verb)) return wrong(ask, '', w.notNow)
  const problem = stepProblem(on, verb, { way: desk.way, today: ask.today })
  if (problem) return wrong(ask, field, w[problem])
  const { dossier, cycle } = desk.line.view
  const { world, actor, resource, params, live } = ask
  const action = verb === 'send' ? 'dossier.submit' : 'dossier.check'
  const deed = { action, subject: `${params.participant} ${dossier} ${cycle}`, resource } as const
  const done = await act(world, { actor, deed }, (tx) => write(tx, desk))
  const back = `/phong-trao/${live.state.id}/ho-so/${params.participant}`
  if (done.ok) return goTo(ask, `${back}?ho-so=${dossier}&chu-ky=${cycle}`, w.saved)
  if (done.refusal === 'changed') return wrong(ask, '', w.changed)
  return show(ask, { typed: ask.typed, problems: done.refusal })
}

function wrong(ask: OneAsk, field: string, message: string): Promise<Response> {
  return show(ask, { typed: ask.typed, problems: [{ field, message }] })
}

function invalid(ask: OneAsk, problems: readonly FormProblem[]): Promise<Response> {
  return show(ask, { typed: ask.typed, problems })
}

function placeOf({ live, resource }: OneAsk) {
  return { campaign: live.state.id, scope: resource.path }
}

const EMPTY = {
  ...{ received: undefined, completed: undefined, returned: undefined },
  ...{ 'supplement-by': undefined, reason: undefined, paper: undefined },
}

async function send(ask: OneAsk): Promise<Response> {
  const form = parseTyped(ask.typed, StepForm)
  if (!form.ok) return invalid(ask, form.refusal)
  const { on, paper } = form.value
  return step(ask, { verb: 'send', on, field: 'on' }, async (tx, { line }) => {
    const { participant, dossier, cycle } = line.view
    const entered = sendsForUnit(ask, dossier) ? unitMark(ask) : ok(undefined)
    if (!entered.ok) return entered
    const own = { participant, dossier, cycle, sent: on, paper, 'entered-by': entered.value }
    const row = { ...EMPTY, ...own }
    return told(await append(tx, RECORD_TABLES.submissions, { ...placeOf(ask), row }))
  })
}

/** A refusal of the table is told as a change made by somebody else. */
function told(kept: Result<unknown, unknown>): Done {
  return kept.ok ? ok(undefined) : refuse('changed')
}

async function receive(ask: OneAsk): Promise<Response> {
  const form = parseTyped(ask.typed, StepForm)
  if (!form.ok) return invalid(ask, form.refusal)
  const { on } = form.value
  return step(ask, { verb: 'receive', on, field: 'on' }, (tx, desk) =>
    addTo(ask, { tx, desk }, { received: on }),
  )
}

async function complete(ask: OneAsk): Promise<Response> {
  const form = parseTyped(ask.typed, StepForm)
  if (!form.ok) return invalid(ask, form.refusal)
  const { on } = form.value
  return step(ask, { verb: 'complete', on, field: 'on' }, (tx, desk) =>
    addTo(ask, { tx, desk }, { completed: on }),
  )
}

type At = Readonly<{ tx: Tx; desk: DossierDesk }>

/** Adds a day to the last sending, as it was seen when the page was read. */
async function addTo(ask: OneAsk, { tx, desk }: At, change: Partial<SubmissionRow>): Promise<Done> {
  const last = lastSending(desk.way.submissions)
  if (!last) return refuse('changed')
  const seen = seenEntry(ask, last)
  const row = { ...last, ...change }
  return told(await append(tx, RECORD_TABLES.submissions, { ...placeOf(ask), row, seen }))
}

/** The entry the state was told from: whoever was faster is not overwritten. */
function seenEntry({ live }: OneAsk, row: SubmissionRow): number | undefined {
  const key = ['participant', 'dossier', 'cycle', 'sent'] as const
  const stored = live.book.table('submissions').stored()
  return stored.find(({ cells }) => key.every((name) => cells[name] === row[name]))?.entry
}

async function checkPaper(ask: OneAsk): Promise<Response> {
  const w = dossierWords[ask.lang]
  const form = parseTyped(ask.typed, PaperForm)
  if (!form.ok) return invalid(ask, form.refusal)
  const { 'item-paper': paper, ...given } = form.value
  return step(ask, { verb: 'check', on: given.received, field: 'received' }, async (tx, desk) => {
    const { participant, dossier, cycle, items } = desk.line.view
    const isOpen = openItems(desk.way, items).some(({ item }) => item === given.item)
    if (!isOpen) return refuse([{ field: 'item', message: w.locked }])
    const row = { participant, dossier, cycle, ...given, paper }
    return told(await append(tx, RECORD_TABLES.papers, { ...placeOf(ask), row }))
  })
}

async function giveBack(ask: OneAsk): Promise<Response> {
  const w = dossierWords[ask.lang]
  const form = parseTyped(ask.typed, ReturnForm)
  if (!form.ok) return invalid(ask, form.refusal)
  const { returned } = form.value
  if (form.value['supplement-by'] <= returned) return wrong(ask, 'supplement-by', w.early)
  return step(ask, { verb: 'return', on: returned, field: 'returned' }, async (tx, desk) => {
    const { participant, dossier, cycle, items } = desk.line.view
    const flags = items.flatMap(({ item }) => {
      const wanted = ask.typed[`co-${item}`]?.trim() ?? ''
      return wanted === '' ? [] : [{ participant, dossier, cycle, returned, item, wanted }]
    })
    if (flags.length === 0) return refuse([{ field: 'co', message: w.noFlag }])
    for (const row of flags) {
      const kept = await append(tx, FLAGS, { ...placeOf(ask), row })
      if (!kept.ok) return refuse('changed')
    }
    return addTo(ask, { tx, desk }, form.value)
  })
}

async function forward(ask: OneAsk): Promise<Response> {
  const form = parseTyped(ask.typed, ForwardForm)
  if (!form.ok) return invalid(ask, form.refusal)
  const { on } = form.value
  return step(ask, { verb: 'forward', on, field: 'on' }, async (tx, { line }) => {
    const { participant, dossier, cycle } = line.view
    const row = { participant, dossier, cycle, ...form.value }
    return told(await append(tx, TRANSFERS, { ...placeOf(ask), row }))
  })
}
