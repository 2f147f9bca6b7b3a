/**
 * What is done for the audit each day (việc hằng ngày của nhật ký): the end of its chain is written
 * where the database cannot reach, and the whole chain is computed again, a stretch a job.
 */
import { appendFileSync } from 'node:fs'
import { z } from 'zod'
import { civil, formatCivil } from '#kernel'
import type { World } from '#office'
import type { Scope, Tx } from '#platform/database'
import { enqueue, type Handlers, startJobs, type WorkPlace } from '#platform/jobs'
import { makeAnchor } from './anchor.store.ts'
import { type Anchor, anchorLine } from './anchor.ts'
import { anchorLetter } from './anchor-letter.vi.ts'
import { verifyChain } from './chain.store.ts'
import { noteCheck } from './chain-check.store.ts'
import { BEGINNING, lastSeal, sealActs } from './seal.store.ts'

/** Where anchors go besides the database: a file that only grows, an address that keeps letters. */
export type AnchorPlaces = Readonly<{ file?: string; letterTo?: string }>

type Office = Readonly<{ world: World; places: AnchorPlaces }>

const EVERY = 60_000
/** As many acts as one job computes again: a second or two. */
const STRETCH = 20_000

const OfDay = z.object({ day: z.string().transform(civil) })
const OfStretch = OfDay.extend({ since: z.object({ position: z.number(), hash: z.string() }) })
const OfLetter = z.object({ to: z.string(), subject: z.string(), text: z.string() })

/** Starts the daily work; the function it answers stops it. */
export function startChainJobs(world: World, places: AnchorPlaces): () => Promise<void> {
  const plan = (tx: Tx) => planChainDay(world, tx)
  return startJobs(chainWork({ world, places }), { every: EVERY, plan })
}

export function chainWork({ world, places }: Office): WorkPlace {
  const { db, tenant, now, say } = world
  const scope: Scope = { tenant, role: 'app', paths: [] }
  return { db, scope, handlers: handlersOf({ world, places }), now, say }
}

/**
 * The jobs of the day; whoever comes second adds nothing. What was done so far is sealed first: an
 * anchor of nothing would be none, and the day's would be lost.
 */
export async function planChainDay({ today, now }: World, tx: Tx): Promise<void> {
  const day = today()
  const dueAt = now()
  await sealActs(tx)
  const anchor = { job: `anchor ${day}`, kind: 'anchor', about: { day }, dueAt }
  const isSealed = (await lastSeal(tx)).position > 0
  await enqueue(tx, [
    ...(isSealed ? [anchor] : []),
    { job: `chain ${day} 0`, kind: 'chain', about: { day, since: BEGINNING }, dueAt },
  ])
}

function handlersOf({ world, places }: Office): Handlers {
  return {
    anchor: async (about, tx) => {
      const anchor = await makeAnchor(tx, OfDay.parse(about).day)
      if (anchor) await sendOut({ world, places }, tx, anchor)
    },
    'anchor-letter': async (about) => world.mail.send(OfLetter.parse(about)),
    chain: async (about, tx) => checkStretch(world, tx, OfStretch.parse(about)),
  }
}

/** The file first: when it cannot be written, nothing is kept and the job comes again. */
async function sendOut({ world, places }: Office, tx: Tx, anchor: Anchor): Promise<void> {
  const { file, letterTo } = places
  if (file !== undefined) appendFileSync(file, `${anchorLine(anchor)}\n`, { mode: 0o600 })
  if (letterTo === undefined) return
  const { subject, text } = anchorLetter(formatCivil(civil(anchor.day)), anchorLine(anchor))
  const about = { to: letterTo, subject, text }
  const job = { job: `anchor-letter ${anchor.day}`, kind: 'anchor-letter', about }
  await enqueue(tx, [{ ...job, dueAt: world.now() }])
}

/** Computes one stretch; the next is a job of its own, so that no transaction is long. */
async function checkStretch(
  world: World,
  tx: Tx,
  { day, since }: z.output<typeof OfStretch>,
): Promise<void> {
  const report = await verifyChain(tx, { since, most: STRETCH })
  const { broken, checked, last } = report
  if (broken) world.say(`audit: the chain is broken at ${broken.position}`)
  if (broken || checked.position >= last.position) return noteCheck(tx, 'full', report)
  const about = { day, since: checked }
  const job = { job: `chain ${day} ${checked.position}`, kind: 'chain', about }
  await enqueue(tx, [{ ...job, dueAt: world.now() }])
}
