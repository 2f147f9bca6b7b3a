/**
 * Where a parcel waits between being sent in and being taken in (gói chờ nhận): the archive as it
 * came, by its hash, beside the office's data. What nobody took in is gone after a day.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, globSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { PARCEL_LIMITS, type ReadParcel, readParcel } from '#exchange'
import { ok, type Result, refuse } from '#kernel'
import { receive, type UnzipRefusal, unzip } from '#platform/files'
import { isPacket, parcelInPacket } from './packet-parcel.ts'

/** Milliseconds. */
const A_DAY = 86_400_000

type Data = Readonly<{ data: string; now(): number }>

/** Keeps what is sent in, while it arrives; answers its hash. */
export async function keepWaiting(
  { data, now }: Data,
  content: Readable,
): Promise<Result<string, 'too-large' | 'empty'>> {
  const folder = placeOf(data)
  await mkdir(folder, { recursive: true })
  clearOld(folder, now())
  const arriving = join(folder, `${randomUUID()}.dang-nhan`)
  try {
    const received = await receive(content, arriving, PARCEL_LIMITS.packed)
    if (!received.ok) return received
    await rename(arriving, join(folder, `${received.value.hash}.zip`))
    return ok(received.value.hash)
  } finally {
    await rm(arriving, { force: true })
  }
}

/** Why a parcel was not opened; otherwise everything that is wrong in it, in words. */
export type WaitingFault = UnzipRefusal | 'gone' | readonly string[]

/** Unpacks and checks what waits, and lets `work` use its folder, which is gone afterwards. */
export async function withWaiting<T>(
  data: string,
  hash: string,
  work: (read: ReadParcel, folder: string) => Promise<T>,
): Promise<Result<T, WaitingFault>> {
  const path = /^[0-9a-f]{64}$/.test(hash) ? join(placeOf(data), `${hash}.zip`) : ''
  return existsSync(path)
    ? withParcel(path, join(placeOf(data), randomUUID()), work)
    : refuse('gone')
}

/** The same for an archive anywhere on the disk, or for an exchange packet that carries one. */
export async function withParcel<T>(
  path: string,
  folder: string,
  work: (read: ReadParcel, folder: string) => Promise<T>,
): Promise<Result<T, WaitingFault>> {
  mkdirSync(folder, { recursive: true })
  try {
    const zip = isPacket(path) ? parcelInPacket(path, folder) : ok(path)
    if (!zip.ok) return zip
    const files = join(folder, 'tep')
    const unpacked = await unzip(zip.value, files, PARCEL_LIMITS)
    if (!unpacked.ok) return unpacked
    const read = await readParcel(files)
    if (read.ok) return ok(await work(read.value, files))
    return refuse(read.refusal.map(({ message }) => message))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What was taken in, or is not wanted, waits no longer. */
export async function forget(data: string, hash: string): Promise<void> {
  await rm(join(placeOf(data), `${hash}.zip`), { force: true })
}

function placeOf(data: string): string {
  return join(data, 'goi-den')
}

function clearOld(folder: string, now: number): void {
  for (const name of globSync('*', { cwd: folder })) {
    const path = join(folder, name)
    const found = statSync(path, { throwIfNoEntry: false })
    if (found && now - found.mtimeMs > A_DAY) rmSync(path, { recursive: true, force: true })
  }
}
