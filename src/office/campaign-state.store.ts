/** A campaign's own row: its title, who runs it, how far it has come. */
import { sql } from 'kysely'
import type { CivilDate } from '#kernel'
import type { Tx } from '#platform/database'

export type CampaignState = Readonly<{
  id: string
  title: string
  /** The organisation that runs it, and its path. */
  host: string
  scope: string
  state: 'draft' | 'launched' | 'closed'
  /** The day an example is shown for; absent: today. */
  asOf?: CivilDate
  version: number
}>

type Raw = Readonly<{
  campaign: string
  title: string
  host: string
  scope: string
  state: CampaignState['state']
  as_of: CivilDate | null
  version: number
}>

/** Every campaign of the tenant in the order of their ids. */
export async function statesOf(tx: Tx): Promise<readonly CampaignState[]> {
  const { rows } = await sql<Raw>`
    select campaign, title, host, scope::text, state, as_of, version
    from campaigns where tenant = ${tx.scope.tenant} order by campaign`.execute(tx.db)
  return rows.map(({ campaign, as_of, ...rest }) => ({
    id: campaign,
    ...rest,
    ...(as_of === null ? {} : { asOf: as_of }),
  }))
}
