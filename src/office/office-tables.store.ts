/**
 * What an office keeps of a campaign beside the records the engine counts (sổ việc của cơ quan):
 * stages opened, inspections, sittings and ballots, the way of dossiers, milestones, evidence. The
 * tables are found in the database itself, so that a table added later travels too.
 */
import { sql } from 'kysely'
import { z } from 'zod'
import { TABLE_NAMES } from '#ledger'
import { appendAll, type RecordTable, recordTable, rowsSince, type Tx } from '#platform/database'
import {
  day,
  id,
  maybeDay,
  maybeId,
  maybeNumber,
  maybeText,
  maybeWhole,
  maybeYes,
  number,
  text,
  whole,
  yes,
} from '#rulebook/cells'

/** The place in the tree of organisations that a row belongs to. */
const PLACE = 'scope'

/** What the table itself adds to a row; another names its schema. */
const OWN = ['tenant', 'campaign', 'entry', 'line', 'replaces', 'retracted', PLACE, 'act', 'xact']

/** Cells by the domain of their column: filled, or allowed to be empty. */
const CELLS: Readonly<Record<string, readonly [filled: z.ZodType, maybe: z.ZodType]>> = {
  id_text: [id, maybeId],
  day_text: [day, maybeDay],
  number_text: [number, maybeNumber],
  whole_text: [whole, maybeWhole],
  yes_text: [yes, maybeYes],
}

type Column = Readonly<{ table: string; name: string; domain: string | null; maybe: boolean }>

/** Kept elsewhere in the folder, or the office's whichever campaigns it runs. */
const NOT_HERE = [...TABLE_NAMES.map((name) => name.replaceAll('-', '_')), 'documents', 'duties']

/** Every table of records that is neither the engine's nor the definition's own. */
export async function officeTables(tx: Tx): Promise<readonly RecordTable[]> {
  const { rows } = await sql<Column>`
    select c.table_name as table, c.column_name as name, c.domain_name as domain,
      c.is_nullable = 'YES' as maybe
    from information_schema.columns c
    where c.table_schema = 'public' and c.table_name <> all (${NOT_HERE})
      and c.column_name <> all (${OWN})
      and exists (select 1 from information_schema.columns r where r.table_schema = 'public'
        and r.table_name = c.table_name and r.column_name = 'replaces')
    order by c.table_name, c.ordinal_position`.execute(tx.db)
  return [...Map.groupBy(rows, ({ table }) => table)].map(([table, columns]) =>
    tableOf(table, columns),
  )
}

function tableOf(table: string, columns: readonly Column[]): RecordTable {
  const shape = columns.map(({ name, domain, maybe }) => {
    const [filled, optional] = CELLS[domain ?? ''] ?? [text, maybeText]
    return [dashed(name), maybe ? optional : filled] as const
  })
  return recordTable(dashed(table), z.strictObject(Object.fromEntries(shape)), [])
}

const dashed = (name: string): string => name.replaceAll('_', '-')

/** The schema of the table as a file: its cells, and the place each row belongs to. */
export function fileSchema({ row }: RecordTable): z.ZodObject {
  return row.extend({ [PLACE]: z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/) })
}

/** The rows of a campaign that stand, with their places. */
export async function officeRows(tx: Tx, table: RecordTable, campaign: string) {
  const entries = await rowsSince(tx, table, { campaign, since: '0' })
  const lines = new Map(entries.map((entry) => [entry.line, entry]))
  return [...lines.values()]
    .filter(({ retracted }) => !retracted)
    .map(({ cells, scope }) => ({ ...cells, [PLACE]: scope }))
}

export type OfficeRow = Readonly<Record<string, unknown>>

/** Adds rows as their file was read. */
export async function keepOfficeRows(
  tx: Tx,
  table: RecordTable,
  { campaign, rows }: Readonly<{ campaign: string; rows: readonly OfficeRow[] }>,
): Promise<void> {
  const placed = rows.map(({ [PLACE]: scope, ...row }) => ({ row, scope: String(scope) }))
  await appendAll(tx, table, { campaign, rows: placed })
}
