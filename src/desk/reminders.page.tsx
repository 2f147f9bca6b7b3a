/** What I was reminded of, the newest first. */
import { Badge, Button, type Column, DataTable, Form, useWords } from '#design'
import { formatCivil } from '#kernel'
import type { KeptReminder } from './reminder.store.ts'
import { reminderWords } from './reminder.words.ts'

/** A reminder with its words and the title of its campaign. */
export type ReminderLine = Readonly<{ kept: KeptReminder; says: string; title: string }>

type Props = Readonly<{
  lines: readonly ReminderLine[]
  days: readonly number[]
  email: string | undefined
}>

export function RemindersPage({ lines, days, email }: Props) {
  const w = useWords(reminderWords)
  const columns: readonly Column<ReminderLine>[] = [
    {
      id: 'what',
      header: w.what,
      names: true,
      cell: ({ kept: { campaign, path }, says }) => (
        <a href={`/phong-trao/${campaign}${path}`}>{says}</a>
      ),
    },
    { id: 'last', header: w.last, cell: ({ kept }) => formatCivil(kept.last) },
    {
      id: 'state',
      header: w.state,
      cell: ({ kept: { isRead } }) => (
        <Badge tone={isRead ? 'quiet' : 'open'}>{isRead ? w.seen : w.fresh}</Badge>
      ),
    },
    { id: 'on', header: w.madeOn, cell: ({ kept }) => formatCivil(kept.madeOn) },
    { id: 'campaign', header: w.campaign, cell: ({ title }) => title },
  ]
  const before = days.map((day) => (day === 0 ? w.onDay : w.before(day))).join(', ')
  return (
    <>
      <p class="soft">
        {email === undefined ? w.noMail : w.byMail(email)}{' '}
        <a href="/tai-khoan#thu">{w.toAccount}</a>
      </p>
      {lines.some(({ kept }) => !kept.isRead) && (
        <Form action="/nhac-viec/da-doc">
          <Button second>{w.markRead}</Button>
        </Form>
      )}
      <DataTable caption={w.caption} columns={columns} rows={lines} empty={w.nothing(before)} />
    </>
  )
}
