/**
 * The contents of evidence beside a campaign folder (evidence/<mã băm>): copied out by hash, taken
 * in only when the content has the hash that names it.
 */
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { ok, type Result, refuse } from '#kernel'
import { type Problem, problem } from '#platform'
import type { FileStore } from '#platform/files'
import { sayOtherContent } from './load-folder.vi.ts'

const FOLDER = 'evidence'

/** Copies the contents into the folder; answers the hashes whose content is not there. */
export async function copyEvidence(
  files: FileStore,
  hashes: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  const missing: string[] = []
  if (hashes.length > 0) mkdirSync(join(folder, FOLDER), { recursive: true })
  for (const hash of hashes) {
    const content = files.open(hash)
    if (!content) missing.push(hash)
    else {
      const whole = Readable.fromWeb(content as ReadableStream)
      await pipeline(whole, createWriteStream(join(folder, FOLDER, hash)))
    }
  }
  return missing
}

/** Keeps the contents that lie beside the campaign. */
export async function takeEvidence(
  files: FileStore,
  folder: string,
): Promise<Result<number, readonly Problem[]>> {
  const from = join(folder, FOLDER)
  const names = existsSync(from) ? readdirSync(from).filter((name) => !name.startsWith('.')) : []
  const problems: Problem[] = []
  for (const name of names) {
    const kept = await files.keep(createReadStream(join(from, name)))
    if (!kept.ok || kept.value.hash !== name) {
      problems.push(problem({ file: `${FOLDER}/${name}`, ...sayOtherContent() }))
    }
  }
  return problems.length > 0 ? refuse(problems) : ok(names.length)
}
