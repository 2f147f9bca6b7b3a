/** The table of duties: recorded like everything else, so that who could do what stays known. */
import { recordTable, rowsSince, type Tx } from '#platform/database'
import { DutyRow } from './duty.ts'

export const DUTIES = recordTable('duties', DutyRow, [
  'account',
  'role',
  'organisation',
  'campaign',
  'from',
])

/** A duty as recorded, and the entry that a change of it must name. */
export type StandingDuty = Readonly<{ entry: number; row: DutyRow }>

/** All duties that were ever given and not taken back, in the order they were given. */
export async function allDuties(tx: Tx): Promise<readonly StandingDuty[]> {
  const entries = await rowsSince(tx, DUTIES, { campaign: '', since: '0' })
  const lines = new Map(entries.map((stored) => [stored.line, stored]))
  return [...lines.values()]
    .filter(({ retracted }) => !retracted)
    .map(({ entry, cells }) => ({ entry, row: DutyRow.parse(cells) }))
}
