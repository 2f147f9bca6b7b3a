/**
 * A plan's file read in a thread of its own (đọc tệp kế hoạch), within a bound of memory and time.
 * A .doc goes through LibreOffice where that is installed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Result, refuse } from '#kernel'
import type { ReadPlan } from './draft.ts'
import type { FileTrouble } from './trouble.ts'

const MEGABYTES = 512
const MOST_TIME = 30_000
const CONVERTING_TIME = 90_000
const OLD_WORD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** Reads a plan; a file that cannot be read is refused with the reason, never a crash or a hang. */
export async function readPlanFile(bytes: Buffer): Promise<Result<ReadPlan, FileTrouble>> {
  if (!bytes.subarray(0, 4).equals(OLD_WORD)) return inThread(bytes)
  const docx = converted(bytes)
  return docx ? inThread(docx) : refuse('needs-libreoffice')
}

function inThread(bytes: Buffer): Promise<Result<ReadPlan, FileTrouble>> {
  return new Promise((settle) => {
    const worker = new Worker(new URL('./plan-worker.reader.ts', import.meta.url), {
      workerData: new Uint8Array(bytes),
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      stdout: true,
      stderr: true,
    })
    const late = setTimeout(() => void done(refuse('too-long')), MOST_TIME)
    const done = (result: Result<ReadPlan, FileTrouble>): void => {
      clearTimeout(late)
      void worker.terminate()
      settle(result)
    }
    worker.once('message', done)
    worker.once('error', () => done(refuse('bomb')))
    worker.once('exit', () => done(refuse('broken')))
  })
}

/** The .doc as .docx; undefined without LibreOffice, or where it cannot read the file either. */
function converted(bytes: Buffer): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'ke-hoach-'))
  try {
    writeFileSync(join(folder, 'plan.doc'), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const words = [
      profile,
      '--headless',
      '--convert-to',
      'docx',
      '--outdir',
      folder,
      join(folder, 'plan.doc'),
    ]
    const run = spawnSync('soffice', words, { timeout: CONVERTING_TIME, killSignal: 'SIGKILL' })
    return run.status === 0 ? readFileSync(join(folder, 'plan.docx')) : undefined
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
