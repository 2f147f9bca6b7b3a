/** The audit read (nhật ký): who, when, what, before and after, why; newest first, page by page. */
import { sql } from 'kysely'
import type { Changed, Tx } from '#platform/database'

export type Act = Readonly<{
  act: string
  /** The instant, in milliseconds since 1970. */
  at: number
  actor: string
  duty: string | undefined
  verb: string
  campaign: string | undefined
  subject: string
  reason: string | undefined
  changes: readonly Changed[]
  sealed: boolean
}>

/** What is looked for; absent parts look for everything. */
export type Wanted = Readonly<{
  campaign?: string | undefined
  words?: string | undefined
  /** Actions that these words are said of. */
  verbs?: readonly string[] | undefined
  /** Only what was done before this act: where the page before ended. */
  before?: string | undefined
}>

export const PAGE = 50

type Raw = Readonly<{
  act: string
  at: Date
  actor_name: string
  duty: string | null
  verb: string
  campaign: string | null
  subject: string
  reason: string | null
  changes: readonly Changed[]
  sealed: boolean
}>

/** One more than a page, so that the page knows whether there is another. */
export async function readActs(tx: Tx, wanted: Wanted): Promise<readonly Act[]> {
  const { campaign = null, words = null, verbs = [], before = null } = wanted
  const { rows } = await sql<Raw>`
    select a.act, a.at, a.actor_name, a.duty, a.verb, a.campaign, a.subject, a.reason, a.changes,
      s.act is not null as sealed
    from acts a left join seals s using (tenant, act)
    where a.tenant = ${tx.scope.tenant}
      and (${campaign}::text is null or a.campaign = ${campaign})
      and (${before}::text is null or (a.at, a.act) < (
        select b.at, b.act from acts b where b.tenant = a.tenant and b.act::text = ${before}))
      and (${words}::text is null or a.verb = any(${verbs})
        or position(folded(${words}) in
          folded(concat_ws(' ', a.actor_name, a.verb, a.subject, a.reason))) > 0)
    order by a.at desc, a.act desc limit ${PAGE + 1}`.execute(tx.db)
  return rows.map((raw) => ({
    act: raw.act,
    at: raw.at.getTime(),
    actor: raw.actor_name,
    duty: raw.duty ?? undefined,
    verb: raw.verb,
    campaign: raw.campaign ?? undefined,
    subject: raw.subject,
    reason: raw.reason ?? undefined,
    changes: raw.changes,
    sealed: raw.sealed,
  }))
}
