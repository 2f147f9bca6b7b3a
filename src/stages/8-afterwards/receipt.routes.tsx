/**
 * Handing over awards (trao thưởng): receipts confirmed by the one awarded, the head of the unit,
 * or from the signed list; after a revocation the money that came back.
 */
import { z } from 'zod'
import { can } from '#access'
import type { DecisionRow } from '#decision'
import { type CivilDate, dongDigits, formatCivil, ok, type Result, refuse } from '#kernel'
import {
  type Ask,
  type Attempt,
  act,
  type CampaignAsk,
  enteredBy,
  get,
  goTo,
  NOTHING_TRIED,
  outcomeOf,
  paperKind,
  post,
  type Route,
  screen,
} from '#office'
import { append } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { day, maybeText, text, whole } from '#rulebook/cells'
import { concerns } from './correction.ts'
import { correctionsOf, RECEIPTS, RECOVERIES } from './index.store.ts'
import { addressOf, type Line, ReceiptPage, ReceiptsPage } from './receipt.page.tsx'
import { isSameAward, unconfirmed } from './receipt.ts'
import { receiptWords } from './receipt.words.ts'
import { confirmingAs, linesOf } from './receipt-desk.routes.ts'
import { recoveryRefusal } from './recovery.ts'
import type { CorrectionRow, Given } from './rows.ts'
import { entriesGiven, takeBack } from './taking-back.routes.ts'

const LIST = '/phong-trao/:campaign/trao-thuong'
const ONE = `${LIST}/:participant` as const
type OneAsk = Ask<typeof ONE>

export const receiptRoutes: readonly Route[] = [
  get(LIST, 'decision.read', showList),
  get(ONE, 'finding.read', (ask) => show(ask, NOTHING_TRIED)),
  post(ONE, 'receipt.confirm', confirm),
  post(`${ONE}/thu-hoi`, 'recovery.record', recover),
  post(`${ONE}/rut`, 'receipt.confirm', (ask) => takeBack(ask, { lineAt, again })),
]

function baseOf({ live }: CampaignAsk): string {
  return LIST.replace(':campaign', live.state.id)
}

async function showList(ask: Ask<typeof LIST>): Promise<Response> {
  const w = receiptWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const lines = await linesOf(ask, outcome.value)
  return screen(ask, { title: w.title }, <ReceiptsPage lines={lines} at={baseOf(ask)} />)
}

/** The award named in the form or the address, or the page that says there is none. */
async function lineAt(ask: OneAsk): Promise<Result<Line, Response>> {
  const w = receiptWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome
  const { typed, url, params } = ask
  const key = {
    participant: params.participant,
    award: typed['award'] ?? url.searchParams.get('giai') ?? '',
    cycle: typed['cycle'] ?? url.searchParams.get('chu-ky') ?? '',
  }
  const found = (await linesOf(ask, outcome.value)).find((one) => isSameAward(one, key))
  if (found) return ok(found)
  return refuse(screen(ask, { title: w.title, status: 404 }, <p>{w.notAwarded}</p>))
}

async function show(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const line = await lineAt(ask)
  if (!line.ok) return line.refusal
  const w = receiptWords[ask.lang]
  const { actor, resource, params, today } = ask
  const as = confirmingAs(actor, params.participant, resource.path)
  const body = (
    <ReceiptPage
      one={line.value}
      may={{
        confirm: can(actor, 'receipt.confirm', resource) && as !== 'not-theirs',
        recover: can(actor, 'recovery.record', resource),
      }}
      isProxy={as === 'proxy'}
      {...paperKind(ask)}
      at={`${baseOf(ask)}/${params.participant}`}
      back={baseOf(ask)}
      today={formatCivil(today)}
      entries={await entriesGiven(ask, line.value)}
      revoked={revokedBy(ask, line.value)}
      corrections={await correctionsFor(ask, line.value)}
      attempt={attempt}
    />
  )
  return screen(ask, { title: w.of(line.value.name), problems: attempt.problems }, body)
}

/** The decision that took the award back. */
function revokedBy({ live }: OneAsk, line: Line): DecisionRow | undefined {
  return live.records.decisions.findLast((row) => row.action === 'revoke' && isSameAward(row, line))
}

/** What was corrected in the decision that granted it, which everybody reads with the decision. */
async function correctionsFor(ask: OneAsk, line: Line): Promise<readonly CorrectionRow[]> {
  const { world, live } = ask
  const scope = { tenant: world.tenant, role: 'engine', paths: [] } as const
  const rows = await world.db.read(scope, (tx) => correctionsOf(tx, live.state.id))
  const own = rows.filter((row) => concerns(row, line.participant))
  return own.filter(({ corrected, issued }) =>
    live.records.decisions.some(
      (row) => isSameAward(row, line) && row.number === corrected && row.on === issued,
    ),
  )
}

function again(ask: OneAsk, problems: readonly FormProblem[]): Promise<Response> {
  return show(ask, { typed: ask.typed, problems })
}

const ReceiptForm = z.object({ on: day, paper: maybeText })

async function confirm(ask: OneAsk): Promise<Response> {
  const w = receiptWords[ask.lang]
  const line = await lineAt(ask)
  if (!line.ok) return line.refusal
  const form = parseTyped(ask.typed, ReceiptForm)
  if (!form.ok) return again(ask, form.refusal)
  const what = unconfirmed(line.value).filter((one) => ask.typed[one] === '1')
  const { on, paper } = form.value
  const problem = wrongIn(ask, { line: line.value, what, on })
  if (problem) return again(ask, [problem])
  const by = enteredBy(ask, paperKind(ask))
  if (!by.ok) return again(ask, by.refusal)
  const done = await keepReceipts(ask, line.value, { what, on, paper, by: by.value })
  if (!done.ok) return again(ask, [{ field: 'what', message: w.already }])
  return goTo(ask, addressOf(baseOf(ask), line.value), w.saved)
}

type Said = Readonly<{ what: readonly Given[]; on: CivilDate }>
type Wish = Said & Readonly<{ paper: string | undefined; by: string }>

function wrongIn(
  ask: OneAsk,
  { line, what, on }: Said & Readonly<{ line: Line }>,
): FormProblem | undefined {
  const w = receiptWords[ask.lang]
  const as = confirmingAs(ask.actor, line.participant, ask.resource.path)
  if (as === 'not-theirs') return { field: '', message: w.notYours }
  if (what.length === 0) return { field: 'what', message: w.nothingChosen }
  if (on > ask.today) return { field: 'on', message: w.future }
  const granted = ask.live.records.decisions.findLast(
    (row) => row.action === 'grant' && isSameAward(row, line),
  )
  if (!granted || granted.on <= on) return undefined
  return { field: 'on', message: w.early(formatCivil(granted.on)) }
}

function keepReceipts(ask: OneAsk, { award, cycle, participant }: Line, wish: Wish) {
  const { what, on, paper, by } = wish
  const { world, actor, resource, live, today } = ask
  const subject = `${participant} ${award} ${cycle}: ${what.join(', ')}`
  const deed = { action: 'receipt.confirm', subject, resource } as const
  const place = { campaign: live.state.id, scope: resource.path }
  return act(world, { actor, deed }, async (tx): Promise<Result<void, 'already'>> => {
    for (const one of what) {
      const key = { award, cycle, participant, what: one }
      const row = { ...key, on, paper, by, entered: today }
      if (!(await append(tx, RECEIPTS, { ...place, row })).ok) return refuse('already')
    }
    return ok(undefined)
  })
}

const RecoveryForm = z.object({ amount: whole, voucher: text, returned: day })

async function recover(ask: OneAsk): Promise<Response> {
  const w = receiptWords[ask.lang]
  const line = await lineAt(ask)
  if (!line.ok) return line.refusal
  const amountTyped = dongDigits(ask.typed['amount'] ?? '')
  const form = parseTyped({ ...ask.typed, amount: amountTyped }, RecoveryForm)
  if (!form.ok) return again(ask, form.refusal)
  const { amount, voucher: paper, returned: on } = form.value
  const revoked = revokedBy(ask, line.value)?.on
  const refused = recoveryRefusal(line.value.owed, amount, { on, revoked })
  const field = refused === 'too-early' ? 'returned' : 'amount'
  if (refused) return again(ask, [{ field, message: w[refused] }])
  if (on > ask.today) return again(ask, [{ field: 'returned', message: w.future }])
  const { world, actor, resource, live, today } = ask
  const { award, cycle, participant } = line.value
  const subject = `${participant} ${award} ${cycle}: ${amount}`
  const deed = { action: 'recovery.record', subject, resource, reason: paper } as const
  const place = { campaign: live.state.id, scope: resource.path }
  const row = {
    ...{ award, cycle, participant, paper, amount, on },
    ...{ by: actor.name, entered: today },
  }
  const saved = await act(world, { actor, deed }, (tx) => append(tx, RECOVERIES, { ...place, row }))
  if (!saved.ok) return again(ask, [{ field: 'voucher', message: w.paperUsed }])
  return goTo(ask, addressOf(baseOf(ask), line.value), w.recorded)
}
