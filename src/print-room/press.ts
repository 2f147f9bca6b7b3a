/**
 * The press of the office: at most two child processes set papers, one at a time each; who comes
 * while they are busy waits, and past a number is asked to come again. Idle processes end.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ok, type Result, refuse } from '#kernel'
import type { PaperAnswer, PaperOrder } from '#papers'

export type Unmade = Readonly<{ why: 'busy' }> | Readonly<{ why: 'letters'; letters: string[] }>

const PROCESSES = 2
/** So many may wait; at a tenth of a second each the last waits a few seconds. */
const MOST_WAITING = 40
/** Milliseconds: an idle process ends; one paper that takes longer is given up. */
const IDLE = 30_000
const LONGEST = 60_000

const PROGRAM = fileURLToPath(import.meta.resolve('#main/paper-child'))

type Turn = (child: Seat) => void
type Seat = { child: ChildProcess; idle?: NodeJS.Timeout }

const seats = new Set<Seat>()
const free: Seat[] = []
const waiting: Turn[] = []

/** The paper as a file; faults of the child are faults here. */
export async function pressed(order: PaperOrder): Promise<Result<Uint8Array, Unmade>> {
  if (waiting.length >= MOST_WAITING) return refuse({ why: 'busy' })
  const seat = await seated()
  try {
    const answer = await answerOf(seat, order)
    if ('fault' in answer) throw new Error(answer.fault)
    if ('letters' in answer) return refuse({ why: 'letters', letters: [...answer.letters] })
    return ok(answer.bytes)
  } finally {
    leave(seat)
  }
}

/** A process that nobody uses, a new one, or the next that is left. */
function seated(): Promise<Seat> {
  const known = free.pop()
  if (known) {
    clearTimeout(known.idle)
    known.child.ref()
    known.child.channel?.ref()
    return Promise.resolve(known)
  }
  if (seats.size >= PROCESSES) return new Promise((resolve) => waiting.push(resolve))
  return Promise.resolve(opened())
}

function opened(): Seat {
  const child = fork(PROGRAM, { serialization: 'advanced' })
  const seat: Seat = { child }
  seats.add(seat)
  // One that ended while it rested is not handed out again.
  child.once('exit', () => {
    seats.delete(seat)
    removeFrom(free, seat)
  })
  return seat
}

/** Hands the process on, or lets it rest. */
function leave(seat: Seat): void {
  const next = waiting.shift()
  const isAlive = seats.has(seat)
  if (next) next(isAlive ? seat : opened())
  else if (isAlive) rest(seat)
}

/** A process at rest keeps nobody from ending, and ends itself after a while. */
function rest(seat: Seat): void {
  seat.child.unref()
  seat.child.channel?.unref()
  seat.idle = setTimeout(() => {
    removeFrom(free, seat)
    seat.child.kill()
  }, IDLE)
  seat.idle.unref()
  free.push(seat)
}

function removeFrom(list: Seat[], seat: Seat): void {
  const at = list.indexOf(seat)
  if (at >= 0) list.splice(at, 1)
}

function answerOf({ child }: Seat, order: PaperOrder): Promise<PaperAnswer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => child.kill(), LONGEST)
    const died = () => {
      clearTimeout(late)
      reject(new Error('the press died over a paper'))
    }
    child.once('exit', died)
    child.once('message', (answer) => {
      clearTimeout(late)
      child.off('exit', died)
      resolve(answer as PaperAnswer)
    })
    child.send(order)
  })
}
