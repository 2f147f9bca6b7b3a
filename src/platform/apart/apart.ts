/**
 * A program of ours in a process of its own (chạy tách riêng), within a bound of memory and time,
 * for files that came from outside. A thread would not do: one that runs out of memory can end the
 * whole program.
 */
import { fork } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ok, type Result, refuse } from '#kernel'

/** What to run, what it may use at most, and what it is given. */
export type Apart = Readonly<{
  /** A module that calls `answerOnce`. */
  program: URL
  /** Of objects on the heap; bytes of a file do not count. */
  megabytes: number
  milliseconds: number
  given: unknown
}>

/** It took too long, or ended before it answered: out of memory, or by a fault. */
export type Unanswered = 'too-long' | 'died'

export function apart<Answer>(work: Apart): Promise<Result<Answer, Unanswered>> {
  const { program, megabytes, milliseconds, given } = work
  return new Promise((settle) => {
    const child = fork(fileURLToPath(program), {
      execArgv: [...process.execArgv, `--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const done = (result: Result<Answer, Unanswered>): void => {
      clearTimeout(late)
      child.kill('SIGKILL')
      settle(result)
    }
    const late = setTimeout(() => done(refuse('too-long')), milliseconds)
    child.once('message', (answer) => done(ok(answer as Answer)))
    child.once('error', () => done(refuse('died')))
    child.once('exit', () => done(refuse('died')))
    child.send({ given }, () => undefined)
  })
}
