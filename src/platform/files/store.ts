/**
 * Evidence on disk by content hash (kho tệp): a file is written once whatever its names, streamed
 * to a temporary place, looked at, and only then put under its hash. Nothing is ever overwritten.
 */
import { randomUUID } from 'node:crypto'
import { createReadStream, existsSync, globSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { ok, type Result, refuse } from '#kernel'
import { type Received, receive } from './receive.ts'
import { type FileType, MIME, sniff, type Unfit } from './sniff.ts'

/** 25 MB, as offices send by e-mail. */
export const MOST_BYTES = 25 << 20

export type KeptFile = Received & Readonly<{ type: FileType }>
export type FileRefusal = Unfit | 'too-large' | 'empty'

export type FileStore = Readonly<{
  keep(content: Readable): Promise<Result<KeptFile, FileRefusal>>
  /** The content of a hash as a stream; undefined when it is not there. */
  open(hash: string): ReadableStream | undefined
  /** The hash of everything that is kept. */
  hashes(): Iterable<string>
}>

export function fileStore(folder: string): FileStore {
  const placeOf = (hash: string) => join(folder, hash.slice(0, 2), hash)
  return {
    keep: (content) => keep(folder, placeOf, content),
    open: (hash) => {
      const place = placeOf(hash)
      if (!/^[0-9a-f]{64}$/.test(hash) || !existsSync(place)) return undefined
      return Readable.toWeb(createReadStream(place)) as ReadableStream
    },
    hashes: () => globSync('??/*', { cwd: folder }).map((path) => basename(path)),
  }
}

async function keep(
  folder: string,
  placeOf: (hash: string) => string,
  content: Readable,
): Promise<Result<KeptFile, FileRefusal>> {
  const waiting = join(folder, 'dang-nhan', randomUUID())
  await mkdir(dirname(waiting), { recursive: true })
  try {
    const received = await receive(content, waiting, MOST_BYTES)
    if (!received.ok) return received
    const type = sniff(await readFile(waiting))
    if (!isKept(type)) return refuse(type)
    await place(waiting, placeOf(received.value.hash))
    return ok({ ...received.value, type })
  } finally {
    await rm(waiting, { force: true })
  }
}

function isKept(type: FileType | Unfit): type is FileType {
  return Object.hasOwn(MIME, type)
}

/** Durable before it is named, and its name durable before it is told. */
async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await synced(from)
  await rename(from, to)
  await synced(dirname(to))
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}
