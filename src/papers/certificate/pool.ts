/**
 * A few child processes that make certificates side by side. Typesetting is one long call, so more
 * processes are the only way to use more than one core; each has a bounded memory of its own.
 */
import { type ChildProcess, fork } from 'node:child_process'
import type { Style } from './sheets.ts'
import type { Answer, Order, Piece } from './work.ts'

export type Pool = Readonly<{ program: string; processes: number }>

type Work = Readonly<{ style: Style; out: string; pieces: readonly Piece[] }>

/** Pieces handed over at once: few enough to lose little, enough to keep a process busy. */
const HANDFUL = 16

/** Hands out the work and passes on every answer; rejects when a process dies over its work. */
export async function workInPool(
  { program, processes }: Pool,
  { style, out, pieces }: Work,
  answered: (answer: Answer) => void,
): Promise<void> {
  const waiting = handfuls(pieces)
  const count = Math.min(processes, waiting.length)
  const children = Array.from({ length: count }, () => fork(program))
  try {
    await Promise.all(
      children.map(async (child) => {
        send(child, { style, out })
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          answered(await answerOf(child, next))
        }
      }),
    )
  } finally {
    for (const child of children) child.kill()
  }
}

/** A print file is a handful by itself. */
function handfuls(pieces: readonly Piece[]): (readonly Piece[])[] {
  const ones = pieces.filter(({ kind }) => kind === 'one')
  const many = pieces.filter(({ kind }) => kind !== 'one').map((piece) => [piece])
  const length = Math.ceil(ones.length / HANDFUL)
  const hands = Array.from({ length }, (_, index) =>
    ones.slice(index * HANDFUL, (index + 1) * HANDFUL),
  )
  return [...hands, ...many]
}

function answerOf(child: ChildProcess, pieces: readonly Piece[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null) => reject(new Error(`a process of the pool died: ${code}`))
    child.once('exit', died)
    child.once('message', (answer) => {
      child.off('exit', died)
      resolve(answer as Answer)
    })
    send(child, { pieces })
  })
}

function send(child: ChildProcess, order: Order): void {
  child.send(order)
}
