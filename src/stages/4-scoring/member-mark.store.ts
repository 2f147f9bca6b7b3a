/** Marks of single members in the database: one line's, as they stand. */
import { sql } from 'kysely'
import { recordTable, storedRow, type Tx } from '#platform/database'
import { MemberMarkRow } from './member-mark.ts'

export const MEMBER_MARKS = recordTable('member-marks', MemberMarkRow, [
  'participant',
  'cycle',
  'criterion',
  'account',
])

export type StoredMark = Readonly<{ entry: number; row: MemberMarkRow }>

type Line = Readonly<{ campaign: string; participant: string; cycle: string; criterion: string }>

/** In the order of the accounts, so that the order tells nothing of who was first. */
export async function marksOn(tx: Tx, line: Line): Promise<readonly StoredMark[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select distinct on (account) * from member_marks
    where tenant = ${tx.scope.tenant} and campaign = ${line.campaign}
      and participant = ${line.participant} and cycle = ${line.cycle}
      and criterion = ${line.criterion}
    order by account, entry desc`.execute(tx.db)
  return rows
    .map((raw) => storedRow(raw, MEMBER_MARKS.columns))
    .filter(({ retracted }) => !retracted)
    .map(({ entry, cells }) => ({ entry, row: MemberMarkRow.parse(cells) }))
}
