/**
 * A plan's file read in a process of its own (đọc tệp kế hoạch), within a bound of memory and time.
 * A .doc goes through LibreOffice where that is installed.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Result, refuse } from '#kernel'
import { apart } from '#platform/apart'
import type { ReadPlan } from './draft.ts'
import type { FileTrouble } from './text/trouble.ts'

const BOUNDS = {
  program: new URL('./plan-child.reader.ts', import.meta.url),
  megabytes: 512,
  milliseconds: 30_000,
}
const CONVERTING_TIME = 90_000
const OLD_WORD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** Files that wait for their turn; one is read at a time, so that memory stays bounded. */
const MOST_WAITING = 8
const turns: { waiting: number; last: Promise<unknown> } = { waiting: 0, last: Promise.resolve() }

/** Reads a plan; a file that cannot be read is refused with the reason, never a crash or a hang. */
export async function readPlanFile(bytes: Buffer): Promise<Result<ReadPlan, FileTrouble>> {
  if (turns.waiting >= MOST_WAITING) return refuse('busy')
  turns.waiting += 1
  const mine = turns.last.then(() => readInTurn(bytes))
  turns.last = mine.catch(() => undefined)
  return mine.finally(() => {
    turns.waiting -= 1
  })
}

async function readInTurn(bytes: Buffer): Promise<Result<ReadPlan, FileTrouble>> {
  if (!bytes.subarray(0, 4).equals(OLD_WORD)) return apartFrom(bytes)
  const docx = await converted(bytes)
  return docx ? apartFrom(docx) : refuse('needs-libreoffice')
}

async function apartFrom(bytes: Buffer): Promise<Result<ReadPlan, FileTrouble>> {
  const answer = await apart<Result<ReadPlan, FileTrouble>>({ ...BOUNDS, given: bytes })
  if (answer.ok) return answer.value
  return refuse(answer.refusal === 'too-long' ? 'too-long' : 'bomb')
}

const run = promisify(execFile)

/** The .doc as .docx; undefined without LibreOffice, or where it cannot read the file either. */
async function converted(bytes: Buffer): Promise<Buffer | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'ke-hoach-'))
  try {
    const file = join(folder, 'plan.doc')
    await writeFile(file, bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const words = [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, file]
    await run('soffice', words, { timeout: CONVERTING_TIME, killSignal: 'SIGKILL' })
    return await readFile(join(folder, 'plan.docx'))
  } catch {
    // Not installed, too slow, or no file came out: to the reader of the message it is all one.
    return undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
