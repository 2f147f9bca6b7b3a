/**
 * A ZIP on disk unpacked into a folder (giải nén tệp): by its own directory, so that an office file
 * inside is one file; only plain relative names, no more than stated, and never more than each
 * entry says of itself.
 */
import {
  closeSync,
  createReadStream,
  createWriteStream,
  fstatSync,
  mkdirSync,
  openSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { ok, type Result, refuse } from '#kernel'
import { contentAt, directoryOf, type PackedFile } from './central-directory.ts'

export type UnzipLimits = Readonly<{ packed: number; bytes: number; files: number }>
export type UnzipRefusal = 'not-a-zip' | 'too-large' | 'bad-name'

/** How many files were unpacked. What was written before a refusal is the caller's to clear. */
export async function unzip(
  path: string,
  folder: string,
  limits: UnzipLimits,
): Promise<Result<number, UnzipRefusal>> {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const all = size > limits.packed ? 'too-large' : directoryOf(file, size)
    if (all === 'too-large') return refuse(all)
    const files = all?.filter(({ name }) => !name.endsWith('/'))
    if (!files || files.length === 0) return refuse('not-a-zip')
    const unfit = unfitness(files, limits)
    if (unfit) return refuse(unfit)
    for (const one of files) {
      const from = contentAt(file, one)
      if (from === undefined || !(await taken(path, from, { one, folder })))
        return refuse('not-a-zip')
    }
    return ok(files.length)
  } finally {
    closeSync(file)
  }
}

/** Told before anything is unpacked. */
function unfitness(files: readonly PackedFile[], limits: UnzipLimits): UnzipRefusal | undefined {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  if (files.length > limits.files || bytes > limits.bytes) return 'too-large'
  const names = new Set(files.map(({ name }) => name.toLowerCase()))
  if (names.size < files.length || files.some(({ name }) => !isPlainName(name))) return 'bad-name'
  const isRead = ({ method, isEncrypted }: PackedFile) =>
    !isEncrypted && (method === 0 || method === 8)
  return files.every(isRead) ? undefined : 'not-a-zip'
}

type To = Readonly<{ one: PackedFile; folder: string }>

/** Writes one file; false when its content is not what its entry says, or its name no file's. */
async function taken(path: string, from: number, { one, folder }: To): Promise<boolean> {
  const to = join(folder, ...one.name.split('/'))
  try {
    mkdirSync(dirname(to), { recursive: true })
    const target = createWriteStream(to, { flags: 'wx', mode: 0o600 })
    const bound = boundedTo(one.size)
    const content = piecesOf(path, from, one)
    if (one.method === 0) await pipeline(content, bound.through, target)
    else await pipeline(content, createInflateRaw(), bound.through, target)
    return bound.isWhole()
  } catch {
    return false
  }
}

/** An empty file has no piece; a stream of no bytes cannot be asked for by its places. */
function piecesOf(path: string, start: number, { packed }: PackedFile): Readable {
  if (packed === 0) return Readable.from([])
  return createReadStream(path, { start, end: start + packed - 1 })
}

/** An entry that unpacks to more than it says is stopped there: it is made to harm. */
function boundedTo(size: number) {
  let bytes = 0
  const through = new Transform({
    transform(piece: Buffer, _encoding, next) {
      bytes += piece.length
      if (bytes > size) next(new Error('more than the entry says'))
      else next(null, piece)
    },
  })
  return { through, isWhole: () => bytes === size }
}

/** A relative name that stays within its folder, on every system. */
function isPlainName(name: string): boolean {
  const steps = name.split('/')
  return steps.every((step) => /^[^\\:\0]+$/.test(step) && step !== '.' && step !== '..')
}
