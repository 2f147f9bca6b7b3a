/**
 * Withdrawing (rút khỏi danh sách đề nghị): by the nominee or the unit, with a reason, as a new
 * entry beside the nomination.
 */
import { isProxy } from '#access'
import { type Result, refuse } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Ask,
  type Attempt,
  act,
  entryMark,
  get,
  goTo,
  look,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
} from '#office'
import { append, currentRow, type StoredRow, type Tx } from '#platform/database'
import { parseTyped } from '#platform/http'
import { standingsOf } from '#printout'
import { WithdrawPage } from './nomination.page.tsx'
import { nominationWords } from './nomination.words.ts'
import { WithdrawForm } from './nomination-form.ts'
import type { Choice } from './nomination-view.page.tsx'
import type { NominationRow } from './rows.ts'

const ONE = '/phong-trao/:campaign/rut/:participant'

export const withdrawalRoutes: readonly Route[] = [
  get(ONE, 'nomination.withdraw', (ask) => show(ask, NOTHING_TRIED)),
  post(ONE, 'nomination.withdraw', withdraw),
]

type OneAsk = Ask<typeof ONE>

async function show(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const w = nominationWords[ask.lang]
  const outcome = outcomeOf(ask, w.withdraw)
  if (!outcome.ok) return outcome.refusal
  const choice = choiceOf(ask, outcome.value.view)
  const now = choice && (await look(ask.world, ask.actor, (tx) => current(ask, choice, tx)))
  const choices = choice ? [choice] : []
  const given = { seen: now?.entry, attempt, choices, withdrawn: reasonIn(now) }
  const proxy = isProxy(ask.actor, ask.resource.path)
  const body = <WithdrawPage {...given} isProxy={proxy} />
  const { participant } = ask.params
  const name = standingsOf(outcome.value.view, { participant })[0]?.standing.name ?? participant
  return screen(ask, { title: w.withdrawOf(name), problems: attempt.problems }, body)
}

/** The award and cycle named, if the participant stands in it. */
function choiceOf(
  { typed, url, params }: OneAsk,
  view: Parameters<typeof standingsOf>[0],
): Choice | undefined {
  const award = typed['award'] ?? url.searchParams.get('giai') ?? ''
  const cycle = typed['cycle'] ?? url.searchParams.get('chu-ky') ?? ''
  const [found] = standingsOf(view, { participant: params.participant, award, cycle })
  if (!found) return undefined
  const named = view.cycles.find(({ id }) => id === cycle)?.name ?? cycle
  return { award, cycle, label: `${found.selection.name}, ${named}`, here: true }
}

function current(
  { live, params }: OneAsk,
  { award, cycle }: Choice,
  tx: Tx,
): Promise<StoredRow | undefined> {
  const key = { participant: params.participant, award, cycle }
  return currentRow(tx, RECORD_TABLES.nominations, { campaign: live.state.id, key })
}

/** Why it was withdrawn already; undefined while the nomination stands. */
function reasonIn(now: StoredRow | undefined): string | undefined {
  if (!now || now.retracted) return undefined
  return RECORD_TABLES.nominations.row.parse(now.cells).withdrawn
}

async function withdraw(ask: OneAsk): Promise<Response> {
  const w = nominationWords[ask.lang]
  const outcome = outcomeOf(ask, w.withdraw)
  if (!outcome.ok) return outcome.refusal
  const choice = choiceOf(ask, outcome.value.view)
  if (choice && isGranted(ask, choice)) {
    return show(ask, { typed: ask.typed, problems: [{ field: '', message: w.alreadyGranted }] })
  }
  const form = parseTyped(ask.typed, WithdrawForm)
  if (!choice || !form.ok) {
    const problems = [{ field: 'reason', message: w.wantsReason }]
    return show(ask, { typed: ask.typed, problems })
  }
  const entered = entryMark(ask, { mayLackNumber: true })
  if (!entered.ok) return show(ask, { typed: ask.typed, problems: entered.refusal })
  const done = await keep(ask, choice, { ...form.value, entered: entered.value })
  if (!done.ok) {
    return show(ask, { typed: ask.typed, problems: [{ field: '', message: w.changed }] })
  }
  const { live, params } = ask
  return goTo(ask, `/phong-trao/${live.state.id}/tieu-chuan/${params.participant}`, w.done)
}

/** What was granted is taken back by a revocation, never by the unit's withdrawal. */
function isGranted({ live, params, today }: OneAsk, { award, cycle }: Choice): boolean {
  return live.records.decisions.some(
    (row) =>
      row.action === 'grant' &&
      row.on <= today &&
      row.participant === params.participant &&
      row.award === award &&
      row.cycle === cycle,
  )
}

type Withdrawal = Readonly<{ reason: string; entered: string | undefined }>

function keep(ask: OneAsk, choice: Choice, { reason, entered }: Withdrawal) {
  const { world, actor, resource, live, params, today, typed } = ask
  const { participant } = params
  const { award, cycle } = choice
  const deed = {
    action: 'nomination.withdraw' as const,
    subject: `${participant} ${award} ${cycle}`,
    resource,
    reason,
  }
  return act(world, { actor, deed }, async (tx): Promise<Result<unknown, unknown>> => {
    const now = await current(ask, choice, tx)
    // The reason given first stands: a second one would take its place.
    if (reasonIn(now) !== undefined) return refuse('withdrawn')
    const before = now && !now.retracted ? (now.cells as Partial<Record<string, string>>) : {}
    const row: NominationRow = RECORD_TABLES.nominations.row.parse({
      ...{ participant, award, cycle, by: unitOf(ask), on: today },
      ...before,
      withdrawn: reason,
      'entered-by': entered,
    })
    const place = { campaign: live.state.id, scope: resource.path }
    const seen = Number(typed['seen']) || undefined
    return append(tx, RECORD_TABLES.nominations, { ...place, row, seen })
  })
}

/** A collective speaks for itself, a person's unit for the person. */
function unitOf({ live, params }: OneAsk): string {
  const post = live.records.posts.findLast(({ person }) => person === params.participant)
  return post?.organisation ?? params.participant
}
