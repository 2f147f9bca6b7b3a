/**
 * The running office (máy chủ): database, live books, routes, one port. The embedded database is
 * started or taken over; `DATABASE_URL` names a server instead, and nothing else changes.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { HOME, loadLaw, PROGRAM } from '#campaign'
import { startReminding } from '#desk'
import { civilFromInstant, ok, type Result, refuse } from '#kernel'
import { application, Live, trouble, type World } from '#office'
import { startSealing } from '#oversight'
import { type Database, openDatabase } from '#platform/database'
import { fileStore } from '#platform/files'
import { listen } from '#platform/http'
import { mailerTo, mailToLog } from '#platform/mail'
import { sayUnfit, unfitness } from '#platform/postgres'
import { loadExamples } from './examples.ts'
import { type FirstAdministrator, firstAdministrator } from './first-administrator.ts'
import { ROUTES } from './routes.ts'
import type { Settings } from './settings.ts'
import { storeFor } from './store-for.ts'

export type Office = Readonly<{
  world: World
  address: string
  /** The password of the example accounts, when the examples are loaded. */
  password?: string
  /** The administrator made on the first start of an office without examples. */
  administrator?: FirstAdministrator
  close(): Promise<void>
}>

/** Opens the office; refused with what to do when the database cannot be had. */
export async function serve(
  settings: Settings,
  say: (line: string) => void,
): Promise<Result<Office, string>> {
  mkdirSync(settings.data, { recursive: true })
  const store = await storeFor(settings)
  if (!store.ok) return store
  const unfit = await unfitness(store.value.server)
  if (unfit) return refuse(sayUnfit(unfit))
  const db = openDatabase(store.value.server)
  await db.migrate(join(HOME, 'migrations'))
  const world = worldOf(db, settings, say)
  const password = settings.examples ? await loadExamples(world) : undefined
  const administrator = await firstAdministrator(world)
  const stopSealing = startSealing(world)
  const stopReminding = startReminding(world)
  const app = application({ world, routes: ROUTES, trouble })
  const { port, hostname, proxies } = settings
  const server = await listen(app, { port, hostname, proxies })
  return ok({
    world,
    address: `http://${hostname === '0.0.0.0' ? '127.0.0.1' : hostname}:${server.port}`,
    ...(password === undefined ? {} : { password }),
    ...(administrator === undefined ? {} : { administrator }),
    close: async () => {
      stopSealing()
      await stopReminding()
      await server.close()
      await db.close()
      await store.value.release()
    },
  })
}

function worldOf(db: Database, settings: Settings, say: World['say']): World {
  const { tenant, data, today, smtp, sender, address, remindDays } = settings
  const law = loadLaw(join(HOME, 'law'))
  if (!law.ok) throw new Error(law.refusal.map(({ message }) => message).join('\n'))
  return {
    db,
    tenant,
    live: new Live({ db, tenant, law: law.value, criteria: join(HOME, 'criteria') }),
    program: PROGRAM,
    home: HOME,
    data,
    files: fileStore(join(data, 'tep')),
    mail: smtp === undefined ? mailToLog(say) : mailerTo(smtp, sender),
    ...{ address, remindDays },
    today: () => today ?? civilFromInstant(Date.now()),
    now: () => Date.now(),
    say,
  }
}
