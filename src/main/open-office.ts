/**
 * An office opened without its port (mở cơ quan): the store of the settings, its tables brought up
 * to date, the law and the live books. For the server, and for what an administrator does at the
 * machine.
 */
import { mkdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { Actor } from '#access'
import { HOME, loadLaw, PROGRAM } from '#campaign'
import { civilFromInstant, ok, type Result, refuse } from '#kernel'
import { Live, SYSTEM, type World } from '#office/folders'
import { type Database, openDatabase } from '#platform/database'
import { fileStore } from '#platform/files'
import { mailerTo, mailToLog } from '#platform/mail'
import { sayUnfit, unfitness } from '#platform/postgres'
import { readSettings, type Settings } from './settings.ts'
import { sayNoFolder } from './settings.vi.ts'
import { storeFor } from './store-for.ts'
import type { ExitCode, World as Terminal } from './verb.ts'

export type OpenOffice = Readonly<{ world: World; close(): Promise<void> }>

/** Refused with what to do when the database cannot be had. */
export async function openOffice(
  settings: Settings,
  say: World['say'],
): Promise<Result<OpenOffice, string>> {
  const folder = makeFolder(settings.data)
  if (!folder.ok) return folder
  const store = await storeFor(settings)
  if (!store.ok) return store
  const { server, release } = store.value
  const unfit = await unfitness(server)
  if (unfit) {
    await release()
    return refuse(sayUnfit(unfit))
  }
  const db = openDatabase(server)
  await db.migrate(join(HOME, 'migrations'))
  const close = async () => {
    await db.close()
    await release()
  }
  return ok({ world: worldOf(db, settings, say), close })
}

function makeFolder(path: string): Result<undefined, string> {
  try {
    mkdirSync(path, { recursive: true })
    return ok(undefined)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return refuse(sayNoFolder(path, String(error.code)))
  }
}

/** Does something in the office of the environment's settings, and closes it again. */
export async function withOffice(
  terminal: Terminal,
  work: (office: World) => Promise<ExitCode>,
): Promise<ExitCode> {
  const settings = readSettings(process.env, terminal.home)
  const opened = settings.ok
    ? await openOffice(settings.value, (line) => terminal.complain(`${line}\n`))
    : settings
  if (!opened.ok) {
    terminal.complain(`${opened.refusal}\n`)
    return 2
  }
  try {
    return await work(opened.value.world)
  } finally {
    await opened.value.close()
  }
}

/** Whoever may start programs beside the data: in the audit by the machine's own user name. */
export function machineAdministrator(): Actor {
  return { ...SYSTEM, account: 'may-chu', name: `Người quản trị máy chủ (${userInfo().username})` }
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
