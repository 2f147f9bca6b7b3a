/**
 * A parcel unpacked into a folder, checked before anybody relies on it (kiểm tra gói hồ sơ): every
 * file is listed and is what the list says, the data have the published shape, and all they name is
 * there. Every fault is told at once.
 */
import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { ok, type Result, refuse } from '#kernel'
import {
  type Problem,
  problem,
  problemsIn,
  READING,
  readBytes,
  readTable,
  readText,
  sha256,
} from '#platform'
import { MOST_BYTES, sniff } from '#platform/files'
import { isTooDeep } from './depth.ts'
import { LIST_SIGNATURE, markIn } from './list-signature.ts'
import { ListedRow } from './listed.ts'
import { DATA, LIST, PARCEL_VERSION, Parcel } from './parcel.ts'
import { parcelFaults } from './parcel-faults.ts'
import { say } from './read-parcel.vi.ts'

export type ReadParcel = Readonly<{
  parcel: Parcel
  rows: readonly ListedRow[]
  /** SHA-256 of the list: it stands for every file. */
  root: string
  /** The fingerprint of the key that signed the list; undefined when nobody signed it. */
  signedBy?: string | undefined
}>

/** What an archive may come to: unpacking stops as soon as it is more. */
export const PARCEL_LIMITS = { packed: 500 << 20, bytes: 1 << 30, files: 20_000 } as const

const LIST_LIMITS = { bytes: 8 << 20, lines: 20_000 } as const
const SIGNATURE_LIMITS = { bytes: 4096, lines: 100 } as const
const DATA_LIMITS = { bytes: 64 << 20, lines: 2_000_000 } as const

export async function readParcel(folder: string): Promise<Result<ReadParcel, readonly Problem[]>> {
  const list = readList(folder)
  if (!list.ok) return list
  const { rows, root } = list.value
  const signedBy = signatureIn(folder, root)
  const unsigned =
    signedBy === 'wrong' ? [problem({ file: LIST_SIGNATURE, ...say.otherSigned })] : []
  const faults = [...unsigned, ...strayFiles(folder, rows), ...(await wrongFiles(folder, rows))]
  const data = readData(folder, rows)
  if (!data.ok) return refuse([...faults, ...data.refusal])
  const all = [...faults, ...parcelFaults(data.value, rows)]
  return all.length > 0 ? refuse(all) : ok({ parcel: data.value, rows, root, signedBy })
}

type List = Readonly<{ rows: readonly ListedRow[]; root: string }>

function readList(folder: string): Result<List, readonly Problem[]> {
  const path = join(folder, LIST)
  if (!isFile(path)) return refuse([problem({ file: LIST, ...say.noList })])
  const bytes = readBytes(path, LIST, LIST_LIMITS)
  if (!bytes.ok) return refuse([bytes.refusal])
  const text = readText({ name: LIST, bytes: bytes.value })
  if (!text.ok) return refuse([text.refusal])
  const rows = listFrom(text.value)
  return rows.ok ? ok({ rows: rows.value, root: sha256(bytes.value) }) : rows
}

/** The lines of the list; refused with every line that cannot be one of ours. */
export function listFrom(text: string): Result<readonly ListedRow[], readonly Problem[]> {
  const table = readTable(LIST, text, ListedRow)
  if (!table.ok) return table
  const { rows, lines } = table.value
  const seen = new Set<string>()
  const faults = rows.flatMap(({ tep, sha256: hash }, at) => {
    const line = lines[at]
    const isTwice = seen.has(tep)
    seen.add(tep)
    if (isTwice) return problem({ file: LIST, line, field: 'tep', ...say.twice(tep) })
    if (!isPlain(tep)) return problem({ file: LIST, line, field: 'tep', ...say.badPath(tep) })
    if (/^[0-9a-f]{64}$/.test(hash)) return []
    return problem({ file: LIST, line, field: 'sha256', ...say.badHash })
  })
  return faults.length > 0 ? refuse(faults) : ok(rows)
}

/** A plain relative name of at most one folder, as our own parcels have them. */
function isPlain(name: string): boolean {
  return /^([a-z0-9-]+\/)?[a-z0-9][a-z0-9.-]*$/.test(name) && !name.includes('..')
}

/** Files that lie in the archive and that its list does not name. */
function strayFiles(folder: string, rows: readonly ListedRow[]): readonly Problem[] {
  const listed = new Set([LIST, LIST_SIGNATURE, ...rows.map(({ tep }) => tep)])
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return found
    .filter((name) => isFile(join(folder, name)))
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !listed.has(name))
    .sort()
    .map((file) => problem({ file, ...say.stray }))
}

/** Whose signature stands beside the list; an unreadable one is a wrong one. */
function signatureIn(folder: string, root: string): string | undefined {
  const path = join(folder, LIST_SIGNATURE)
  if (!isFile(path)) return undefined
  const bytes = readBytes(path, LIST_SIGNATURE, SIGNATURE_LIMITS)
  return bytes.ok ? markIn(Buffer.from(bytes.value).toString('utf8'), root) : 'wrong'
}

async function wrongFiles(folder: string, rows: readonly ListedRow[]): Promise<readonly Problem[]> {
  const faults: Problem[] = []
  for (const row of rows) {
    const words = await faultOf(join(folder, row.tep), row)
    if (words) faults.push(problem({ file: row.tep, ...words }))
  }
  return faults
}

async function faultOf(path: string, { tep, loai, co, sha256: wanted }: ListedRow) {
  if (!isFile(path)) return say.missing
  const { size } = statSync(path)
  if (size !== co) return say.otherSize(co, size)
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  if (hash.digest('hex') !== wanted) return say.otherContent
  if (loai === 'du-lieu') return tep === DATA ? undefined : say.unknownData
  if (size > MOST_BYTES) return say.tooLarge
  return KEPT.has(sniff(readFileSync(path))) ? undefined : say.notKept
}

const KEPT: ReadonlySet<string> = new Set(['pdf', 'docx', 'xlsx', 'jpeg', 'png'])

function readData(folder: string, rows: readonly ListedRow[]): Result<Parcel, readonly Problem[]> {
  const fault = (words: Readonly<{ wrong: string; remedy: string }>) =>
    refuse([problem({ file: DATA, ...words })])
  if (!rows.some(({ tep }) => tep === DATA)) return fault(say.noData)
  const bytes = readBytes(join(folder, DATA), DATA, DATA_LIMITS)
  if (!bytes.ok) return refuse([bytes.refusal])
  return parcelFrom(bytes.value)
}

/** The data of a parcel from the bytes of their file. */
export function parcelFrom(bytes: Uint8Array): Result<Parcel, readonly Problem[]> {
  const fault = (words: Readonly<{ wrong: string; remedy: string }>) =>
    refuse([problem({ file: DATA, ...words })])
  const value = jsonIn(bytes)
  if (value === undefined) return fault(say.notJson)
  const head = value as Readonly<{ thidua?: unknown; version?: unknown }> | null
  if (head?.thidua !== 'goi-ho-so') return fault(say.notOurs)
  if (head.version !== PARCEL_VERSION) return fault(say.otherVersion(head.version))
  const read = Parcel.safeParse(value, READING)
  if (read.success) return ok(read.data)
  return refuse(problemsIn(DATA, read.error.issues, () => undefined).slice(0, 100))
}

/** Undefined when it is no text, no JSON, or nested so deeply that it was made to harm. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return isTooDeep(text) ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
