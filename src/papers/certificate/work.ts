/**
 * One piece of a batch: a certificate or a print file, made and written whole (beside its place,
 * then renamed), so that a kill at any moment leaves no half file under its name.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '#platform'
import type { Certificate } from './certificate.ts'
import type { Press } from './make.ts'
import type { Style } from './sheets.ts'

/** `key` stands for everything the file is made from. */
export type Piece = Readonly<{
  file: string
  key: string
  kind: 'one' | 'many' | 'slips'
  certificates: readonly Certificate[]
}>

export type Done = Readonly<{ file: string; key: string; sha256: string }>
export type Refused = Readonly<{ file: string; reasons: readonly string[] }>

/** What a child process is told: first the style and folder, then pieces. */
export type Order = Readonly<{ style: Style; out: string }> | Readonly<{ pieces: readonly Piece[] }>

/** What it answers. */
export type Answer = Readonly<{ done: readonly Done[]; refused: readonly Refused[] }>

/** Where files go, and a name that no other process writes under. */
export type Bench = Readonly<{ out: string; writer: string }>

/** Makes the pieces one after another. */
export function workOff(press: Press, { out, writer }: Bench, pieces: readonly Piece[]): Answer {
  const done: Done[] = []
  const refused: Refused[] = []
  for (const piece of pieces) {
    const { file, key } = piece
    const [first] = piece.certificates
    if (!first) continue
    const made = piece.kind === 'one' ? press.one(first) : press[piece.kind](piece.certificates)
    if (made.ok) {
      writeWhole(join(out, file), made.value, writer)
      done.push({ file, key, sha256: sha256(made.value) })
    } else refused.push({ file, reasons: made.refusal })
  }
  return { done, refused }
}

/** Whether the file is there, byte for byte as it was made. */
export function isWhole(out: string, { file, sha256: hash }: Done): boolean {
  try {
    return sha256(readFileSync(join(out, file))) === hash
  } catch {
    return false
  }
}

/** The end of a file's name while it is written. */
export const UNFINISHED = '.dang-ghi'

/** Written beside its place, under a name of the writer: one orphaned by a kill may linger. */
export function writeWhole(path: string, bytes: Uint8Array, writer: string): void {
  const beside = `${path}.${writer}${UNFINISHED}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(beside, bytes)
  renameSync(beside, path)
}
