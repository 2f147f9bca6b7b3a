/** Which first steps an account has put away. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database'

export async function putAwaySteps(tx: Tx, account: string): Promise<readonly string[]> {
  const { rows } = await sql<{ step: string }>`select step from first_steps
    where tenant = ${tx.scope.tenant} and account = ${account}`.execute(tx.db)
  return rows.map(({ step }) => step)
}

export async function putAway(tx: Tx, account: string, step: string): Promise<void> {
  await sql`insert into first_steps (tenant, account, step)
    values (${tx.scope.tenant}, ${account}, ${step}) on conflict do nothing`.execute(tx.db)
}
