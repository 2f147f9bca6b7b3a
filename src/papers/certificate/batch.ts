/**
 * Certificates in bulk: pieces are handed to child processes a few at a time, so memory does not
 * grow with their number; what was made before a kill and is whole is not made again.
 */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as letOthersWork } from 'node:timers/promises'
import { canonical } from '#kernel'
import { sha256 } from '#platform'
import type { Certificate } from './certificate.ts'
import { type Pool, workInPool } from './pool.ts'
import type { Style } from './sheets.ts'
import { type Done, isWhole, type Piece, type Refused, UNFINISHED, writeWhole } from './work.ts'

export type Batch = Readonly<{
  certificates: readonly Certificate[]
  style: Style
  out: string
  /** Also files for the printer, of at most `PAGES_IN_PRINT` certificates each. */
  merged: boolean
  /** The program of a child process, and how many of them. */
  pool: Pool
  progress(done: number, all: number): void
}>

export type BatchReport = Readonly<{
  made: number
  /** Found whole from an earlier run. */
  kept: number
  refused: readonly Refused[]
}>

/** A print file of more pages would be slow to open and to send to a printer. */
export const PAGES_IN_PRINT = 1000

/** Eight slips on a page; each has a picture of its own, so a file holds fewer pages. */
export const SLIPS_IN_PRINT = 1000

/** The running list of what is made: one line of JSON each, only ever added to. */
export const MADE = 'da-lam.jsonl'

/** The hashes of all files, written when a run has ended. */
export const SUMS = 'SHA256SUMS'

/** Moves when certificates of the same words would come out otherwise. */
const FACE_VERSION = 2

/** Makes all certificates of the batch; its report when every one is made, kept or refused. */
export async function makeBatch(batch: Batch): Promise<BatchReport> {
  const { out, pool, progress, style } = batch
  mkdirSync(out, { recursive: true })
  const pieces = piecesOf(batch)
  const kept = await keptOf(out, pieces)
  const isKept = new Set(kept.map(({ file }) => file))
  const waiting = pieces.filter(({ file }) => !isKept.has(file))
  const made: Done[] = []
  const refused: Refused[] = []
  progress(kept.length, pieces.length)
  // A line that a kill cut off is ended, or the next one would be lost with it.
  appendFileSync(join(out, MADE), '\n')
  await workInPool(pool, { style, out, pieces: waiting }, (answer) => {
    made.push(...answer.done)
    refused.push(...answer.refused)
    appendFileSync(join(out, MADE), answer.done.map((one) => `${JSON.stringify(one)}\n`).join(''))
    progress(kept.length + made.length + refused.length, pieces.length)
  })
  removeUnfinished(out)
  writeSums(out, [...kept, ...made])
  return { made: made.length, kept: kept.length, refused }
}

/** What an earlier run made of the same words and is whole; an office answers others meanwhile. */
async function keptOf(out: string, pieces: readonly Piece[]): Promise<readonly Done[]> {
  const before = new Map(madeIn(out).map((done) => [done.file, done]))
  const kept: Done[] = []
  for (const { file, key } of pieces) {
    const done = before.get(file)
    if (done?.key !== key) continue
    if (isWhole(out, done)) kept.push(done)
    await letOthersWork()
  }
  return kept
}

/** What a killed process had begun to write. */
function removeUnfinished(out: string): void {
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith(UNFINISHED)) rmSync(join(out, name), { force: true })
}

type Listed = Pick<Batch, 'certificates' | 'style' | 'merged'>

/**
 * Of files made before, those that no longer stand for what is awarded now: somebody was revoked,
 * corrected or added since.
 */
export function staleOf(out: string, files: readonly string[], now: Listed): readonly string[] {
  const wanted = new Map(piecesOf(now).map(({ file, key }) => [file, key]))
  const made = new Map(madeIn(out).map(({ file, key }) => [file, key]))
  return files.filter((file) => wanted.get(file) !== made.get(file) || !wanted.has(file))
}

function piecesOf({ certificates, style, merged }: Listed): readonly Piece[] {
  const ground = sha256(canonical({ style, version: FACE_VERSION }))
  const keyOf = (given: readonly Certificate[]) => sha256(ground + canonical(given))
  const ones = certificates.map((one): Piece => {
    const given = [one]
    return { file: `${one.id}.pdf`, key: keyOf(given), kind: 'one', certificates: given }
  })
  const inFiles = (kind: 'many' | 'slips', name: string, most: number): readonly Piece[] =>
    Array.from({ length: Math.ceil(certificates.length / most) }, (_, index) => {
      const given = certificates.slice(index * most, (index + 1) * most)
      const number = String(index + 1).padStart(3, '0')
      return { file: `in/${name}-${number}.pdf`, key: keyOf(given), kind, certificates: given }
    })
  const prints = merged ? inFiles('many', 'in', PAGES_IN_PRINT) : []
  const slips = style.code === 'slip' ? inFiles('slips', 'phieu', SLIPS_IN_PRINT) : []
  return [...ones, ...prints, ...slips]
}

/** What runs into this folder made, ended or not. A line that a kill cut off counts for nothing. */
export function madeIn(out: string): readonly Done[] {
  let text = ''
  try {
    text = readFileSync(join(out, MADE), 'utf8')
  } catch {
    return []
  }
  return text.split('\n').flatMap((line) => {
    try {
      const { file, key, sha256: hash } = JSON.parse(line)
      return [{ file: String(file), key: String(key), sha256: String(hash) }]
    } catch {
      return []
    }
  })
}

function writeSums(out: string, done: readonly Done[]): void {
  const lines = done.map((one) => `${one.sha256}  ${one.file}\n`).sort()
  writeWhole(join(out, SUMS), Buffer.from(lines.join('')), 'moi')
}
