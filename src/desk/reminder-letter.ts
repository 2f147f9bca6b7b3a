/** The letter that tells what is new among somebody's reminders (thư nhắc việc). */
import type { Lang } from '#design'
import { formatCivil } from '#kernel'
import type { Mail } from '#platform/mail'
import type { Reminder } from './reminder.ts'
import { reminderWords } from './reminder.words.ts'
import { isOver, wordReminder } from './reminder-line.ts'

type Reader = Readonly<{ name: string; email: string; lang: Lang; address: string }>

/** The nearest last day first; every line with the page that does it. */
export function letterOf(
  { name, email, lang, address }: Reader,
  reminders: readonly Reminder[],
): Mail {
  const w = reminderWords[lang]
  const sorted = reminders.toSorted((a, b) => (a.last < b.last ? -1 : 1))
  const lines = sorted.map((one) => {
    const line = isOver(one.kind) ? w.overLine : w.line
    const said = line(wordReminder(lang, one), formatCivil(one.last))
    return `${said}\n  ${address}/phong-trao/${one.campaign}${one.path}`
  })
  const [first] = sorted
  const subject = w.subject(reminders.length, first ? wordReminder(lang, first) : '')
  const foot = w.foot(`${address}/tai-khoan`)
  return { to: email, subject, text: [w.greeting(name), ...lines, foot, ''].join('\n\n') }
}
