/** Publications and the moments they froze, in the database: added, never changed. */
import { sql } from 'kysely'
import { recordTable, standingRows, type Tx } from '#platform/database'
import { PublicationRow } from './publication.ts'

export const PUBLICATIONS = recordTable('publications', PublicationRow, ['publication'])

/** In the order in which they were made. */
export async function publicationsOf(tx: Tx, campaign: string): Promise<readonly PublicationRow[]> {
  return (await standingRows(tx, PUBLICATIONS, campaign)).map(({ row }) => row)
}

/** The id of the next one; acts at the same moment wait for each other, so that both get one. */
export async function nextPublication(tx: Tx, campaign: string): Promise<string> {
  const lock = `${tx.scope.tenant} ${campaign} publications`
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(tx.db)
  return `ban-${(await publicationsOf(tx, campaign)).length + 1}`
}

type Moment = Readonly<{ campaign: string; hash: string }>

/** The same content twice is one snapshot. */
export async function keepSnapshot(
  tx: Tx,
  { campaign, hash, content }: Moment & Readonly<{ content: string }>,
): Promise<void> {
  await sql`insert into snapshots (tenant, campaign, hash, content)
    values (${tx.scope.tenant}, ${campaign}, ${hash}, ${content})
    on conflict do nothing`.execute(tx.db)
}

export async function snapshotOf(tx: Tx, { campaign, hash }: Moment): Promise<string | undefined> {
  const { rows } = await sql<{ content: string }>`select content from snapshots
    where tenant = ${tx.scope.tenant} and campaign = ${campaign} and hash = ${hash}`.execute(tx.db)
  return rows[0]?.content
}
