/** Processes that the measuring is made of: each answers messages one at a time. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const JSX = join(import.meta.dirname, '../../scripts/jsx.mjs')

/** A process that was started, and its first word. */
export type Child<Word> = Readonly<{
  word: Word
  /** Sends a message and waits for the answer. */
  ask<Answer>(message: unknown): Promise<Answer>
  pid: number
  end(): Promise<void>
}>

/** Starts a program of this folder; the process reads our pages and can be asked to collect. */
export async function start<Word>(
  name: 'office' | 'floor' | 'load',
  args: readonly string[] = [],
): Promise<Child<Word>> {
  const child = fork(join(import.meta.dirname, `${name}.ts`), args, {
    execArgv: ['--no-warnings', '--expose-gc', '--import', JSX, ...flags()],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const word = await answerOf<Word>(child)
  return {
    word,
    pid: child.pid ?? 0,
    ask: (message) => {
      child.send(message as object)
      return answerOf(child)
    },
    end: async () => {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}

/** Node's own flags for the processes, such as `--cpu-prof`. */
function flags(): readonly string[] {
  return (process.env['BENCH_NODE'] ?? '').split(' ').filter((flag) => flag !== '')
}

async function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${child.spawnfile} ended with ${code}`)
  })
  gone.catch(() => undefined)
  const [answer] = await Promise.race([once(child, 'message'), gone])
  return answer as Answer
}
