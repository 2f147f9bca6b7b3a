/** Which duties the people on a council hold with an account of their own, on a day. */
import { sql } from 'kysely'
import type { Role } from '#access'
import type { CivilDate } from '#kernel'
import type { Tx } from '#platform/database'

export type OwnDuty = Readonly<{
  person: string
  role: Role
  organisation: string | null
  campaign: string | null
}>

/** Duties in force on the day, of accounts that can sign in and stand for a person. */
export async function ownDuties(tx: Tx, day: CivilDate): Promise<readonly OwnDuty[]> {
  const { rows } = await sql<OwnDuty>`
    select a.person, d.role, d.organisation, d.of_campaign as campaign
    from duties d join accounts a on (a.tenant, a.account) = (d.tenant, d.account)
    where d.tenant = ${tx.scope.tenant} and a.person is not null
      and not a.disabled and not d.retracted
      and d."from" <= ${day} and (d."to" is null or d."to" >= ${day})
      and not exists (select from duties later
        where later.tenant = d.tenant and later.campaign = d.campaign
          and later.replaces = d.entry)
    order by d.entry`.execute(tx.db)
  return rows
}
