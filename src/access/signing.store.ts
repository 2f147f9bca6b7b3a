/** The signers of an organisation as recorded: duties that stand, with the names of accounts. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database'
import { allDuties } from './duties.store.ts'
import { SIGNING_ROLES, type Signer } from './signing.ts'

/** Everybody who ever could sign for one of these organisations. */
export async function signersAt(
  tx: Tx,
  organisations: readonly string[],
): Promise<readonly Signer[]> {
  const duties = await allDuties(tx)
  const signing = duties.filter(
    ({ row: { role, organisation = '' } }) =>
      SIGNING_ROLES.includes(role) && organisations.includes(organisation),
  )
  const names = await namesOf(
    tx,
    signing.map(({ row }) => row.account),
  )
  return signing.map(({ entry, row }) => ({
    ...{ account: row.account, entry, row },
    name: names.get(row.account) ?? row.account,
  }))
}

async function namesOf(tx: Tx, accounts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ account: string; name: string }>`
    select account, name from accounts
    where tenant = ${tx.scope.tenant} and account = any(${accounts})`.execute(tx.db)
  return new Map(rows.map(({ account, name }) => [account, name]))
}
