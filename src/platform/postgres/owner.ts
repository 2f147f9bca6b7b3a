/**
 * Whom the server runs as (người chủ tiến trình): PostgreSQL refuses to run as root, so under root
 * it runs as an unprivileged user of the machine; otherwise as whoever starts the program.
 */
import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'

export type Owner = Readonly<{ uid: number; gid: number }>

/** Users that exist for this on most systems, the best first. */
const CANDIDATES = ['postgres', 'nobody']

/** The user to run as; undefined: ourselves. */
export function ownerFor(uid = process.getuid?.()): Owner | undefined {
  if (uid !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of CANDIDATES) {
    const fields = users.find((line) => line.startsWith(`${name}:`))?.split(':')
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  return { uid: 65_534, gid: 65_534 }
}

/** Can the owner enter every folder on the way to the path? */
export function canReach(path: string, owner: Owner | undefined): boolean {
  if (!owner) return true
  for (let folder = path; ; folder = dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false })
    if (found && !mayEnter(found, owner)) return false
    if (folder === dirname(folder)) return true
  }
}

type Found = Readonly<{ mode: number; uid: number; gid: number }>

function mayEnter({ mode, uid, gid }: Found, owner: Owner): boolean {
  if (uid === owner.uid) return (mode & 0o100) !== 0
  if (gid === owner.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
