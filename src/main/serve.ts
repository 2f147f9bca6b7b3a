/**
 * The running office (máy chủ): database, live books, routes, one port. The embedded database is
 * started or taken over; `DATABASE_URL` names a server instead, and nothing else changes.
 */
import { startReminding } from '#desk'
import { ok, type Result, refuse } from '#kernel'
import { application, type World } from '#office'
import { startChainJobs, startSealing } from '#oversight'
import { listen } from '#platform/http'
import { loadExamples } from './examples.ts'
import { type FirstAdministrator, firstAdministrator } from './first-administrator.ts'
import { openOffice } from './open-office.ts'
import { ROUTES, TROUBLE } from './routes.ts'
import type { Settings } from './settings.ts'
import { sayNoPort } from './settings.vi.ts'

export type Office = Readonly<{
  world: World
  address: string
  /** The password of the example accounts, when the examples are loaded. */
  password?: string
  /** The administrator made on the first start of an office without examples. */
  administrator?: FirstAdministrator
  close(): Promise<void>
}>

/** Opens the office; refused with what to do when the database or the port cannot be had. */
export async function serve(
  settings: Settings,
  say: (line: string) => void,
): Promise<Result<Office, string>> {
  const opened = await openOffice(settings, say)
  if (!opened.ok) return opened
  const { world, close } = opened.value
  const password = settings.examples ? await loadExamples(world) : undefined
  const administrator = await firstAdministrator(world)
  const app = application({ world, routes: ROUTES, trouble: TROUBLE })
  const { port, hostname, proxies } = settings
  const listening = await listen(app, { port, hostname, proxies })
  if (!listening.ok) {
    await close()
    return refuse(sayNoPort(listening.refusal))
  }
  const server = listening.value
  const stopSealing = startSealing(world)
  const stopReminding = startReminding(world)
  const { anchorFile: file, anchorMail: letterTo } = settings
  const stopChainJobs = startChainJobs(world, { file, ...(letterTo ? { letterTo } : {}) })
  return ok({
    world,
    address: `http://${hostname === '0.0.0.0' ? '127.0.0.1' : hostname}:${server.port}`,
    ...(password === undefined ? {} : { password }),
    ...(administrator === undefined ? {} : { administrator }),
    close: async () => {
      stopSealing()
      await Promise.all([stopReminding(), stopChainJobs()])
      await server.close()
      await close()
    },
  })
}
