/**
 * Files as bytes and as text: UTF-8 only, within stated limits, line ends and letters in one form.
 * It says what is wrong with a file that is a folder, too big, of another encoding or no text at
 * all; it never loads more than the limit.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { nfc, ok, type Result, refuse } from '#kernel'
import { type Problem, problem } from './problem.ts'
import {
  sayControl,
  sayEncoding,
  sayNotAFile,
  sayTooBig,
  sayTooManyLines,
  sayUnreadable,
  sayUtf16,
  sayZip,
} from './text-file.vi.ts'

/**
 * A file of the campaign: its name relative to the folder, with '/', and exactly what stands in it.
 */
export type FileBytes = Readonly<{ name: string; bytes: Uint8Array }>

export type Limits = Readonly<{ bytes: number; lines: number }>

const CHUNK = 1 << 20
const NEW_LINE = 0x0a
const TAB = 0x09
const RETURN = 0x0d
const SPACE = 0x20

/** The bytes of a regular file, read piece by piece; refused as soon as a limit is passed. */
export function readBytes(path: string, name: string, limits: Limits): Result<Uint8Array, Problem> {
  try {
    const found = statSync(path)
    if (!found.isFile()) return refuse(problem({ file: name, ...sayNotAFile(found.isDirectory()) }))
    if (found.size > limits.bytes) return refuse(problem({ file: name, ...sayTooBig(limits) }))
    return readPieces(path, name, limits)
  } catch (error) {
    return refuse(problem({ file: name, ...sayUnreadable(errorCode(error)) }))
  }
}

/** The system's short name of a failure (ENOENT, EACCES); empty when it has none. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

function readPieces(path: string, name: string, limits: Limits): Result<Uint8Array, Problem> {
  const file = openSync(path, 'r')
  try {
    const pieces: Uint8Array[] = []
    const read = { bytes: 0, lines: 0 }
    for (let piece = nextPiece(file); piece.length > 0; piece = nextPiece(file)) {
      pieces.push(piece)
      read.bytes += piece.length
      read.lines += countLines(piece)
      // The file may grow while it is read, so the size is checked again.
      if (read.bytes > limits.bytes) return refuse(problem({ file: name, ...sayTooBig(limits) }))
      if (read.lines > limits.lines) {
        return refuse(problem({ file: name, ...sayTooManyLines(limits) }))
      }
    }
    return ok(Buffer.concat(pieces))
  } finally {
    closeSync(file)
  }
}

function nextPiece(file: number): Uint8Array {
  const piece = Buffer.allocUnsafe(CHUNK)
  return piece.subarray(0, readSync(file, piece))
}

function countLines(piece: Uint8Array): number {
  let lines = 0
  for (let at = piece.indexOf(NEW_LINE); at >= 0; at = piece.indexOf(NEW_LINE, at + 1)) lines += 1
  return lines
}

/** The text: no byte order mark, lines ended by '\n', letters composed (NFC). */
export function readText({ name, bytes }: FileBytes): Result<string, Problem> {
  const foreign = sayForeign(bytes)
  if (foreign) return refuse(problem({ file: name, ...foreign }))
  const text = decode(bytes)
  const isBinary = bytes.includes(0)
  if (text === undefined && !isBinary) {
    return refuse(problem({ file: name, line: firstBadLine(bytes), ...sayEncoding() }))
  }
  const control = sayControlIn(bytes)
  if (text === undefined || control) {
    return refuse(problem({ file: name, ...(control ?? sayEncoding()) }))
  }
  return ok(nfc(text.replace(/\r\n?/g, '\n')))
}

function sayForeign(bytes: Uint8Array) {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return sayUtf16()
  if (first === 0x50 && second === 0x4b && bytes[2] === 0x03) return sayZip()
  return undefined
}

function sayControlIn(bytes: Uint8Array) {
  const control = bytes.findIndex(isControl)
  if (control < 0) return undefined
  return { line: 1 + countLines(bytes.subarray(0, control)), ...sayControl(bytes[control] ?? 0) }
}

const isControl = (byte: number): boolean =>
  byte < SPACE && byte !== NEW_LINE && byte !== TAB && byte !== RETURN

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The decoder does not say where it stopped; the lines are then tried one by one.
    return undefined
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let from = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(NEW_LINE, from)
    if (end < 0 || decode(bytes.subarray(from, end)) === undefined) return line
    from = end + 1
  }
}
