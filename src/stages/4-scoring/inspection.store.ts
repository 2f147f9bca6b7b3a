/** Inspections in the database: decisions, units with samples, findings. */
import { sql } from 'kysely'
import { type RecordTable, recordTable, storedRow, type Tx } from '#platform/database'
import { InspectedUnitRow, InspectionFindingRow, InspectionRow } from './inspection.ts'

export const INSPECTIONS = recordTable('inspections', InspectionRow, ['inspection'])
export const INSPECTED_UNITS = recordTable('inspected-units', InspectedUnitRow, [
  'inspection',
  'participant',
])
export const INSPECTION_FINDINGS = recordTable('inspection-findings', InspectionFindingRow, [
  'inspection',
  'participant',
  'criterion',
])

/** All inspections of a campaign within reach, as they stand. */
export async function inspectionsOf(tx: Tx, campaign: string) {
  const inspections = await standing(tx, INSPECTIONS, campaign)
  const units = await standing(tx, INSPECTED_UNITS, campaign)
  const findings = await standing(tx, INSPECTION_FINDINGS, campaign)
  return {
    inspections: inspections.map(({ cells }) => InspectionRow.parse(cells)),
    units: units.map(({ entry, cells }) => ({ entry, row: InspectedUnitRow.parse(cells) })),
    findings: findings.map(({ entry, cells }) => ({
      entry,
      row: InspectionFindingRow.parse(cells),
    })),
  }
}

async function standing(tx: Tx, table: RecordTable, campaign: string) {
  const name = sql.id(table.name.replaceAll('-', '_'))
  const { rows } = await sql<Record<string, unknown>>`
    select t.* from ${name} t
    where t.tenant = ${tx.scope.tenant} and t.campaign = ${campaign} and not t.retracted
      and not exists (select 1 from ${name} n where n.tenant = t.tenant
        and n.campaign = t.campaign and n.replaces = t.entry)
    order by coalesce(t.line, t.entry)`.execute(tx.db)
  return rows.map((raw) => storedRow(raw, table.columns))
}
