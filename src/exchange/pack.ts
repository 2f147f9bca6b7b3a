/**
 * A parcel written as one ZIP (đóng gói): papers are set and files read one after the other, each
 * counted and hashed on its way, so that nothing but one file is ever held. The list comes last.
 */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ok, type Result, refuse } from '#kernel'
import { labelOf, type PaperOrder } from '#papers'
import { writeTable } from '#platform'
import { type Streamed, zippedFrom } from '#platform/files'
import type { Contents } from './contents.ts'
import { LIST_SIGNATURE, type ListSigner, signatureText } from './list-signature.ts'
import { LIST_COLUMNS, type ListedRow } from './listed.ts'
import { DATA_NAME } from './names.vi.ts'
import { DATA, LIST, parcelText } from './parcel.ts'

/** Why no parcel was made; then no file is left behind. */
export type Unpacked =
  | Readonly<{ why: 'letters'; paper: string; letters: string }>
  | Readonly<{ why: 'busy' }>
  | Readonly<{ why: 'lost'; name: string; hash: string }>

/** Where papers are set and files of the sender's store are read. */
export type Sources = Readonly<{
  set(order: PaperOrder): Promise<Result<Uint8Array, Unpacked>>
  open(hash: string): AsyncIterable<Uint8Array> | undefined
  /** What signs the list; without it the parcel says only that it is whole. */
  signer?: ListSigner | undefined
}>

/** What was written: the archive's own hash, and that of its list, which stands for every file. */
export type PackedParcel = Readonly<{ sha256: string; root: string; size: number; files: number }>

/** Stops the packing in the middle of its stream. */
class Stopped extends Error {
  readonly why: Unpacked
  constructor(why: Unpacked) {
    super(why.why)
    this.why = why
  }
}

/** An archive on its way: its pieces, and what can be told of it once the last has gone by. */
export type Packing = Readonly<{
  pieces: AsyncGenerator<Uint8Array>
  told(): PackedParcel
}>

/** The archive in pieces, each made when the reader has taken the one before. */
export function packing(contents: Contents, sources: Sources): Packing {
  const rows: ListedRow[] = []
  const list = { hash: '' }
  const hash = createHash('sha256')
  let size = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of zippedFrom(filesOf(contents, sources, { rows, list }))) {
      hash.update(piece)
      size += piece.length
      yield piece
    }
  }
  const files = () => rows.length + (sources.signer ? 2 : 1)
  const told = () => ({ sha256: hash.digest('hex'), size, root: list.hash, files: files() })
  return { pieces: counted(), told }
}

/** Why the pieces ended before the last; undefined for a fault of the program. */
export function whyStopped(fault: unknown): Unpacked | undefined {
  return fault instanceof Stopped ? fault.why : undefined
}

/** Writes the archive beside its place and then puts it there. */
export async function packParcel(
  path: string,
  contents: Contents,
  sources: Sources,
): Promise<Result<PackedParcel, Unpacked>> {
  const waiting = `${path}.dang-ghi`
  const { pieces, told } = packing(contents, sources)
  try {
    await pipeline(Readable.from(pieces), createWriteStream(waiting))
    await rename(waiting, path)
    return ok(told())
  } catch (fault) {
    await rm(waiting, { force: true })
    const why = whyStopped(fault)
    if (why) return refuse(why)
    throw fault
  }
}

type Notes = Readonly<{ rows: ListedRow[]; list: { hash: string } }>

/** The files in their order: data, papers, enclosed files, their list, and its signature. */
async function* filesOf(
  contents: Contents,
  sources: Sources,
  { rows, list }: Notes,
): AsyncGenerator<Streamed> {
  const { parcel, papers, enclosed, owners } = contents
  const note = (row: Omit<ListedRow, 'co' | 'sha256' | 'ho-so'>, content: Content): Streamed => ({
    name: row.tep,
    content: listedOn(rows, { ...row, 'ho-so': owners.get(row.tep)?.join('; ') }, content),
  })
  const data = Buffer.from(parcelText(parcel), 'utf8')
  const known = { tep: DATA, loai: 'du-lieu', ten: DATA_NAME, 'nhap-thay': undefined } as const
  yield note(known, whole(data))
  for (const { path, paper, format } of papers) {
    const made = await sources.set({ paper, format })
    if (!made.ok) throw new Stopped(made.refusal)
    const entered = paper.source.entered?.join('; ')
    const named = { tep: path, loai: 'van-ban', ten: labelOf(paper), 'nhap-thay': entered } as const
    yield note(named, whole(made.value))
  }
  for (const { path, file, isItem } of enclosed) {
    const content = sources.open(file.hash)
    if (!content) throw new Stopped({ why: 'lost', name: file.name, hash: file.hash })
    const kind = isItem ? 'giay-to' : 'minh-chung'
    const named = { tep: path, loai: kind, ten: file.name, 'nhap-thay': file.entered } as const
    yield note(named, content)
  }
  const text = Buffer.from(listText(rows), 'utf8')
  list.hash = createHash('sha256').update(text).digest('hex')
  yield { name: LIST, content: whole(text) }
  const { signer } = sources
  if (signer) {
    const signature = Buffer.from(signatureText(signer, list.hash), 'utf8')
    yield { name: LIST_SIGNATURE, content: whole(signature) }
  }
}

/** The list as its file. */
export function listText(rows: readonly ListedRow[]): string {
  return writeTable(
    LIST_COLUMNS,
    rows.map((row) => ({ ...row, co: String(row.co) })),
  )
}

type Content = AsyncIterable<Uint8Array>

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Counts and hashes the content while it goes by; its line is written at its end. */
async function* listedOn(
  rows: ListedRow[],
  row: Omit<ListedRow, 'co' | 'sha256'>,
  content: Content,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of content) {
    hash.update(piece)
    size += piece.length
    yield piece
  }
  rows.push({ ...row, co: size, sha256: hash.digest('hex') })
}
