/** Processes that the measuring is made of: each answers messages one at a time. */
import { fork } from 'node:child_process'
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
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with ${code}`)
  })
  gone.catch(() => undefined)
  const answer = async <Answer>() => {
    const [found] = await Promise.race([once(child, 'message'), gone])
    return found as Answer
  }
  const word = await answer<Word>()
  return {
    word,
    pid: child.pid ?? 0,
    ask: (message) => {
      child.send(message as object)
      return answer()
    },
    end: async () => {
      child.disconnect()
      await gone.catch(() => undefined)
    },
  }
}

/** Node's own flags for the processes, such as `--cpu-prof`. */
function flags(): readonly string[] {
  return (process.env['BENCH_NODE'] ?? '').split(' ').filter((flag) => flag !== '')
}
