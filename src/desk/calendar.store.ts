/** How often each deadline has moved since it first stood in a calendar (SEQUENCE of its event). */
import { sql } from 'kysely'
import type { CivilDate } from '#kernel'
import type { Database, Scope, Tx } from '#platform/database'

type Placed = Readonly<{ uid: string; last: CivilDate }>
type Kept = Placed & Readonly<{ sequence: number }>

/** The number of each event; one whose last day is another than before gets the next higher. */
export async function sequencesOf(
  db: Database,
  scope: Scope,
  events: readonly Placed[],
): Promise<ReadonlyMap<string, number>> {
  const uids = events.map(({ uid }) => uid)
  const before = await db.read(scope, (tx) => keptOf(tx, uids))
  const moved = events.filter(({ uid, last }) => before.get(uid)?.last !== last)
  const kept = moved.length === 0 ? before : await db.write(scope, (tx) => keep(tx, moved, uids))
  return new Map([...kept].map(([uid, { sequence }]) => [uid, sequence]))
}

async function keptOf(tx: Tx, uids: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
  const { rows } = await sql<Kept>`select uid, last, sequence from calendar_events
    where tenant = ${tx.scope.tenant} and uid = any(${uids})`.execute(tx.db)
  return new Map(rows.map((one) => [one.uid, one]))
}

async function keep(tx: Tx, moved: readonly Placed[], uids: readonly string[]) {
  const given = JSON.stringify(moved.map(({ uid, last }) => ({ uid, last })))
  await sql`insert into calendar_events as kept (tenant, uid, last)
    select ${tx.scope.tenant}, uid, last
    from jsonb_to_recordset(${given}::jsonb) as given (uid text, last text)
    on conflict (tenant, uid) do update
      set last = excluded.last, sequence = kept.sequence + 1
      where kept.last <> excluded.last`.execute(tx.db)
  return keptOf(tx, uids)
}
