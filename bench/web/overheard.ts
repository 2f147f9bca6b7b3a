/**
 * What the program says to its database (nghe câu lệnh), overheard at the pool: the statements of a
 * real act, so that pgbench can be made to do the same.
 */
import type { Pool, PoolClient } from 'pg'
import { First, type Said } from '#platform/database'

export type { Said }

/** Connections that are listened to already, each for as long as it lives. */
const heard = new WeakSet<PoolClient>()
const listeners = new Set<Said[]>()

/** Everything said while the work is done. */
export async function overheard(pool: Pool, work: () => Promise<void>): Promise<readonly Said[]> {
  const said: Said[] = []
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
    for (const said of listeners) said.push(...wordsOf(given))
    return query(...given)
  }
  Object.assign(client, { query: listening })
}

function wordsOf([first, values]: readonly unknown[]): readonly Said[] {
  if (first instanceof First) return first.said
  return [{ text: String(first), values: Array.isArray(values) ? values : [] }]
}

/** The one transaction that wrote an act, from its beginning to its commit. */
export function actIn(said: readonly Said[]): readonly Said[] {
  const written = said.findIndex(({ text }) => text.startsWith('insert into acts'))
  const from = said.findLastIndex(({ text }, at) => at < written && text.startsWith('begin'))
  const to = said.findIndex(({ text }, at) => at > written && text === 'commit')
  if (written < 0 || from < 0 || to < 0) throw new Error('no act was written')
  return said.slice(from, to + 1)
}
