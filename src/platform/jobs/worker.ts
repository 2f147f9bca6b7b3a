/**
 * Works off what is due (vòng lặp việc): one job, one transaction, which holds the job while it is
 * done. Several processes share the queue; a process that dies gives its job back with its
 * connection. What leaves the database (a letter) may then be sent again, never be lost.
 */
import type { Database, Scope, Tx } from '#platform/database'
import { finish, forgetOld, putOff, type Taken, takeDue } from './queue.ts'

/** What each kind of job does, within the transaction that marks it done. */
export type Handlers = Readonly<Record<string, (about: unknown, tx: Tx) => Promise<void>>>

export type WorkPlace = Readonly<{
  db: Database
  scope: Scope
  handlers: Handlers
  now(): number
  say(line: string): void
}>

/** Does everything that is due; answers how many jobs were taken. */
export async function workOff(place: WorkPlace): Promise<number> {
  let taken = 0
  while (await workOne(place)) taken += 1
  return taken
}

async function workOne(place: WorkPlace): Promise<boolean> {
  const { db, scope, handlers, now, say } = place
  const kinds = Object.keys(handlers)
  let taken: Taken | undefined
  try {
    return await db.write(scope, async (tx) => {
      taken = await takeDue(tx, { kinds, now: now() })
      if (taken) await doJob(place, tx, taken)
      return taken !== undefined
    })
  } catch (fault) {
    const failed = taken
    if (failed === undefined) throw fault
    say(`job ${failed.job}: ${fault}`)
    await db.write(scope, (tx) => putOff(tx, failed, { fault: String(fault), now: now() }))
    return true
  }
}

async function doJob({ handlers, now }: WorkPlace, tx: Tx, taken: Taken): Promise<void> {
  const handle = handlers[taken.kind]
  if (!handle) throw new Error(`nobody does jobs of kind ${taken.kind}`)
  await handle(taken.about, tx)
  await finish(tx, taken, now())
}

type Rhythm = Readonly<{
  /** Milliseconds between two looks at the queue. */
  every: number
  /** Adds what the day asks for. */
  plan(tx: Tx): Promise<void>
}>

/** Plans and works off again and again; the function it answers stops after the job in hand. */
export function startJobs(place: WorkPlace, { every, plan }: Rhythm): () => Promise<void> {
  const { db, scope, now, say } = place
  let running: Promise<unknown> = Promise.resolve()
  let isFree = true
  const turn = async () => {
    await db.write(scope, async (tx) => {
      await plan(tx)
      await forgetOld(tx, now())
    })
    await workOff(place)
  }
  const tick = () => {
    if (!isFree) return
    isFree = false
    running = turn()
      .catch((fault: unknown) => say(`jobs: ${fault}`))
      .finally(() => {
        isFree = true
      })
  }
  const timer = setInterval(tick, every)
  timer.unref()
  tick()
  return async () => {
    clearInterval(timer)
    await running
  }
}
