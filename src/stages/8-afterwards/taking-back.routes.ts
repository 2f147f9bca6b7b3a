/**
 * Taking back what was entered by mistake of an award handed over (rút ghi nhận nhầm): with a
 * reason; the entry stays to be read.
 */
import { z } from 'zod'
import { can } from '#access'
import type { Result } from '#kernel'
import { type Ask, act, goTo, look } from '#office'
import { type Entry, entriesOf, type RecordTable, retract } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { text } from '#rulebook/cells'
import type { GivenEntry } from './given-entries.page.tsx'
import { RECEIPTS, RECOVERIES } from './index.store.ts'
import { addressOf, type Line } from './receipt.page.tsx'
import { receiptWords } from './receipt.words.ts'
import { confirmingAs } from './receipt-desk.routes.ts'

type OneAsk = Ask<'/phong-trao/:campaign/trao-thuong/:participant'>

const TABLES: Readonly<Record<string, RecordTable>> = { n: RECEIPTS, t: RECOVERIES }

/** Everything that was entered of the award, the newest first. */
export async function entriesGiven(ask: OneAsk, line: Line): Promise<readonly GivenEntry[]> {
  const { world, actor, live, resource, params } = ask
  const { award, cycle, participant } = line
  const asked = { campaign: live.state.id, key: { award, cycle, participant } }
  const [receipts, recoveries] = await look(world, actor, async (tx) => [
    await entriesOf(tx, RECEIPTS, asked),
    await entriesOf(tx, RECOVERIES, asked),
  ])
  const isTheirs = confirmingAs(actor, params.participant, resource.path) !== 'not-theirs'
  const mayConfirm = can(actor, 'receipt.confirm', resource) && isTheirs
  const mayRecover = can(actor, 'recovery.record', resource)
  return [
    ...written(receipts).map(({ one, ...state }) => ({
      ...{ ...state, id: `n${one.entry}`, mayTake: mayConfirm },
      said: { receipt: RECEIPTS.row.parse({ paper: '', ...one.cells }) },
    })),
    ...written(recoveries).map(({ one, ...state }) => ({
      ...{ ...state, id: `t${one.entry}`, mayTake: mayRecover },
      said: { recovery: RECOVERIES.row.parse(one.cells) },
    })),
  ]
}

/** Entries that say something, each with what took it back; the newest first. */
function written(entries: readonly Entry[]) {
  return entries
    .filter(({ retracted }) => !retracted)
    .map((one) => {
      const after = entries.findLast(({ line, entry }) => line === one.line && entry > one.entry)
      return { one, stands: after === undefined, reason: after?.reason }
    })
}

type Page = Readonly<{
  lineAt(ask: OneAsk): Promise<Result<Line, Response>>
  again(ask: OneAsk, problems: readonly FormProblem[]): Promise<Response>
}>

export async function takeBack(ask: OneAsk, { lineAt, again }: Page): Promise<Response> {
  const w = receiptWords[ask.lang]
  const line = await lineAt(ask)
  if (!line.ok) return line.refusal
  const form = parseTyped(ask.typed, z.object({ which: text, why: text }))
  if (!form.ok) return again(ask, form.refusal)
  const { which, why } = form.value
  const chosen = (await entriesGiven(ask, line.value)).find(({ id }) => id === which)
  const table = TABLES[which.slice(0, 1)]
  if (!table || !chosen?.stands || !chosen.mayTake) {
    return again(ask, [{ field: 'which', message: w.chooseOne }])
  }
  const { world, actor, resource, live } = ask
  const { award, cycle, participant } = line.value
  const own = 'receipt' in chosen.said ? chosen.said.receipt.what : chosen.said.recovery.paper
  const key = { award, cycle, participant, ['receipt' in chosen.said ? 'what' : 'paper']: own }
  const action = 'receipt' in chosen.said ? 'receipt.confirm' : 'recovery.record'
  const subject = `${participant} ${award} ${cycle}: ${own}`
  const taken = await act(
    world,
    { actor, deed: { action, subject, resource, reason: why } },
    (tx) => retract(tx, table, { campaign: live.state.id, key, seen: Number(which.slice(1)) }),
  )
  if (!taken.ok) return again(ask, [{ field: 'which', message: w.chooseOne }])
  return goTo(
    ask,
    addressOf(ask.url.pathname.replace(/\/[^/]+\/rut$/, ''), line.value),
    w.takenBack,
  )
}
