/** A campaign's own row: its title, who runs it, how far it has come. */
import { sql } from 'kysely'
import type { CivilDate } from '#kernel'

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

/** Every campaign of the tenant asking, in the order of their ids, as one value. */
export const STATES = sql`(select coalesce(jsonb_agg(to_jsonb(c) order by c.campaign), '[]')
  from campaigns c where c.tenant = asking_tenant())`

export function statesFrom(rows: readonly Raw[]): readonly CampaignState[] {
  return rows.map(({ campaign, title, host, scope, state, as_of, version }) => ({
    ...{ id: campaign, title, host, scope, state, version },
    ...(as_of === null ? {} : { asOf: as_of }),
  }))
}
