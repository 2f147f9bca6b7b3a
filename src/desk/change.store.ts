/** Recent acts of others in some campaigns, out of the audit, newest first. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database'
import type { RecentAct } from './change.ts'

export type Wanted = Readonly<{
  campaigns: readonly string[]
  verbs: readonly string[]
  /** The reader, whose own acts are no news. */
  account: string
  /** Places in the tree: acts on them, below them, or on what they belong to. */
  paths: readonly string[]
}>

/** More than is shown, since some of it may not be read and some is the same twice. */
const MOST = 200
const DAYS = 30

export async function recentActs(tx: Tx, wanted: Wanted): Promise<readonly RecentAct[]> {
  const { campaigns, verbs, account, paths } = wanted
  const { rows } = await sql<RecentAct>`
    select extract(epoch from at)::double precision * 1000 as at, actor_name as actor, verb,
      campaign, subject, reason
    from acts
    where tenant = ${tx.scope.tenant} and campaign = any (${campaigns}) and verb = any (${verbs})
      and actor is distinct from ${account} and at > now() - make_interval(days => ${DAYS})
      and (scope <@ ${paths}::ltree[] or scope @> ${paths}::ltree[]
        or campaign = any (asking_campaigns()))
    order by at desc limit ${MOST}`.execute(tx.db)
  return rows
}
