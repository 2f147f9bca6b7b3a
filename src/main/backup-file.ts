/**
 * A backup as one file (tệp sao lưu): packed lines of the store's rows, and between them the
 * contents of evidence by hash. Written beside its place first, so that it is whole or not there.
 */
import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { createGunzip, createGzip } from 'node:zlib'
import type { World } from '#office/folders'
import { errorCode } from '#platform'
import { backUp, type Line, type Whole } from '#platform/database'
import type { FileStore } from '#platform/files'

type Content = Readonly<{ hash: string; content: string }>

/** Writes the file; how many contents of evidence went into it. */
export async function writeBackup({ db, files }: World, file: string): Promise<number> {
  const beside = `${file}.dang-ghi`
  try {
    const contents = await db.whole('read only', async (whole) => {
      const counted = { contents: 0 }
      const out = createWriteStream(beside, { mode: 0o600 })
      await pipeline(Readable.from(allLines(whole, files, counted)), createGzip(), out)
      return counted.contents
    })
    renameSync(beside, file)
    return contents
  } finally {
    rmSync(beside, { force: true })
  }
}

/** The rows are of one moment; contents kept since do no harm. */
async function* allLines(
  whole: Whole,
  files: FileStore,
  counted: { contents: number },
): AsyncGenerator<string> {
  for await (const line of backUp(whole)) {
    if ('counts' in line) yield* contentLines(files, counted)
    yield `${JSON.stringify(line)}\n`
  }
}

async function* contentLines(files: FileStore, counted: { contents: number }) {
  for await (const content of contentsOf(files)) {
    counted.contents += 1
    yield `${JSON.stringify(content)}\n`
  }
}

async function* contentsOf(files: FileStore): AsyncGenerator<Content> {
  for (const hash of files.hashes()) {
    const stream = files.open(hash)
    if (!stream) continue
    const pieces = await Readable.fromWeb(stream as ReadableStream).toArray()
    yield { hash, content: Buffer.concat(pieces).toString('base64') }
  }
}

/**
 * The lines of the rows; contents go to the store of files as they come. It ends at what cannot be
 * read, and at a content that is not the one of its hash: what is missing then is told at the end.
 */
export async function* readBackup(file: string, files: FileStore): AsyncGenerator<Line> {
  for await (const text of linesIn(file)) {
    const line = parsed(text)
    if (!line) return
    if (!('hash' in line)) yield line
    else if (!(await isBack(files, line))) return
  }
}

async function isBack(files: FileStore, { hash, content }: Content): Promise<boolean> {
  const kept = await files.keep(Readable.from([Buffer.from(content, 'base64')]))
  return kept.ok && kept.value.hash === hash
}

/** A file that is cut or never was packed ends where it can no longer be unpacked. */
async function* linesIn(file: string): AsyncGenerator<string> {
  const unpacked = createReadStream(file).pipe(createGunzip())
  try {
    yield* createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (fault) {
    if (!/^Z_/.test(errorCode(fault))) throw fault
  }
}

/** Undefined for what no backup of ours says. */
function parsed(text: string): Line | Content | undefined {
  try {
    return JSON.parse(text) as Line | Content
  } catch {
    return undefined
  }
}
