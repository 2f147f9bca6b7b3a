/**
 * Where the store lies (nơi đặt dữ liệu): in the program's data folder; or, when the server's user
 * may not enter that folder (a closed home folder under root), in a folder of the system. The data
 * folder then says where, so that a renamed data folder does not find itself empty.
 */
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { ok, type Result, refuse } from '#kernel'
import { sha256 } from '#platform'
import { hasStore, isRoot, mayEnter, nameOf, type ServerUser, userFor } from './owner.ts'
import type { PlaceRefusal } from './refusal.ts'

export type Place = Readonly<{
  /** Holds the store, the server's log, and our copy of the programs if one was needed. */
  folder: string
  /** Holds the socket. */
  socket: string
  /** Whom the server runs as; undefined: ourselves. */
  user: ServerUser | undefined
}>

/** What is chosen: the data folder, and where data goes that the server's user could not reach. */
export type Wanted = Readonly<{ data: string; system: string }>

/** The file by which a data folder tells that its store lies elsewhere. */
export const SIGNPOST = 'postgres-place.txt'

/** A socket's path must stay below 100 bytes, its name `.s.PGSQL.5432` included. */
const LONGEST_SOCKET_FOLDER = 85

/** The place of a data folder, made when it is not there. */
export function placeFor({ data, system }: Wanted): Result<Place, PlaceRefusal> {
  mkdirSync(data, { recursive: true })
  const wanted = realpathSync(data)
  const said = signpostIn(wanted) ?? wanted
  const user = isRoot() ? userFor(said) : undefined
  if (isRoot() && !user) return refuse({ why: 'no-user' })
  const isOpen = mayEnter(said, user)
  // A store that is there must never be passed over for a new and empty one.
  if (!isOpen && user && hasStore(said))
    return refuse({ why: 'unreachable', folder: said, we: nameOf(user.uid) })
  const folder = isOpen ? said : elsewhere(wanted, system)
  const socket = socketFolder(folder, user)
  const owner = lstatSync(socket).uid
  const we = user?.uid ?? process.getuid?.() ?? owner
  const names = { owner: nameOf(owner), we: nameOf(we) }
  if (owner !== we) return refuse({ why: 'other-owner', folder: socket, ...names })
  return ok({ folder, socket, user })
}

function signpostIn(data: string): string | undefined {
  try {
    return readFileSync(join(data, SIGNPOST), 'utf8').trim()
  } catch {
    return undefined
  }
}

function elsewhere(data: string, system: string): string {
  const folder = join(system, short(data))
  mkdirSync(folder, { recursive: true })
  // The system's mask may have closed what was just made.
  for (const made of [system, folder]) chmodSync(made, 0o755)
  writeFileSync(join(data, SIGNPOST), `${folder}\n`)
  return folder
}

/** A folder of the server's user alone, its path short; several starts at once make the same. */
function socketFolder(folder: string, user: ServerUser | undefined): string {
  const name = `thidua-${short(folder)}`
  const folders = [join(folder, 'socket'), join(tmpdir(), name), join('/tmp', name)]
  const found = folders.find(
    (path) => Buffer.byteLength(path) <= LONGEST_SOCKET_FOLDER && mayEnter(dirname(path), user),
  )
  const socket = found ?? join('/tmp', name)
  mkdirSync(socket, { recursive: true, mode: 0o700 })
  if (user && lstatSync(socket).uid === 0) chownSync(socket, user.uid, user.gid)
  return socket
}

function short(path: string): string {
  return sha256(path).slice(0, 12)
}
