/**
 * One transaction: who asks, in which tenant, within which organisations, and what it has changed
 * so far. The database enforces the same limits by row-level security (hàng rào thứ hai).
 */
import type { Transaction } from 'kysely'
import { escapeLiteral } from 'pg'
import type { Conversation, Opening } from './conversation.ts'

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
  /** Several statements in one message, one after the other. */
  say: Conversation['say']
  /** A statement that goes along with the commit; where it fails, all is undone. */
  sayAtEnd: Conversation['sayAtEnd']
}>

/** What reading alone needs: also a transaction over the whole store has it. */
export type Looking = Pick<Tx, 'db' | 'scope'>

/** How a transaction begins: what it may do, and what it sees. */
const BEGIN = {
  write: 'begin',
  read: 'begin isolation level repeatable read read only',
} as const

/**
 * Begins, and puts role and scope in place; they are gone with the transaction. They go in one
 * message with what is said first, so that nothing can come between, and nothing runs when either
 * fails.
 */
export function opening(access: keyof typeof BEGIN, scope: Scope): Opening {
  const settings = {
    'thidua.tenant': scope.tenant,
    'thidua.paths': scope.paths.join(','),
    'thidua.campaigns': (scope.campaigns ?? []).join(','),
    role: `thidua_${scope.role}`,
  }
  const set = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, true)`,
  )
  return [BEGIN[access], `select ${set.join(', ')}`]
}
