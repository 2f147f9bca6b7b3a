/**
 * Is a server fit to hold official records (đủ điều kiện giữ hồ sơ)? PostgreSQL 15 or newer, UTF-8,
 * and every commit on disk before it is confirmed.
 */

import { Client } from 'pg'
import type { Connection } from './connection.ts'

/** What the server says of itself. */
export type ServerFacts = Readonly<{ version: number; fsync: string; encoding: string }>

const FACTS = `select current_setting('server_version_num')::int / 10000 as version,
  current_setting('fsync') as fsync, current_setting('server_encoding') as encoding`

export type Unfit = 'too-old' | 'fsync-off' | 'not-utf8'

const OLDEST = 15

/** Why the server is not fit; undefined when it is. Only tests do without fsync. */
export function fitness(facts: ServerFacts, isTest = false): Unfit | undefined {
  if (facts.version < OLDEST) return 'too-old'
  if (facts.encoding !== 'UTF8') return 'not-utf8'
  return facts.fsync === 'off' && !isTest ? 'fsync-off' : undefined
}

/** Asks the server itself. */
export async function unfitness(
  connection: Connection,
  isTest = false,
): Promise<Unfit | undefined> {
  const client = new Client(connection)
  await client.connect()
  try {
    const { rows } = await client.query<ServerFacts>(FACTS)
    return rows[0] && fitness(rows[0], isTest)
  } finally {
    await client.end()
  }
}
