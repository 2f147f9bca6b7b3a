/**
 * Registry rows that come with a campaign (dùng chung sổ tổ chức, con người): what the tenant has
 * already is shared, what is new is added, what contradicts it is refused; and the campaign's book
 * names the lines it goes by, in its own order.
 */
import { sql } from 'kysely'
import { type Places, ROOT_PATH } from '#access'
import { ok, type Result, refuse } from '#kernel'
import type { Records } from '#ledger'
import { RECORD_TABLES, REGISTRY_TABLES, type RegistryTable } from '#ledger/store'
import { append, type RecordTable, type StoredRow, type Tx } from '#platform/database'

export type Contradiction = Readonly<{ table: string; key: string; now: StoredRow }>

type Sharing = Readonly<{ campaign: string; records: Records; places: Places }>

export async function shareRegistry(
  tx: Tx,
  sharing: Sharing,
): Promise<Result<void, Contradiction>> {
  for (const name of REGISTRY_TABLES) {
    const table: RecordTable = RECORD_TABLES[name]
    const lines: number[] = []
    for (const row of sharing.records[name]) {
      const scope = scopeOf(row, sharing.places)
      const shared = await append(tx, table, { campaign: '', scope, row })
      if (!shared.ok) return refuse(contradiction(name, shared.refusal.now))
      lines.push(shared.value.line)
    }
    await enterInBook(tx, { campaign: sharing.campaign, name, lines })
  }
  return ok(undefined)
}

type Entry = Readonly<{ campaign: string; name: RegistryTable; lines: readonly number[] }>

/** Adds lines to a campaign's book; those in it stay where they are. */
export async function enterInBook(tx: Tx, { campaign, name, lines }: Entry): Promise<void> {
  await sql`insert into campaign_book (tenant, campaign, name, line)
    select ${tx.scope.tenant}, ${campaign}, ${name}, line
    from unnest(${lines}::bigint[]) with ordinality as given (line, position)
    order by position
    on conflict do nothing`.execute(tx.db)
}

type RegistryRow = Records[RegistryTable][number]

/** The place of a registry row in the tree: its own, its person's, or its predecessor's. */
export function scopeOf(row: RegistryRow, places: Places): string {
  if ('predecessor' in row) return places.organisation(row.predecessor) ?? ROOT_PATH
  const id = 'person' in row ? row.person : row.id
  return places.participant(id) ?? ROOT_PATH
}

function contradiction(table: string, now: StoredRow): Contradiction {
  return { table, key: Object.values(now.cells).join(', '), now }
}
