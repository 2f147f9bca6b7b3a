/**
 * One transaction: who asks, in which tenant, within which organisations, and what it has changed
 * so far. The database enforces the same limits by row-level security (hàng rào thứ hai).
 */
import { sql, type Transaction } from 'kysely'

/** On whose behalf a transaction runs. */
export type Scope = Readonly<{
  tenant: string
  /** `app` sees and adds rows within `paths`; `engine` reads the whole tenant and adds nothing. */
  role: 'app' | 'engine'
  /** Organisation paths (ltree) whose subtrees the actor's duties cover. */
  paths: readonly string[]
  /** Campaigns the actor runs: their rows are in reach wherever the participant stands. */
  campaigns?: readonly string[]
}>

/** One change of one row: what it was before (absent: new) and after (absent: taken back). */
export type Changed = Readonly<{
  /** The campaign whose book it belongs to; '' for the tenant's registry. */
  campaign: string
  table: string
  key: string
  before?: unknown
  after?: unknown
}>

/** An open transaction. `act` is the id of the deed that its rows carry. */
export type Tx = Readonly<{
  db: Transaction<unknown>
  scope: Scope
  act: string
  changes: Changed[]
}>

/** Puts role and scope in place; they are gone with the transaction. */
export async function enter(db: Transaction<unknown>, scope: Scope): Promise<void> {
  const paths = scope.paths.join(',')
  await sql`select set_config('thidua.tenant', ${scope.tenant}, true),
    set_config('thidua.paths', ${paths}, true),
    set_config('thidua.campaigns', ${(scope.campaigns ?? []).join(',')}, true),
    set_config('role', ${`thidua_${scope.role}`}, true)`.execute(db)
}
