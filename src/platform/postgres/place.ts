/**
 * Where the store lies (nơi đặt dữ liệu): in the program's data folder, or, when the server's user
 * may not enter it (a closed home folder under root), in a place of the system named after that
 * folder.
 */
import { createHash } from 'node:crypto'
import { chownSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { canReach, type Owner } from './owner.ts'

export type Place = Readonly<{
  /** Holds the store, the log and our copy of the binaries. */
  folder: string
  /** Holds the socket; its path must stay below 100 bytes. */
  socket: string
}>

const SYSTEM_FOLDER = '/var/lib/thidua'
const LONGEST_SOCKET_FOLDER = 80

/** The place for a data folder, made when it is not there. */
export function placeFor(data: string, owner: Owner | undefined): Place {
  const wanted = resolve(data)
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  mkdirSync(wanted, { recursive: true })
  const folder = canReach(wanted, owner) ? wanted : join(SYSTEM_FOLDER, name)
  const inside = join(folder, 'socket')
  const isShort = Buffer.byteLength(inside) <= LONGEST_SOCKET_FOLDER
  const socket = isShort ? inside : join(tmpdir(), `thidua-${name}`)
  for (const path of [folder, socket]) mkdirSync(path, { recursive: true })
  if (owner) chownSync(socket, owner.uid, owner.gid)
  return { folder, socket }
}
