/**
 * Records as they stand (sổ số liệu), each table listed only when somebody reads it whole: whoever
 * asks for one participant is answered without that.
 */
import { type Records, TABLE_NAMES, type TableName } from '#ledger'
import { divideBy } from '#registry'
import type { RowList } from './row-list.ts'

type Lists = ReadonlyMap<string, RowList<unknown>>

const known = new WeakMap<object, Lists>()

/** The records of these lists. They read like a plain object of tables, copied ones are one. */
export function recordsOver(list: (name: TableName) => RowList<unknown>): Records {
  const lists = new Map<string, RowList<unknown>>(TABLE_NAMES.map((name) => [name, list(name)]))
  const records = Object.defineProperties(
    {},
    Object.fromEntries(
      [...lists].map(([name, one]) => [name, { enumerable: true, get: () => one.rows }]),
    ),
  )
  known.set(records, lists)
  divideBy(records, (table, participant) => lists.get(table)?.of(participant) ?? [])
  // Each list was parsed by the schema of the table of its name.
  return records as Records
}

/** The lists that records were made over; undefined for records of another make. */
export function listsOf(records: Records): Lists | undefined {
  return known.get(records)
}
