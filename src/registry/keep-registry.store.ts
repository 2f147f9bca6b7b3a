/**
 * Registry rows written (ghi sổ tổ chức, con người): each new line enters the books of the running
 * campaigns that go by the unit, in the same transaction, so that no campaign overlooks it.
 */
import { ok, type Result } from '#kernel'
import type { Records } from '#ledger'
import { RECORD_TABLES, type RegistryTable } from '#ledger/store'
import { enterInBook } from '#office'
import { append, type RecordTable, type Refused, type Seen, type Tx } from '#platform/database'

/** A row to write: where it lies, which entry it changes, in whose books it belongs. */
export type RegistryWrite = {
  [T in RegistryTable]: Readonly<{
    name: T
    row: Records[T][number]
    scope: string
    seen: Seen
    campaigns: readonly string[]
  }>
}[RegistryTable]

/** Writes them in order; refused when somebody changed one of them meanwhile. */
export async function keepRows(
  tx: Tx,
  writes: readonly RegistryWrite[],
): Promise<Result<void, Refused>> {
  for (const { name, row, scope, seen, campaigns } of writes) {
    const table: RecordTable = RECORD_TABLES[name]
    const kept = await append(tx, table, { campaign: '', scope, row, seen })
    if (!kept.ok) return kept
    for (const campaign of campaigns) {
      await enterInBook(tx, { campaign, name, lines: [kept.value.line] })
    }
  }
  return ok(undefined)
}
