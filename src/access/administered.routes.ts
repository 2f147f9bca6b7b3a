/**
 * Accounts as their administrator finds them (tài khoản trong phạm vi): with what they hold, who is
 * behind them, and whether this administrator may change them.
 */
import { type CivilDate, compareByGivenName, compareVi } from '#kernel'
import { unitName } from '#ledger'
import { type AnyAsk, type Ask, look } from '#office'
import { type Account, allAccounts } from './accounts.store.ts'
import type { DutyLine } from './duties.page.tsx'
import { allDuties, type StandingDuty } from './duties.store.ts'
import { inForce } from './duty.ts'
import { mayManage } from './giving.ts'
import { ROOT_PATH } from './path.ts'
import { can, type Resource } from './permission.ts'

type AdminAsk = Ask<string>

/** An account with its duties, ended ones included. */
export type Administered = Readonly<{
  account: Account
  duties: readonly StandingDuty[]
  mayManage: boolean
  /** Where its changes are noted. */
  resource: Resource
}>

/** The accounts within the reach of the actor, by given name. */
export async function administered(ask: AdminAsk): Promise<readonly Administered[]> {
  const { world, actor, places } = ask
  const [accounts, duties] = await look(world, actor, async (tx) => [
    await allAccounts(tx),
    await allDuties(tx),
  ])
  const held = Map.groupBy(duties, ({ row }) => row.account)
  return accounts
    .map((account) => {
      const own = held.get(account.account) ?? []
      const holder = { person: account.person, duties: standing(own, ask.today) }
      const path = account.person === undefined ? ROOT_PATH : places.participant(account.person)
      const resource = { path: path ?? ROOT_PATH }
      return { account, duties: own, mayManage: mayManage(holder, { actor, places }), resource }
    })
    .filter((one) => one.mayManage || can(actor, 'account.manage', one.resource))
    .sort((a, b) => compareByGivenName(a.account.name, b.account.name))
}

/** Duties that are in force or still to come; who held more in the past holds it no more. */
function standing(duties: readonly StandingDuty[], today: CivilDate) {
  return duties.map(({ row }) => row).filter(({ to }) => to === undefined || today <= to)
}

/** The one of an id; undefined when there is none within reach. */
export async function administeredOne(
  ask: AdminAsk,
  account: string,
): Promise<Administered | undefined> {
  const all = await administered(ask)
  return all.find((one) => one.account.account === account)
}

/** Names for the ids in duties. */
export type Names = Readonly<{ organisation(id: string): string; campaign(id: string): string }>

export async function namesFor({ world }: AnyAsk): Promise<Names> {
  const registry = await world.live.wholeRegistry()
  const records = registry.records()
  const states = await world.live.campaigns()
  return {
    organisation: (id) => unitName(records, id),
    campaign: (id) => states.find((state) => state.id === id)?.title ?? id,
  }
}

/** Duties as lines of a table. */
export function dutyLines(
  { account, duties }: Administered,
  names: Names,
  today: CivilDate,
): readonly DutyLine[] {
  return duties.map(({ entry, row }) => ({
    entry,
    row,
    holder: account.name,
    place: row.organisation === undefined ? '' : names.organisation(row.organisation),
    campaign: row.campaign === undefined ? '' : names.campaign(row.campaign),
    isInForce: inForce(row, today),
  }))
}

/** The organisations that live today and that the actor may give duties in, by name. */
export async function organisationsFor(ask: AdminAsk) {
  const registry = await ask.world.live.wholeRegistry()
  const { organisations } = registry.records()
  const { today, actor, places } = ask
  return organisations
    .filter(({ from, to }) => (from ?? today) <= today && today <= (to ?? today))
    .filter(({ id }) => {
      const path = places.organisation(id)
      return path !== undefined && can(actor, 'account.manage', { path })
    })
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => compareVi(a.label, b.label))
}
