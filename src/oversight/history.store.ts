/**
 * The history of a record (lịch sử của một dòng): every entry of the lines asked for, what stood
 * before it, and the act that wrote it. Records are only ever added, so this is the data itself and
 * not a memory of it; the act tells who, when and why.
 */
import { sql } from 'kysely'
import { type RecordTable, type StoredRow, storedRow, type Tx } from '#platform/database'

export type HistoryEntry = Readonly<{
  table: string
  /** The columns of the key and their cells, in the order of the table. */
  key: readonly (readonly [field: string, cell: string])[]
  before: StoredRow | undefined
  now: StoredRow
  /** The instant, in milliseconds since 1970; absent when the act is not known. */
  at: number | undefined
  actor: string | undefined
  duty: string | undefined
  verb: string | undefined
  reason: string | undefined
  /** The place of the act in the chain; absent while it waits for its seal. */
  seal: number | undefined
}>

/** Which lines: those whose columns have these cells. */
export type Lines = Readonly<{
  table: RecordTable
  campaign: string
  cells: Readonly<Record<string, string>>
}>

/** Older entries than these are not told on one page. */
export const MOST_ENTRIES = 200

type Raw = Readonly<Record<string, unknown>>

/** The entries, newest first, one more than a page shows. */
export async function historyOf(
  tx: Tx,
  { table, campaign, cells }: Lines,
): Promise<readonly HistoryEntry[]> {
  const name = sql.id(table.name.replaceAll('-', '_'))
  const same = Object.entries(cells).map(
    ([field, cell]) => sql`and t.${sql.id(table.columns.get(field) ?? field)} = ${cell}`,
  )
  // The entries first, then what belongs to each: not all acts beside all entries.
  const { rows } = await sql<Raw>`
    with t as materialized (select * from ${name} t
      where t.tenant = ${tx.scope.tenant} and t.campaign = ${campaign} ${sql.join(same, sql` `)}
      order by t.entry desc limit ${MOST_ENTRIES + 1})
    select t.*, to_jsonb(p) as before_row, a.at as act_at, a.actor_name as act_actor,
      a.duty as act_duty, a.verb as act_verb, a.reason as act_reason, s.position as act_seal
    from t
    left join ${name} p on p.tenant = t.tenant and p.campaign = t.campaign and p.entry = t.replaces
    left join acts a on a.tenant = t.tenant and a.act = t.act
    left join seals s on s.tenant = t.tenant and s.act = t.act
    order by t.entry desc`.execute(tx.db)
  return rows.map((raw) => entryOf(table, raw))
}

function entryOf(table: RecordTable, raw: Raw): HistoryEntry {
  const now = storedRow(raw, table.columns)
  const before = raw['before_row']
  const at = raw['act_at']
  return {
    table: table.name,
    key: table.key.flatMap((field) => {
      const cell = now.cells[field]
      return cell === undefined ? [] : [[field, cell] as const]
    }),
    before: before === null ? undefined : storedRow(before as Raw, table.columns),
    now,
    at: at instanceof Date ? at.getTime() : undefined,
    actor: textOf(raw['act_actor']),
    duty: textOf(raw['act_duty']),
    verb: textOf(raw['act_verb']),
    reason: textOf(raw['act_reason']),
    seal: raw['act_seal'] === null ? undefined : Number(raw['act_seal']),
  }
}

function textOf(cell: unknown): string | undefined {
  return typeof cell === 'string' ? cell : undefined
}
