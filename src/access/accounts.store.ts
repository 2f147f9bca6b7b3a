/** Accounts (tài khoản): who may sign in, by what, and the person of the registry behind each. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database'

export type Account = Readonly<{
  account: string
  login: string
  name: string
  email?: string
  person?: string
  passwordHash?: string
  mustChange: boolean
  disabled: boolean
  /** Two steps: the authenticator's secret, and whether a code of it has been shown to work. */
  code?: Readonly<{ secret: string; confirmed: boolean }>
  /** Recovery codes not used yet. */
  recoveryLeft: number
  version: number
}>

type Raw = Readonly<{
  account: string
  login: string
  name: string
  email: string | null
  person: string | null
  password_hash: string | null
  must_change: boolean
  disabled: boolean
  totp_secret: string | null
  totp_confirmed: boolean
  recovery_hashes: readonly string[]
  version: number
}>

/** The account of a sign-in name, whatever its case; undefined when there is none. */
export async function findByLogin(tx: Tx, login: string): Promise<Account | undefined> {
  const { rows } = await sql<Raw>`select * from accounts
    where tenant = ${tx.scope.tenant} and lower(login) = lower(${login})`.execute(tx.db)
  return rows[0] && accountOf(rows[0])
}

/** The account of an id. */
export async function findAccount(tx: Tx, account: string): Promise<Account | undefined> {
  const { rows } = await sql<Raw>`select * from accounts
    where tenant = ${tx.scope.tenant} and account = ${account}`.execute(tx.db)
  return rows[0] && accountOf(rows[0])
}

/** Sets a new password; the audit knows that, never which. */
export async function setPassword(
  tx: Tx,
  account: string,
  { hash, mustChange = false }: Readonly<{ hash: string; mustChange?: boolean }>,
): Promise<void> {
  await sql`update accounts
    set password_hash = ${hash}, must_change = ${mustChange}, version = version + 1
    where tenant = ${tx.scope.tenant} and account = ${account}`.execute(tx.db)
  tx.changes.push({ campaign: '', table: 'accounts', key: account, after: { password: 'new' } })
}

/** Shuts an account or opens it again; nothing is deleted. */
export async function setDisabled(tx: Tx, account: string, disabled: boolean): Promise<void> {
  await sql`update accounts set disabled = ${disabled}, version = version + 1
    where tenant = ${tx.scope.tenant} and account = ${account}`.execute(tx.db)
  const [before, after] = [{ disabled: !disabled }, { disabled }]
  tx.changes.push({ campaign: '', table: 'accounts', key: account, before, after })
}

/** Names the person of the registry behind an account. */
export async function setPerson(tx: Tx, account: string, person: string | undefined) {
  await sql`update accounts set person = ${person ?? null}, version = version + 1
    where tenant = ${tx.scope.tenant} and account = ${account}`.execute(tx.db)
  tx.changes.push({ campaign: '', table: 'accounts', key: account, after: { person } })
}

/** Sets the address for letters; absent: none are sent. */
export async function setEmail(tx: Tx, account: string, email: string | undefined): Promise<void> {
  const before = (await findAccount(tx, account))?.email
  await sql`update accounts set email = ${email ?? null}, version = version + 1
    where tenant = ${tx.scope.tenant} and account = ${account}`.execute(tx.db)
  tx.changes.push({
    ...{ campaign: '', table: 'accounts', key: account },
    ...{ before: { email: before }, after: { email } },
  })
}

/** All accounts in the order of their sign-in names. */
export async function allAccounts(tx: Tx): Promise<readonly Account[]> {
  const { rows } = await sql<Raw>`select * from accounts
    where tenant = ${tx.scope.tenant} order by lower(login)`.execute(tx.db)
  return rows.map(accountOf)
}

export type NewAccount = Pick<Account, 'account' | 'login' | 'name'> &
  Partial<Pick<Account, 'person' | 'email' | 'passwordHash' | 'mustChange'>>

/** Adds an account; false when the id or the sign-in name is taken. */
export async function addAccount(tx: Tx, given: NewAccount): Promise<boolean> {
  const { account, login, name, person, email, passwordHash, mustChange = false } = given
  const added = await sql`
    insert into accounts (tenant, account, login, name, person, email, password_hash, must_change)
    values (${tx.scope.tenant}, ${account}, ${login}, ${name}, ${person ?? null},
      ${email ?? null}, ${passwordHash ?? null}, ${mustChange})
    on conflict do nothing`.execute(tx.db)
  if (added.numAffectedRows !== 1n) return false
  const after = { login, name, person }
  tx.changes.push({ campaign: '', table: 'accounts', key: account, after })
  return true
}

function accountOf(raw: Raw): Account {
  const { account, login, name, email, person, password_hash, disabled, version } = raw
  return {
    account,
    login,
    name,
    mustChange: raw.must_change,
    disabled,
    recoveryLeft: raw.recovery_hashes.length,
    version,
    ...(raw.totp_secret === null
      ? {}
      : { code: { secret: raw.totp_secret, confirmed: raw.totp_confirmed } }),
    ...(email === null ? {} : { email }),
    ...(person === null ? {} : { person }),
    ...(password_hash === null ? {} : { passwordHash: password_hash }),
  }
}
