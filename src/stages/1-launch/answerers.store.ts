/** Who holds which duty on a day, by name: for pages that say whom to ask. */
import { sql } from 'kysely'
import type { Role } from '#access'
import type { CivilDate } from '#kernel'
import type { Tx } from '#platform/database'

export type Holder = Readonly<{
  name: string
  role: Role
  organisation: string | undefined
  campaign: string | undefined
}>

type Raw = Readonly<{
  name: string
  role: Role
  organisation: string | null
  of_campaign: string | null
}>

/** Duties in force on the day, of accounts that can sign in. */
export async function holdersOn(tx: Tx, day: CivilDate): Promise<readonly Holder[]> {
  const { rows } = await sql<Raw>`
    select a.name, d.role, d.organisation, d.of_campaign
    from duties d join accounts a on (a.tenant, a.account) = (d.tenant, d.account)
    where d.tenant = ${tx.scope.tenant} and not a.disabled and not d.retracted
      and d."from" <= ${day} and (d."to" is null or d."to" >= ${day})
      and not exists (select from duties later
        where later.tenant = d.tenant and later.campaign = d.campaign
          and later.replaces = d.entry)
    order by d.entry`.execute(tx.db)
  return rows.map(({ name, role, organisation, of_campaign }) => ({
    name,
    role,
    organisation: organisation ?? undefined,
    campaign: of_campaign ?? undefined,
  }))
}
