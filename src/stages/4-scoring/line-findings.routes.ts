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

/**
 * Every inspection of the campaign. The record belongs to the office that sent the team: a unit is
 * shown its own part alone.
 */
export function allInspections({ world, params }: Pick<LineAsk, 'world'> & InCampaign) {
  const everybody: Scope = { tenant: world.tenant, role: 'engine', paths: [] }
  return world.db.read(everybody, (tx) => inspectionsOf(tx, params.campaign))
}

type InCampaign = Readonly<{ params: Readonly<{ campaign: string }> }>

export async function lineFindings(
  { world, actor, resource, params }: LineAsk,
  { stages, sees }: SheetDesk,
): Promise<readonly LineFinding[]> {
  const { campaign, participant, cycle, criterion } = params
  const isTold = stages.some(({ id }) => id !== 'self' && sees(id, criterion))
  const mayOpen = can(actor, 'inspection.read', resource)
  if (!isTold && !mayOpen) return []
  const known = await allInspections({ world, params })
  return known.findings.flatMap(({ row }) => {
    const inspection = known.inspections.find((one) => one.inspection === row.inspection)
    if (row.participant !== participant || row.criterion !== criterion) return []
    if (inspection?.cycle !== cycle) return []
    const at = `/phong-trao/${campaign}/kiem-tra/${row.inspection}/${participant}`
    const href = mayOpen ? `${at}/${encodeURIComponent(criterion)}` : undefined
    return [{ row, inspection, href }]
  })
}
