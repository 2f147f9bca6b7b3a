/**
 * What inspections of the cycle found on a line, for whoever sees the marks that rest on it: those
 * who read inspections, and the unit once it is told how it was marked or asked to explain.
 */
import { can } from '#access'
import type { Scope } from '#platform/database'
import { inspectionsOf } from './inspection.store.ts'
import type { LineFinding } from './line-findings.page.tsx'
import type { LineAsk } from './sheet.routes.tsx'
import type { SheetDesk } from './sheet-desk.routes.ts'

export async function lineFindings(
  { world, actor, resource, params }: LineAsk,
  { stages, sees }: SheetDesk,
): Promise<readonly LineFinding[]> {
  const { campaign, participant, cycle, criterion } = params
  const isTold = stages.some(({ id }) => id !== 'self' && sees(id, criterion))
  const mayOpen = can(actor, 'inspection.read', resource)
  if (!isTold && !mayOpen) return []
  // The record belongs to the office that sent the team; of it a unit gets its own lines alone.
  const everybody: Scope = { tenant: world.tenant, role: 'engine', paths: [] }
  const known = await world.db.read(everybody, (tx) => inspectionsOf(tx, campaign))
  return known.findings.flatMap(({ row }) => {
    const inspection = known.inspections.find((one) => one.inspection === row.inspection)
    if (row.participant !== participant || row.criterion !== criterion) return []
    if (inspection?.cycle !== cycle) return []
    const at = `/phong-trao/${campaign}/kiem-tra/${row.inspection}/${participant}`
    const href = mayOpen ? `${at}/${encodeURIComponent(criterion)}` : undefined
    return [{ row, inspection, href }]
  })
}
