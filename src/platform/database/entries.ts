/**
 * Every entry of a line of records (các lần ghi), with who wrote it, when and why: nothing was
 * overwritten, so what stood before can always be shown beside what stands now.
 */
import { sql } from 'kysely'
import { type RecordTable, tableName } from './record-table.ts'
import { type StoredRow, storedRow } from './stored-row.ts'
import type { Tx } from './transaction.ts'

export type Entry = StoredRow &
  Readonly<{
    /** As the audit knows them; absent for what came with a folder. */
    actor: string | undefined
    reason: string | undefined
  }>

type Asked = Readonly<{
  campaign: string
  /** Columns of the key; an absent cell is one that is empty. */
  key: Readonly<Record<string, string | undefined>>
}>

/** The entries of all lines whose key has these cells, the newest first. */
export async function entriesOf(
  tx: Tx,
  table: RecordTable,
  { campaign, key }: Asked,
): Promise<readonly Entry[]> {
  const same = Object.entries(key).map(([field, cell]) => {
    const column = sql`t.${sql.id(table.columns.get(field) ?? field)}`
    return cell === undefined ? sql`${column} is null` : sql`${column} = ${cell}`
  })
  const { rows } = await sql<Record<string, unknown>>`
    select t.*, a.actor_name as act_actor, a.reason as act_reason
    from ${sql.id(tableName(table))} t
    left join acts a on (a.tenant, a.act) = (t.tenant, t.act)
    where t.tenant = ${tx.scope.tenant} and t.campaign = ${campaign}
      and ${sql.join(same, sql` and `)}
    order by t.entry desc`.execute(tx.db)
  return rows.map((raw) => ({
    ...storedRow(raw, table.columns),
    actor: textOf(raw['act_actor']),
    reason: textOf(raw['act_reason']),
  }))
}

function textOf(cell: unknown): string | undefined {
  return typeof cell === 'string' ? cell : undefined
}
