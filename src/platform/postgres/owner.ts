/**
 * Whom the server runs as (người chủ tiến trình): PostgreSQL refuses to run as root, so under root
 * it runs as whoever owns the store, else as an unprivileged user of the machine; without root, as
 * whoever starts the program.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'

/** The user's numbers, as a new process takes them. */
export type ServerUser = Readonly<{ uid: number; gid: number }>

/** Users that exist for this on most systems, the best first. */
const CANDIDATES = ['postgres', 'nobody']

/** Stores lie in folders of these names, one for each major version. */
export const STORE = /^postgres-(\d+)$/

export function hasStore(folder: string): boolean {
  return readdirSync(folder).some((name) => STORE.test(name))
}

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** Under root, the user for the stores in this folder; undefined when the machine has none. */
export function userFor(folder: string): ServerUser | undefined {
  const stores = readdirSync(folder).filter((name) => STORE.test(name))
  const owners = stores.map((name) => statSync(join(folder, name)))
  const owner = owners.find(({ uid }) => uid !== 0)
  if (owner) return { uid: owner.uid, gid: owner.gid }
  const users = accounts()
  return CANDIDATES.map((name) => users.find((it) => it.name === name)).find((it) => it)
}

/** The user's name, for people; the number when the machine has no name for it. */
export function nameOf(uid: number): string {
  return accounts().find((it) => it.uid === uid)?.name ?? `uid ${uid}`
}

/** May the user enter every folder on the way to this path, and the path itself? */
export function mayEnter(path: string, user: ServerUser | undefined): boolean {
  if (!user) return true
  const found = statSync(path, { throwIfNoEntry: false })
  if (found && !opens(found, user)) return false
  return path === dirname(path) || mayEnter(dirname(path), user)
}

type Found = Readonly<{ mode: number; uid: number; gid: number }>

function opens({ mode, uid, gid }: Found, user: ServerUser): boolean {
  if (uid === user.uid) return (mode & 0o100) !== 0
  return (mode & (gid === user.gid ? 0o010 : 0o001)) !== 0
}

type Account = ServerUser & Readonly<{ name: string }>

function accounts(): readonly Account[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  return lines.map((line) => {
    const [name = '', , uid, gid] = line.split(':')
    return { name, uid: Number(uid), gid: Number(gid) }
  })
}
