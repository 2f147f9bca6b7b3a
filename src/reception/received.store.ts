/** The book of parcels that came in, in the database. */
import { sql } from 'kysely'
import { currentRow, recordTable, storedRow, type Tx } from '#platform/database'
import { ReceivedParcelRow } from './received.ts'

export const RECEIVED_PARCELS = recordTable('received-parcels', ReceivedParcelRow, [
  'organisation',
  'parcel',
])

/** What an office has received, the last first; the contents are left where they are. */
export async function receivedBy(
  tx: Tx,
  organisation: string,
): Promise<readonly ReceivedParcelRow[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select t.*, '-' as contents from received_parcels t
    where t.tenant = ${tx.scope.tenant} and t.campaign = '' and t.organisation = ${organisation}
      and not exists (select 1 from received_parcels n where n.tenant = t.tenant
        and n.campaign = t.campaign and n.replaces = t.entry)
    order by t.received desc, t.entry desc`.execute(tx.db)
  return rows.map((raw) => ReceivedParcelRow.parse(storedRow(raw, RECEIVED_PARCELS.columns).cells))
}

type Key = Readonly<{ organisation: string; parcel: string }>

/** One parcel with its contents; undefined when the office has not received it. */
export async function receivedOf(tx: Tx, key: Key): Promise<ReceivedParcelRow | undefined> {
  const found = await currentRow(tx, RECEIVED_PARCELS, { campaign: '', key })
  return found && !found.retracted ? ReceivedParcelRow.parse(found.cells) : undefined
}
