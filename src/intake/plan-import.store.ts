/** Plans taken in, in the database: the import, its reading, and what people settled. */
import { sql } from 'kysely'
import { recordTable, type Standing, standingRows, storedRow, type Tx } from '#platform/database'
import { PlanImportRow, PlanSettlingRow } from './plan-import.ts'

export const PLAN_IMPORTS = recordTable('plan-imports', PlanImportRow, ['plan'])
export const PLAN_SETTLINGS = recordTable('plan-settlings', PlanSettlingRow, ['plan', 'value'])

/** Every import within reach, the newest first. */
export async function importsOf(tx: Tx): Promise<readonly Standing<PlanImportRow>[]> {
  return (await standingRows(tx, PLAN_IMPORTS, '')).toReversed()
}

/** What was settled of a plan. */
export async function settlingsIn(
  tx: Tx,
  plan: string,
): Promise<readonly Readonly<{ entry: number; row: PlanSettlingRow }>[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select t.* from plan_settlings t
    where t.tenant = ${tx.scope.tenant} and t.campaign = '' and t.plan = ${plan}
      and not t.retracted and not exists (select 1 from plan_settlings n
        where n.tenant = t.tenant and n.campaign = t.campaign and n.replaces = t.entry)
    order by t.entry`.execute(tx.db)
  return rows.map((raw) => {
    const { entry, cells } = storedRow(raw, PLAN_SETTLINGS.columns)
    return { entry, row: PlanSettlingRow.parse(cells) }
  })
}

type Reading = Readonly<{ plan: string; reading: string }>

/** The same content twice is kept once. */
export async function keepContent(
  tx: Tx,
  { plan, reading, scope, content }: Reading & Readonly<{ scope: string; content: string }>,
): Promise<void> {
  await sql`insert into plan_readings (tenant, plan, reading, scope, content)
    values (${tx.scope.tenant}, ${plan}, ${reading}, ${scope}, ${content})
    on conflict do nothing`.execute(tx.db)
}

export async function contentOf(tx: Tx, { plan, reading }: Reading): Promise<string | undefined> {
  const { rows } = await sql<{ content: string }>`select content from plan_readings
    where tenant = ${tx.scope.tenant} and plan = ${plan} and reading = ${reading}`.execute(tx.db)
  return rows[0]?.content
}
