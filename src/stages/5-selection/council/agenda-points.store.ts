/** Points of an agenda that are not voted on, in the database. */
import { recordTable, standingRows, type Tx } from '#platform/database'
import { AgendaPointRow } from './council-rows.ts'

export const AGENDA_POINTS = recordTable('agenda-points', AgendaPointRow, ['session', 'order'])

export type StoredPoint = Readonly<{ entry: number; row: AgendaPointRow }>

/** A session's points in their order. */
export async function pointsOf(
  tx: Tx,
  { campaign, session }: Readonly<{ campaign: string; session: string }>,
): Promise<readonly StoredPoint[]> {
  const all = await standingRows(tx, AGENDA_POINTS, campaign)
  return all.filter(({ row }) => row.session === session).sort((a, b) => a.row.order - b.row.order)
}
