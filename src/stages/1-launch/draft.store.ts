/**
 * A new campaign's rows (phong trào đang soạn): its own row, the files of its definition, and the
 * registry lines below its host; and the head of a campaign, which follows its definition.
 */
import { sql } from 'kysely'
import type { RegistryTable } from '#ledger/store'
import { type CampaignState, DOCUMENTS, enterInBook } from '#office'
import { appendAll, type Tx } from '#platform/database'

export type DraftFile = Readonly<{ path: string; content: string }>

export type DraftCampaign = Readonly<{
  id: string
  title: string
  host: string
  /** The host's path. */
  scope: string
  files: readonly DraftFile[]
  /** The registry lines it goes by. */
  lines: readonly (readonly [RegistryTable, readonly number[]])[]
}>

/** Keeps the draft; nothing is written when a campaign of that id is there. */
export async function keepDraft(tx: Tx, draft: DraftCampaign): Promise<boolean> {
  const { id, title, host, scope, files } = draft
  const { tenant } = tx.scope
  const { numAffectedRows } = await sql`
    insert into campaigns (tenant, campaign, title, host, scope, state)
    values (${tenant}, ${id}, ${title}, ${host}, ${scope}, 'draft')
    on conflict do nothing`.execute(tx.db)
  if (numAffectedRows === 0n) return false
  await appendAll(tx, DOCUMENTS, { campaign: id, rows: files.map((row) => ({ row, scope })) })
  for (const [name, lines] of draft.lines) await enterInBook(tx, { campaign: id, name, lines })
  return true
}

type Head = Readonly<{ title: string; host: string; scope: string }>

/**
 * Title and host as the definition now has them. The campaign's version moves with every change of
 * its plan, so that nobody launches another plan than the one seen; false when it is no draft.
 */
export async function keepHead(tx: Tx, seen: CampaignState, head: Head): Promise<boolean> {
  const { id, title, host } = seen
  const { numAffectedRows } = await sql`update campaigns
    set title = ${head.title}, host = ${head.host}, scope = ${head.scope}, version = version + 1
    where tenant = ${tx.scope.tenant} and campaign = ${id} and state = 'draft'`.execute(tx.db)
  if (numAffectedRows === 0n) return false
  if (head.title !== title || head.host !== host) {
    const before = { title, host }
    tx.changes.push({ campaign: id, table: 'campaigns', key: id, before, after: head })
  }
  return true
}
