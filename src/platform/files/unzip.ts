/**
 * A ZIP from somebody else unpacked into a folder as it arrives (giải nén): only plain relative
 * names, and no more files or bytes than stated, so that neither a bomb nor a path does harm.
 */
import { closeSync, existsSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { ok, type Result, refuse } from '#kernel'

export type UnzipLimits = Readonly<{ packed: number; bytes: number; files: number }>
export type UnzipRefusal = 'not-a-zip' | 'too-large' | 'bad-name'

/** Stops the unpacking; fflate knows no other way than to throw. */
class Stopped extends Error {
  readonly why: UnzipRefusal
  constructor(why: UnzipRefusal) {
    super(why)
    this.why = why
  }
}

/** How many files were unpacked. What was written before a refusal is the caller's to clear. */
export async function unzip(
  content: Readable,
  folder: string,
  limits: UnzipLimits,
): Promise<Result<number, UnzipRefusal>> {
  const unpacking = unpackInto(folder, limits)
  let refused: UnzipRefusal | undefined
  let packed = 0
  // What is refused is still read to its end, or the form it came in would never end.
  for await (const chunk of content) {
    packed += chunk.length
    if (packed > limits.packed) refused ??= 'too-large'
    refused ??= told(() => unpacking.push(chunk))
  }
  const done = unpacking.finish()
  return refused === undefined ? done : refuse(refused)
}

function told(push: () => void): UnzipRefusal | undefined {
  try {
    push()
    return undefined
  } catch (fault) {
    return fault instanceof Stopped ? fault.why : 'not-a-zip'
  }
}

function unpackInto(folder: string, limits: UnzipLimits) {
  const open = new Set<number>()
  let begun = 0
  let ended = 0
  let bytes = 0
  const unpack = (file: UnzipFile): void => {
    if (file.name.endsWith('/')) return
    begun += 1
    if (begun > limits.files) throw new Stopped('too-large')
    const to = fileFor(folder, file.name)
    open.add(to)
    file.ondata = (fault, chunk, isLast) => {
      if (fault) throw fault
      bytes += chunk.length
      if (bytes > limits.bytes) throw new Stopped('too-large')
      writeSync(to, chunk)
      if (isLast) ended += 1
      if (isLast && open.delete(to)) closeSync(to)
    }
    file.start()
  }
  const unzipping = new Unzip(unpack)
  unzipping.register(UnzipInflate)
  return {
    push: (chunk: Uint8Array) => unzipping.push(chunk),
    /** A file that broke off, or none at all, is no archive. */
    finish: (): Result<number, UnzipRefusal> => {
      for (const one of open) closeSync(one)
      return begun > 0 && ended === begun ? ok(ended) : refuse('not-a-zip')
    },
  }
}

function fileFor(folder: string, name: string): number {
  const path = join(folder, ...name.split('/'))
  if (!isPlainName(name) || existsSync(path)) throw new Stopped('bad-name')
  mkdirSync(dirname(path), { recursive: true })
  return openSync(path, 'wx', 0o600)
}

/** A relative name that stays within its folder, on every system. */
export function isPlainName(name: string): boolean {
  const steps = name.split('/')
  return steps.every((step) => /^[^\\:\0]+$/.test(step) && step !== '.' && step !== '..')
}
