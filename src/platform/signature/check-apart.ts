/**
 * The signatures of a file that came from outside, checked in a thread of its own within a bound of
 * memory and time: a single wrong byte can send a reader of PDF round in a circle.
 */
import { Worker } from 'node:worker_threads'
import { type Result, refuse } from '#kernel'
import type { CheckedSignature, CheckRefusal } from './check-file.ts'

type Checked = Result<readonly CheckedSignature[], CheckRefusal>

const MEGABYTES = 256
const MOST_TIME = 20_000

/** One after the other, so that memory stays bounded however many ask at once. */
let turn: Promise<unknown> = Promise.resolve()

/** As `checkSignatures`; a file that the reader cannot come to an end with is damaged. */
export function checkApart(file: Uint8Array, roots: readonly Uint8Array[] = []): Promise<Checked> {
  const mine = turn.then(() => inThread(file, roots))
  turn = mine.catch(() => undefined)
  return mine
}

function inThread(file: Uint8Array, roots: readonly Uint8Array[]): Promise<Checked> {
  return new Promise((settle) => {
    const worker = new Worker(new URL('./check-thread.ts', import.meta.url), {
      workerData: { file: new Uint8Array(file), roots },
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      stdout: true,
      stderr: true,
    })
    const late = setTimeout(() => done(refuse('damaged')), MOST_TIME)
    const done = (result: Checked): void => {
      clearTimeout(late)
      void worker.terminate()
      settle(result)
    }
    worker.once('message', done)
    worker.once('error', () => done(refuse('damaged')))
    worker.once('exit', () => done(refuse('damaged')))
  })
}
