/**
 * Reminding while the office runs (nhắc việc hằng ngày): each morning one job for all, which makes
 * one for each account, which makes one for each letter. Whichever process is free does the next.
 */
import { z } from 'zod'
import { asSignedIn, findAccount } from '#access/store'
import { type CivilDate, civil, civilFromInstant } from '#kernel'
import { actorOf, nobody, type World } from '#office'
import type { Tx } from '#platform/database'
import { enqueue, type Handlers, startJobs, type WorkPlace } from '#platform/jobs'
import { deadlinesOf } from './campaign-deadlines.ts'
import { type Desk, desksOf } from './desk.routes.ts'
import { accountsToRemind, keepReminders } from './reminder.store.ts'
import { dueReminders, overReminders, type Reminder } from './reminder.ts'
import { letterOf } from './reminder-letter.ts'
import { tasksOf } from './tasks.ts'

const EVERY = 30_000

const OfDay = z.object({ day: z.string().transform(civil) })
const OfAccount = OfDay.extend({ account: z.string() })
const Letter = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  id: z.string().optional(),
})

/** Starts reminding; the function it answers stops it. */
export function startReminding(world: World): () => Promise<void> {
  return startJobs(workPlace(world), { every: EVERY, plan: (tx) => planDay(world, tx) })
}

export function workPlace(world: World): WorkPlace {
  const { db, now, say } = world
  return { db, scope: nobody(world), handlers: handlersOf(world), now, say }
}

/** The job of the day; whoever comes second adds nothing. */
export async function planDay(world: World, tx: Tx): Promise<void> {
  const day = world.today()
  const job = { job: `remind ${day}`, kind: 'remind-all', about: { day } }
  await enqueue(tx, [{ ...job, dueAt: morningOf(world, day) }])
}

/** Seven o'clock in Vietnam, which is midnight UTC; a supposed day has no morning of its own. */
function morningOf({ now }: World, day: CivilDate): number {
  return civilFromInstant(now()) === day ? Date.parse(`${day}T00:00:00Z`) : now()
}

function handlersOf(world: World): Handlers {
  return {
    'remind-all': async (about, tx) => {
      const { day } = OfDay.parse(about)
      const accounts = await accountsToRemind(tx)
      const jobs = accounts.map((account) => ({
        ...{ job: `remind ${day} ${account}`, kind: 'remind', about: { day, account } },
        dueAt: world.now(),
      }))
      await enqueue(tx, jobs)
    },
    remind: async (about, tx) => remind(world, tx, OfAccount.parse(about)),
    letter: async (about) => world.mail.send(Letter.parse(about)),
  }
}

type Whom = Readonly<{ account: string; day: CivilDate }>

/** What is new is kept, and told in one letter where there is an address. */
async function remind(world: World, tx: Tx, { account, day }: Whom): Promise<void> {
  const who = await asSignedIn(tx, account, day)
  if (!who || who.duties.length === 0) return
  const standing = await world.live.current()
  const desks = await desksOf({ world, standing, actor: actorOf(standing, who, day) })
  const due = desks.flatMap((desk) => remindersOn(world, desk))
  const fresh = await keepReminders(tx, { account, on: day }, due)
  const email = (await findAccount(tx, account))?.email
  if (fresh.length === 0 || email === undefined) return
  const { name, language: lang } = who
  const letter = letterOf({ name, email, lang, address: world.address }, fresh)
  const job = `letter ${day} ${account}`
  const about = { ...letter, id: [world.address, world.tenant, job].join(' ') }
  await enqueue(tx, [{ job, kind: 'letter', about, dueAt: world.now() }])
}

function remindersOn({ remindDays: days }: World, desk: Desk): readonly Reminder[] {
  const { ground, day, live, may } = desk
  if (!ground) return []
  const campaign = live.state.id
  const due = dueReminders({ campaign, day, tasks: tasksOf(ground), days })
  if (ground.state !== 'launched' || !may('stage.control')) return due
  return [...due, ...overReminders(campaign, deadlinesOf(ground))]
}
