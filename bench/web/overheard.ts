/**
 * What the program says to its database (nghe câu lệnh), overheard at the pool: the statements of a
 * real act, so that pgbench can be made to do the same.
 */
import type { Pool, PoolClient } from 'pg'
import { Message, type Said } from '#platform/database'

/** Connections that are listened to already, each for as long as it lives. */
const heard = new WeakSet<PoolClient>()
const listeners = new Set<Sent[]>()

/** What is said in one sending. */
export type Sent = readonly Said[]

/** Everything said while the work is done, message by message. */
export async function overheard(pool: Pool, work: () => Promise<void>): Promise<readonly Sent[]> {
  const said: Sent[] = []
  listeners.add(said)
  pool.on('acquire', hear)
  await work()
  pool.off('acquire', hear)
  listeners.delete(said)
  return said
}

function hear(client: PoolClient): void {
  if (heard.has(client)) return
  heard.add(client)
  const query = client.query.bind(client) as (...given: unknown[]) => unknown
  const listening = (...given: unknown[]) => {
    for (const said of listeners) said.push(wordsOf(given))
    return query(...given)
  }
  Object.assign(client, { query: listening })
}

function wordsOf([first, values]: readonly unknown[]): Sent {
  if (first instanceof Message) return first.said
  return [{ text: String(first), values: Array.isArray(values) ? values : [] }]
}

/** The one transaction that wrote an act, from its beginning to its commit. */
export function actIn(sent: readonly Sent[]): readonly Sent[] {
  const has = (start: string) => (one: Sent) => one.some(({ text }) => text.startsWith(start))
  const written = sent.findIndex(has('insert into acts'))
  const from = sent.findLastIndex((one, at) => at <= written && has('begin')(one))
  const to = sent.findIndex((one, at) => at >= written && has('commit')(one))
  if (written < 0 || from < 0 || to < 0) throw new Error('no act was written')
  return sent.slice(from, to + 1)
}
