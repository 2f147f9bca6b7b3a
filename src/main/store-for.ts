/**
 * The database of an office: the embedded one, started or joined, or the server of DATABASE_URL.
 */
import { ok, type Result, refuse } from '#kernel'
import { type Connection, connectionFrom, sayRefusal, startPostgres } from '#platform/postgres'
import type { Settings } from './settings.ts'

export type Store = Readonly<{ server: Connection; release(): Promise<void> }>

/** Refused with what to do. */
export async function storeFor(settings: Settings): Promise<Result<Store, string>> {
  const { databaseUrl, data, postgres } = settings
  if (databaseUrl !== undefined) {
    return ok({ server: connectionFrom(databaseUrl), release: async () => undefined })
  }
  const running = await startPostgres({ data, binaries: postgres })
  if (!running.ok) return refuse(sayRefusal(running.refusal))
  const { connection, release } = running.value
  return ok({ server: connection, release })
}
