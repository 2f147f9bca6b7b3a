/**
 * The audit read (nhật ký): who, when, what, before and after, why; newest first, page by page. A
 * page is found by an index whatever is looked for, so that it costs what it holds and not what
 * the whole audit holds.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Changed, Tx } from '#platform/database'

export type Act = Readonly<{
  act: string
  /** The instant, in milliseconds since 1970. */
  at: number
  /** The account, which stays here when the account itself goes. */
  account: string | undefined
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
  /** The account of whoever did it. */
  actor?: string | undefined
  /** What it was about, as the audit names it. */
  subject?: string | undefined
  words?: string | undefined
  /** Actions that these words are said of. */
  verbs?: readonly string[] | undefined
  /** The instants between which it was done (2020-07-31 00:00+07), the second no longer in it. */
  since?: string | undefined
  until?: string | undefined
  /** Only what was done before this act: where the page before ended. */
  before?: string | undefined
}>

export const PAGE = 50
/** One more than a page, so that the page knows whether there is another. */
const MOST = PAGE + 1

type Raw = Readonly<{
  act: string
  at: Date
  actor: string | null
  actor_name: string
  duty: string | null
  verb: string
  campaign: string | null
  subject: string
  reason: string | null
  changes: readonly Changed[]
  sealed: boolean
}>

/** The acts of one page and one more: first which, by an index alone, then what they say. */
export async function readActs(tx: Tx, wanted: Wanted): Promise<readonly Act[]> {
  const found = wanted.words === undefined ? newest(tx, wanted) : saying(tx, wanted)
  const { rows } = await sql<Raw>`
    with found as materialized (select * from (${found}) f order by at desc, act desc limit ${MOST})
    select a.act, a.at, a.actor, a.actor_name, a.duty, a.verb, a.campaign, a.subject, a.reason,
      a.changes, s.act is not null as sealed
    from found join acts a on a.tenant = ${tx.scope.tenant} and a.act = found.act
    left join seals s on s.tenant = a.tenant and s.act = a.act
    order by found.at desc, found.act desc`.execute(tx.db)
  return rows.map(actOf)
}

/** The newest acts for which nothing but columns is asked. */
function newest(tx: Tx, wanted: Wanted, verb?: RawBuilder<unknown>): RawBuilder<unknown> {
  const { since, until, before } = wanted
  const { tenant } = tx.scope
  const conditions = [
    sql`a.tenant = ${tenant}`,
    ...columnsOf(wanted).map(([name, cell]) => sql`${sql.id('a', name)} = ${cell}`),
    ...(verb ? [sql`a.verb = ${verb}`] : []),
    ...(since ? [sql`a.at >= ${since}::timestamptz`] : []),
    ...(until ? [sql`a.at < ${until}::timestamptz`] : []),
    ...(before === undefined ? [] : [sql`(a.at, a.act) < (${lastOf(tenant, before)})`]),
  ]
  return sql`select a.act, a.at from acts a where ${sql.join(conditions, sql` and `)}
    order by a.at desc, a.act desc limit ${MOST}`
}

function lastOf(tenant: string, before: string): RawBuilder<unknown> {
  return sql`select b.at, b.act from acts b where b.tenant = ${tenant} and b.act = ${before}::uuid`
}

/** The newest acts that say the words, and of each action that is called so. */
function saying(tx: Tx, wanted: Wanted): RawBuilder<unknown> {
  const { words, verbs = [], since = null, until = null, before = null } = wanted
  const columns = JSON.stringify(Object.fromEntries(columnsOf(wanted)))
  return sql`
    select act, at from acts_saying(${words}, ${columns}::jsonb, ${since}::timestamptz,
      ${until}::timestamptz, ${before}::uuid, ${MOST})
    union
    select f.act, f.at from unnest(${verbs}::text[]) as called (verb)
      cross join lateral (${newest(tx, wanted, sql`called.verb`)}) f`
}

function columnsOf({ campaign, actor, subject }: Wanted): readonly (readonly [string, string])[] {
  return Object.entries({ campaign, actor, subject }).flatMap(([name, cell]) =>
    cell === undefined ? [] : [[name, cell] as const],
  )
}

function actOf(raw: Raw): Act {
  return {
    act: raw.act,
    at: raw.at.getTime(),
    account: raw.actor ?? undefined,
    actor: raw.actor_name,
    duty: raw.duty ?? undefined,
    verb: raw.verb,
    campaign: raw.campaign ?? undefined,
    subject: raw.subject,
    reason: raw.reason ?? undefined,
    changes: raw.changes,
    sealed: raw.sealed,
  }
}
