/** Reminders as kept for each account: made once, then read. */
import { sql } from 'kysely'
import type { CivilDate } from '#kernel'
import type { Tx } from '#platform/database'
import type { Reminder } from './reminder.ts'

/** Whom they are for, and the day they are made. */
export type For = Readonly<{ account: string; on: CivilDate }>

/** Keeps those that were not told before, and answers them. */
export async function keepReminders(
  tx: Tx,
  { account, on }: For,
  reminders: readonly Reminder[],
): Promise<readonly Reminder[]> {
  const { rows } = await sql<{ reminder: string }>`
    insert into reminders
      (tenant, account, reminder, campaign, kind, about, many, path, last, made_on)
    select ${tx.scope.tenant}, ${account}, reminder, campaign, kind, about, many, path, last, ${on}
    from jsonb_to_recordset(${JSON.stringify(reminders)}::jsonb) as given
      (reminder text, campaign text, kind text, about text, many integer, path text, last text)
    on conflict do nothing returning reminder`.execute(tx.db)
  const kept = new Set(rows.map(({ reminder }) => reminder))
  return reminders.filter(({ reminder }) => kept.has(reminder))
}

export type KeptReminder = Reminder & Readonly<{ madeOn: CivilDate; isRead: boolean }>

/** Older ones are not looked for any more. */
const SHOWN = 200

/** The account's reminders, the newest first. */
export async function remindersOf(tx: Tx, account: string): Promise<readonly KeptReminder[]> {
  const { rows } = await sql<KeptReminder>`
    select reminder, campaign, kind, about, many, path, last, made_on as "madeOn",
      read_at is not null as "isRead"
    from reminders where tenant = ${tx.scope.tenant} and account = ${account}
    order by made_at desc, last limit ${SHOWN}`.execute(tx.db)
  return rows
}

export async function markRead(tx: Tx, account: string): Promise<void> {
  await sql`update reminders set read_at = now()
    where tenant = ${tx.scope.tenant} and account = ${account} and read_at is null`.execute(tx.db)
}

/** Accounts that can sign in and have ever had a duty: whether it is in force is asked later. */
export async function accountsToRemind(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ account: string }>`
    select account from accounts a where tenant = ${tx.scope.tenant} and not disabled
      and exists (select 1 from duties d
        where d.tenant = a.tenant and d.campaign = '' and d.account = a.account)
    order by account`.execute(tx.db)
  return rows.map(({ account }) => account)
}
