/** A plan taken in as it stands for whoever asks: its import, its reading, what was settled. */
import { can } from '#access'
import { type Draft, keptReading, settledDraft, withAdded } from '#importer'
import { type Ask, look } from '#office'
import { currentRow, type Tx } from '#platform/database'
import { contentOf, PLAN_IMPORTS, settlingsIn } from './plan-import.store.ts'
import { PlanImportRow, type Settlings, settlingsOf } from './plan-import.ts'

export const ALL = '/nhap-ke-hoach'
export const ONE = '/nhap-ke-hoach/:plan'

export type PlanAsk = Ask<typeof ONE>

export type PlanDesk = Readonly<{
  row: PlanImportRow
  /** The entry of the import, which the next change of it must have seen. */
  entry: number
  scope: string
  /** As read, with what people added. */
  draft: Draft
  lines: ReturnType<typeof keptReading>['lines']
  settlings: Settlings
  /** The draft as the settlings leave it. */
  left: Draft
}>

/** The desk; undefined where there is no such plan, or it is not the actor's to draft. */
export async function deskOf(ask: PlanAsk): Promise<PlanDesk | undefined> {
  const found = await look(ask.world, ask.actor, (tx) => standing(tx, ask.params.plan))
  if (!found || !can(ask.actor, 'campaign.draft', { path: found.scope })) return undefined
  const kept = keptReading(found.content)
  const draft = withAdded(kept, found.settlings)
  const { lines } = kept
  const left = settledDraft(draft, found.settlings)
  return { ...found, draft, lines, left }
}

async function standing(tx: Tx, plan: string) {
  const now = await currentRow(tx, PLAN_IMPORTS, { campaign: '', key: { plan } })
  if (!now || now.retracted) return undefined
  const row = PlanImportRow.parse(now.cells)
  const content = await contentOf(tx, row)
  if (content === undefined) return undefined
  const settlings = await settledNow(tx, plan)
  return { row, entry: now.entry, scope: now.scope, content, settlings }
}

/** What stands settled at this moment of the transaction. */
export async function settledNow(tx: Tx, plan: string): Promise<Settlings> {
  return settlingsOf(await settlingsIn(tx, plan))
}
