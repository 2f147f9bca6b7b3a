/**
 * The load (tải), in a process of its own so that its work is not counted as the office's. Closed:
 * so many people, each asking again as soon as answered, which tells how many requests a second
 * there can be. Open: requests begin at a fixed rate whether or not earlier ones were answered, and
 * each is timed from when it should have begun, so that a stall counts for all who waited.
 */
import { Agent } from 'node:http'
import { answered, prepared, type Visitor } from './visit.ts'

export type Job = Readonly<{
  origin: string
  visitors: readonly Visitor[]
  seconds: number
  /** Visits a second; absent: as many as there can be. */
  rate?: number
  /** So many visits and no more, whatever the seconds. */
  visits?: number
  /** People at once in a closed load. */
  people: number
}>

export type Found = Readonly<{
  visits: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  longest: number
  failures: readonly string[]
  /** Of the last answer, as on the wire. */
  bytes: number
}>

const agent = new Agent({ keepAlive: true, maxSockets: 256 })

async function run(job: Job): Promise<Found> {
  const times: number[] = []
  const failures: string[] = []
  let bytes = 0
  const visit = async (visitor: Visitor, from: number): Promise<void> => {
    try {
      bytes = await answered(visitor, { agent, origin: job.origin })
      times.push(performance.now() - from)
    } catch (fault) {
      failures.push(String(fault))
    }
  }
  for (const visitor of job.visitors) await prepared(visitor, { agent, origin: job.origin })
  const begun = performance.now()
  await (job.rate === undefined ? closed(job, visit) : open(job, job.rate, visit))
  const seconds = (performance.now() - begun) / 1000
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
  return {
    ...{ visits: times.length, perSecond: times.length / seconds, bytes },
    ...{ p50: at(0.5), p99: at(0.99), longest: at(1) },
    failures: failures.slice(0, 3),
  }
}

type Visit = (visitor: Visitor, from: number) => Promise<void>

/** Everybody has own visitors, since a form saved twice at once is refused. */
async function closed(job: Job, visit: Visit): Promise<void> {
  const { visitors, people, seconds, visits = Number.POSITIVE_INFINITY } = job
  const end = performance.now() + seconds * 1000
  const one = async (from: number): Promise<void> => {
    for (let at = from; at < visits && performance.now() < end; at += people) {
      const visitor = visitors[at % visitors.length]
      if (visitor) await visit(visitor, performance.now())
    }
  }
  await Promise.all(Array.from({ length: people }, (_, at) => one(at)))
}

async function open({ visitors, seconds }: Job, rate: number, visit: Visit): Promise<void> {
  const begun = performance.now()
  const all: Promise<void>[] = []
  const busy = new Set<Visitor>()
  const send = async (at: number): Promise<void> => {
    const visitor = freeFrom(visitors, at, busy)
    if (!visitor) return
    busy.add(visitor)
    await visit(visitor, begun + (at * 1000) / rate)
    busy.delete(visitor)
  }
  while (all.length < rate * seconds) {
    const due = Math.min(rate * seconds, Math.floor(((performance.now() - begun) * rate) / 1000))
    while (all.length < due) all.push(send(all.length))
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await Promise.all(all)
}

/** Nobody sends a form again before it was answered; a page may be asked for twice at once. */
function freeFrom(visitors: readonly Visitor[], at: number, busy: ReadonlySet<Visitor>) {
  const turned = visitors.slice(at % visitors.length).concat(visitors)
  return turned.find((one) => !one.form || !busy.has(one)) ?? turned[0]
}

if (import.meta.main) {
  process.once('disconnect', () => process.exit(0))
  process.on('message', async (job: Job) => {
    process.send?.(await run(job))
  })
  process.send?.('ready')
}
