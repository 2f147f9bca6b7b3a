/**
 * Where a request's time goes (thời gian dùng vào đâu), found inside the office that is measured:
 * processor time by kind of work, from V8's own sampling, and what is asked of the database.
 */
import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'
import type { Pool, PoolClient } from 'pg'
import { Message } from '#platform/database'

/** Kinds of work, in the words of the report. */
export const WORK = [
  'own code',
  'drawing',
  'packing',
  'database driver',
  'node',
  'collecting',
] as const
export type Work = (typeof WORK)[number]

/** What was spent since it was begun; times in milliseconds. */
export type Spent = Readonly<{
  /** Of all threads of the process. */
  processor: number
  messages: number
  /** While at least one message to the database was not answered. */
  waited: number
  /** The processor's time, divided as V8's samples of the program's own thread are. */
  work: Readonly<Record<Work, number>>
}>

/** Microseconds between two samples. */
const EVERY = 250

const session = new Session()
let begun = { usage: process.cpuUsage(), messages: 0, waited: 0 }

export async function beginSpending(pool: Pool): Promise<void> {
  if (pool.listenerCount('acquire', listen) === 0) pool.on('acquire', listen)
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: EVERY })
  await session.post('Profiler.start')
  begun = { usage: process.cpuUsage(), messages: asked.messages, waited: asked.waited }
}

export async function spent(): Promise<Spent> {
  const { user, system } = process.cpuUsage(begun.usage)
  const processor = (user + system) / 1000
  const { messages, waited } = asked
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return {
    processor,
    messages: messages - begun.messages,
    waited: waited - begun.waited,
    work: dividedBy(sampled(profile), processor),
  }
}

const asked = { messages: 0, waited: 0, open: 0, since: 0 }
const heard = new WeakSet<PoolClient>()

function listen(client: PoolClient): void {
  if (heard.has(client)) return
  heard.add(client)
  const query = client.query.bind(client) as (...given: unknown[]) => unknown
  const counting = (...given: unknown[]) => {
    asked.messages += 1
    const [first] = given
    if (first instanceof Message) first.once('answered', begin())
    const answer = query(...given)
    // Nobody waits for the end of what was only read.
    if (answer instanceof Promise && first !== 'end') timed(answer, begin())
    return answer
  }
  Object.assign(client, { query: counting })
}

function timed(answer: Promise<unknown>, end: () => void): void {
  answer.then(end, end)
}

/** One more is waited for, until the returned is called. */
function begin(): () => void {
  if (asked.open === 0) asked.since = performance.now()
  asked.open += 1
  return () => {
    asked.open -= 1
    if (asked.open === 0) asked.waited += performance.now() - asked.since
  }
}

type Profile = Profiler.Profile
type Node = Profiler.ProfileNode
type Shares = Spent['work']

/** Each sample counts for the nearest function whose file is known. */
function sampled({ nodes, samples = [], timeDeltas = [] }: Profile): Shares {
  const kinds = kindsOf(nodes)
  const work = Object.fromEntries(WORK.map((one) => [one, 0])) as Record<Work, number>
  samples.forEach((id, at) => {
    const kind = kinds.get(id)
    if (kind) work[kind] += timeDeltas[at] ?? 0
  })
  return work
}

function kindsOf(nodes: readonly Node[]): ReadonlyMap<number, Work | undefined> {
  const kinds = new Map<number, Work | undefined>()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const place = (id: number, above: Work | undefined): void => {
    const node = byId.get(id)
    const kind = (node && kindOf(node.callFrame)) ?? above
    kinds.set(id, kind)
    for (const child of node?.children ?? []) place(child, kind)
  }
  if (nodes[0]) place(nodes[0].id, undefined)
  return kinds
}

/** While others keep the machine busy samples last longer, so only their shares are believed. */
function dividedBy(shares: Shares, whole: number): Shares {
  const all = Object.values(shares).reduce((sum, one) => sum + one, 0)
  const own = WORK.map((one) => [one, all === 0 ? 0 : (shares[one] / all) * whole])
  return Object.fromEntries(own) as Shares
}

const FILES: readonly (readonly [RegExp, Work])[] = [
  [/^node:zlib/, 'packing'],
  [/node_modules\/(hucre|fflate)\//, 'packing'],
  [/node_modules\/preact|src\/design\/|\.page\.tsx$|screen\.tsx$/, 'drawing'],
  [/node_modules\/(pg|pg-\w+|kysely)\/|src\/platform\/database\//, 'database driver'],
  [/^node:|node_modules\/(hono|@hono)\//, 'node'],
  [/^file:/, 'own code'],
]

function kindOf({ functionName, url }: Node['callFrame']): Work | undefined {
  if (functionName === '(garbage collector)') return 'collecting'
  return FILES.find(([file]) => file.test(url))?.[1]
}
