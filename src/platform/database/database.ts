/**
 * A pool of connections that nobody else holds: whoever wants rows comes through `write` or `read`,
 * so no query runs without role and scope.
 */
import { randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect, type PostgresPoolClient, sql, type Transaction } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import { Conversation } from './conversation.ts'
import { migrate } from './migrate.ts'
import { type Answers, answersTo, type Question } from './question.ts'
import { opening, type Scope, type Tx } from './transaction.ts'

/** How to reach the server, as the `pg` library takes it, and how many connections to hold. */
export type DatabaseAddress = PoolConfig

export type Database = Readonly<{
  /** Runs one writing transaction; what the function throws undoes everything. */
  write<T>(scope: Scope, deed: (tx: Tx) => Promise<T>): Promise<T>
  /** Runs one read-only transaction that sees one moment. */
  read<T>(scope: Scope, look: (tx: Tx) => Promise<T>): Promise<T>
  /** Reads at once what one message can ask: one moment, waited for once. */
  glance<const Q extends readonly Question<unknown>[]>(scope: Scope, asked: Q): Promise<Answers<Q>>
  /** Everything in the store as its owner, past every barrier: only for backup and restore. */
  whole<T>(access: 'read only' | 'read write', work: (db: Whole) => Promise<T>): Promise<T>
  /** Brings the tables up to this program's version. */
  migrate(folder: string): Promise<void>
  /** After much was added at once: the server looks at the tables anew and finds short ways. */
  analyze(): Promise<void>
  /** For the queue's own library, which brings its own statements; nothing else may use it. */
  pool: Pool
  close(): Promise<void>
}>

/** A transaction over the whole store. */
export type Whole = Transaction<unknown>

const CONNECTIONS = 10

export function openDatabase(address: DatabaseAddress): Database {
  const pool = new Pool({ max: CONNECTIONS, ...address })
  // A connection that breaks while idle is replaced by the pool; whoever used it has been told.
  pool.on('error', () => undefined)
  // One that breaks between two statements tells whoever speaks next; unheard, it would end us.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  return {
    write: (scope, deed) => within(pool, { scope, access: 'write' }, deed),
    read: (scope, look) => within(pool, { scope, access: 'read' }, look),
    glance: (scope, asked) => glance(pool, scope, asked),
    analyze: async () => {
      await sql`analyze`.execute(db)
    },
    whole: (access, work) =>
      db
        .transaction()
        .setAccessMode(access)
        .setIsolationLevel('repeatable read')
        .execute((trx) => work(trx)),
    migrate: (folder) => migrate(pool, folder),
    pool,
    close: () => db.destroy(),
  }
}

type Work<T> = (tx: Tx) => Promise<T>
type Entered = Readonly<{ scope: Scope; access: 'read' | 'write' }>

/** The work between its beginning and its end, on one connection. */
async function within<T>(pool: Pool, { scope, access }: Entered, work: Work<T>): Promise<T> {
  const client = await pool.connect()
  const talk = new Conversation(client, opening(access, scope))
  try {
    const done = await work(txIn(talk, scope))
    await talk.settled()
    // What was read is read: whoever takes the connection next waits for the end of it.
    if (access === 'write') await talk.end('commit')
    else talk.end('end').catch(() => undefined)
    return done
  } catch (fault) {
    await undone(talk)
    throw fault
  } finally {
    client.release()
  }
}

function txIn(talk: Conversation, scope: Scope): Tx {
  return {
    db: speaking(talk),
    ...{ scope, act: randomUUID(), changes: [] },
    say: (statements) => talk.say(statements),
    sayAtEnd: (statement) => talk.sayAtEnd(statement),
  }
}

/** A connection that is gone has undone it by itself. */
async function undone(talk: Conversation): Promise<void> {
  await talk.settled().catch(() => undefined)
  await talk.end('rollback').catch(() => undefined)
}

async function glance<const Q extends readonly Question<unknown>[]>(
  pool: Pool,
  scope: Scope,
  asked: Q,
): Promise<Answers<Q>> {
  const client = await pool.connect()
  const talk = new Conversation(client, opening('read', scope))
  try {
    return answersTo(asked, await talk.sayAll(asked.map(({ said }) => said)))
  } catch (fault) {
    await undone(talk)
    throw fault
  } finally {
    client.release()
  }
}

/** Whoever works does not see how it was begun. */
function speaking(talk: Conversation): Transaction<unknown> {
  // Cursors, which the library's type asks for too, are used by nobody.
  const client = talk as object as PostgresPoolClient
  const pool = { connect: async () => client, end: async () => undefined }
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }) as Transaction<unknown>
}
