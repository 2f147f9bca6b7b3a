/** The history of a measure: every entry with who wrote it, the newest first. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database'

export type MeasureEntry = Readonly<{
  entry: string
  retracted: boolean
  part: string | null
  whole: string | null
  value: string | null
  paper: string | null
  actor: string | null
  by: string | null
  on: string | null
  /** Why it was corrected. */
  reason: string | null
}>

type Asked = Readonly<{ campaign: string; participant: string; cycle: string; indicator: string }>

/** Who wrote what, in the words of the audit. */
export async function entriesOf(tx: Tx, asked: Asked): Promise<readonly MeasureEntry[]> {
  const { rows } = await sql<MeasureEntry>`
    select m.entry, m.retracted, m.part, m.whole, m.value, m.paper, m."on", m."by",
      coalesce(a.actor_name, m."by") as actor, a.reason
    from measures m left join acts a on (a.tenant, a.act) = (m.tenant, m.act)
    where m.tenant = ${tx.scope.tenant} and m.campaign = ${asked.campaign}
      and m.participant = ${asked.participant} and m.cycle = ${asked.cycle}
      and m.indicator = ${asked.indicator}
    order by m.entry desc`.execute(tx.db)
  return rows
}
