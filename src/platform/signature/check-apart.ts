/**
 * The signatures of a file that came from outside, checked in a process of its own within a bound
 * of memory and time: a single wrong byte can send a reader of PDF round in a circle.
 */
import { fork } from 'node:child_process'
import process from 'node:process'
import { type Result, refuse } from '#kernel'
import type { CheckedSignature, CheckRefusal } from './check-file.ts'

type Checked = Result<readonly CheckedSignature[], CheckRefusal>

const MEGABYTES = 256
const MOST_TIME = 20_000

/** One after the other, so that memory stays bounded however many ask at once. */
let turn: Promise<unknown> = Promise.resolve()

/** As `checkSignatures`; a file that the reader cannot come to an end with is damaged. */
export function checkApart(file: Uint8Array, roots: readonly Uint8Array[] = []): Promise<Checked> {
  const mine = turn.then(() => inChild(file, roots))
  turn = mine.catch(() => undefined)
  return mine
}

function inChild(file: Uint8Array, roots: readonly Uint8Array[]): Promise<Checked> {
  return new Promise((settle) => {
    const child = fork(new URL('./check-child.ts', import.meta.url), {
      execArgv: [...process.execArgv, `--max-old-space-size=${MEGABYTES}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const late = setTimeout(() => done(refuse('damaged')), MOST_TIME)
    const done = (result: Checked): void => {
      clearTimeout(late)
      child.kill('SIGKILL')
      settle(result)
    }
    child.once('message', (checked) => done(checked as Checked))
    child.once('error', () => done(refuse('damaged')))
    child.once('exit', () => done(refuse('damaged')))
    child.send({ file: new Uint8Array(file), roots }, () => undefined)
  })
}
