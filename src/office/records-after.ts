/**
 * Records as they stand after an act (số liệu sau khi ghi), before it is committed: what was read
 * for the request, with the act's own changes put into it.
 */
import { type Records, TABLE_NAMES, type TableName } from '#ledger'
import { RECORD_TABLES } from '#ledger/store'
import { type Changed, keyText, toCells } from '#platform/database'

type Row = Records[TableName][number]

/** Rows keep their order; a new line comes last, as the books will read it. */
export function recordsAfter(
  records: Records,
  { campaign, changes }: Readonly<{ campaign: string; changes: readonly Changed[] }>,
): Records {
  const own = Map.groupBy(
    changes.filter((change) => change.campaign === campaign),
    ({ table }) => table,
  )
  const tables = TABLE_NAMES.map((name) => {
    const after = (own.get(name) ?? []).reduce(rowsAfter(name), records[name])
    return [name, after] as const
  })
  // Each table was parsed by the schema of the same name; fromEntries forgets names.
  return Object.fromEntries(tables) as Records
}

function rowsAfter(name: TableName) {
  const table = RECORD_TABLES[name]
  return (rows: readonly Row[], change: Changed): readonly Row[] => {
    const written = change.after === undefined ? [] : [table.row.parse(change.after) as Row]
    if (change.before === undefined) return [...rows, ...written]
    return rows.flatMap((row) => {
      const cells = toCells(row as Parameters<typeof toCells>[0])
      return keyText(table, cells) === change.key ? written : [row]
    })
  }
}
