/**
 * Signed-in devices (phiên đăng nhập): a random token in the browser's cookie, only its hash here.
 * Each can be seen and revoked by its owner.
 */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { type CivilDate, readCivil } from '#kernel'
import { type Question, question, type Scope, type Tx } from '#platform/database'
import { DutyRow, inForce } from './duty.ts'

/** An account as a request needs it, with its duties in force. */
export type SignedIn = Readonly<{
  account: string
  name: string
  person?: string
  language: 'vi' | 'en'
  mustChange: boolean
  /** Reminders not read yet. */
  unread: number
  /** The sign-in was last kept alive some minutes ago. */
  idle: boolean
  duties: readonly DutyRow[]
}>

/** A working day; every use within it keeps the sign-in alive. */
const HOURS = 12

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Opens a sign-in for the account and answers the token for the cookie. */
export async function openSignIn(
  tx: Tx,
  given: Readonly<{ account: string; device: string; address: string }>,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await sql`insert into sign_ins (tenant, token_hash, account, expires_at, device, address)
    values (${tx.scope.tenant}, ${hashOf(token)}, ${given.account},
      now() + make_interval(hours => ${HOURS}), ${given.device}, ${given.address})`.execute(tx.db)
  return token
}

type Raw = Readonly<{
  account: string
  name: string
  person: string | null
  language: 'vi' | 'en'
  must_change: boolean
  idle: boolean
  unread: number
  duties: readonly Readonly<Record<string, string | null>>[]
}>

/** The duties recorded for account `a`. */
const OWN_DUTIES = sql`coalesce((select jsonb_agg(to_jsonb(d)) from duties d
  where d.tenant = a.tenant and d.campaign = '' and d.account = a.account
    and not d.retracted and not exists (select 1 from duties n
      where n.tenant = d.tenant and n.campaign = d.campaign and n.replaces = d.entry)), '[]')`

const UNREAD = sql`(select count(*)::integer from reminders r
  where r.tenant = a.tenant and r.account = a.account and r.read_at is null)`

/** Who is behind the token today; undefined when it is unknown, has run out, or was revoked. */
export function whoIs(
  { tenant }: Scope,
  token: string,
  today: CivilDate,
): Question<SignedIn | undefined> {
  const query = sql<Raw>`
    select a.account, a.name, a.person, a.language, a.must_change,
      s.seen_at < now() - interval '5 minutes' as idle, ${UNREAD} as unread, ${OWN_DUTIES} as duties
    from sign_ins s join accounts a using (tenant, account)
    where s.tenant = ${tenant} and s.token_hash = ${hashOf(token)}
      and s.expires_at > now() and not a.disabled`
  return question(query, ([row]) => row && signedIn(row, today))
}

/** The account as it would be signed in today; undefined when it may not sign in. */
export async function asSignedIn(
  tx: Tx,
  account: string,
  today: CivilDate,
): Promise<SignedIn | undefined> {
  const { rows } = await sql<Raw>`
    select a.account, a.name, a.person, a.language, a.must_change, false as idle, 0 as unread,
      ${OWN_DUTIES} as duties
    from accounts a
    where a.tenant = ${tx.scope.tenant} and a.account = ${account} and not a.disabled`.execute(
    tx.db,
  )
  return rows[0] && signedIn(rows[0], today)
}

function signedIn(raw: Raw, today: CivilDate): SignedIn {
  const { account, name, language, idle, unread } = raw
  const duties = raw.duties.map(dutyOf).filter((duty) => inForce(duty, today))
  const own = raw.person === null ? {} : { person: raw.person }
  return { account, name, language, mustChange: raw.must_change, idle, unread, duties, ...own }
}

/** Ends a sign-in: the owner signed out, or revoked it. */
export async function endSignIn(tx: Tx, token: string): Promise<void> {
  await sql`delete from sign_ins
    where tenant = ${tx.scope.tenant} and token_hash = ${hashOf(token)}`.execute(tx.db)
}

/** A sign-in as its owner sees it. */
export type Device = Readonly<{
  hash: string
  device: string
  address: string
  madeAt: number
  seenAt: number
}>

/** Where the account is signed in, the last used first. */
export async function signInsOf(tx: Tx, account: string): Promise<readonly Device[]> {
  const { rows } = await sql<Device>`
    select token_hash as hash, device, address,
      extract(epoch from made_at)::double precision * 1000 as "madeAt",
      extract(epoch from seen_at)::double precision * 1000 as "seenAt"
    from sign_ins where tenant = ${tx.scope.tenant} and account = ${account}
      and expires_at > now() order by seen_at desc`.execute(tx.db)
  return rows
}

/** Ends one of the account's sign-ins, or all of them when none is named. */
export async function endSignIns(tx: Tx, account: string, hash?: string): Promise<void> {
  await sql`delete from sign_ins where tenant = ${tx.scope.tenant} and account = ${account}
    and (${hash ?? null}::text is null or token_hash = ${hash ?? null})`.execute(tx.db)
}

/** Keeps a sign-in that is in use alive. */
export async function keepAlive(tx: Tx, token: string): Promise<void> {
  await sql`update sign_ins
    set seen_at = now(), expires_at = now() + make_interval(hours => ${HOURS})
    where tenant = ${tx.scope.tenant} and token_hash = ${hashOf(token)}`.execute(tx.db)
}

function dutyOf(raw: Readonly<Record<string, string | null>>): DutyRow {
  const to = readCivil(raw['to'] ?? '')
  return DutyRow.parse({
    account: raw['account'],
    role: raw['role'],
    organisation: raw['organisation'] ?? '',
    campaign: raw['of_campaign'] ?? '',
    from: raw['from'],
    to: to ?? '',
    basis: raw['basis'] ?? '',
    capacity: raw['capacity'] ?? '',
  })
}
