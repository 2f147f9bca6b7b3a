/** One's own reminders: the list, and marking them read. */
import { findAccount } from '#access/store'
import { type Ask, get, goTo, nobody, post, type Route, screen } from '#office'
import { markRead, remindersOf } from './reminder.store.ts'
import { reminderWords } from './reminder.words.ts'
import { wordReminder } from './reminder-line.ts'
import { RemindersPage } from './reminders.page.tsx'

export const reminderRoutes: readonly Route[] = [
  get('/nhac-viec', 'signed-in', show),
  post('/nhac-viec/da-doc', 'signed-in', readAll),
]

async function show(ask: Ask): Promise<Response> {
  const { world, actor, lang } = ask
  const states = await world.live.campaigns()
  const { kept, account } = await world.db.read(nobody(world), async (tx) => ({
    kept: await remindersOf(tx, actor.account),
    account: await findAccount(tx, actor.account),
  }))
  const lines = kept.map((one) => ({
    kept: one,
    says: wordReminder(lang, one),
    title: states.find(({ id }) => id === one.campaign)?.title ?? one.campaign,
  }))
  const body = <RemindersPage lines={lines} days={world.remindDays} email={account?.email} />
  return screen(ask, { title: reminderWords[lang].title }, body)
}

async function readAll(ask: Ask): Promise<Response> {
  const { world, actor, lang } = ask
  await world.db.write(nobody(world), (tx) => markRead(tx, actor.account))
  return goTo(ask, '/nhac-viec', reminderWords[lang].marked)
}
