/**
 * What inspections of the cycle found on a line, for those who read inspections: whoever marks the
 * line sees what it rests on.
 */
import { can } from '#access'
import { look } from '#office'
import { inspectionsOf } from './inspection.store.ts'
import type { LineFinding } from './line-findings.page.tsx'
import type { LineAsk } from './sheet.routes.tsx'

export async function lineFindings(ask: LineAsk): Promise<readonly LineFinding[]> {
  const { world, actor, resource, params } = ask
  if (!can(actor, 'inspection.read', resource)) return []
  const { campaign, participant, cycle, criterion } = params
  const known = await look(world, actor, (tx) => inspectionsOf(tx, campaign))
  return known.findings.flatMap(({ row }) => {
    const inspection = known.inspections.find((one) => one.inspection === row.inspection)
    if (row.participant !== participant || row.criterion !== criterion) return []
    if (inspection?.cycle !== cycle) return []
    const at = `/phong-trao/${campaign}/kiem-tra/${row.inspection}/${participant}`
    return [{ row, inspection, href: `${at}/${encodeURIComponent(criterion)}` }]
  })
}
