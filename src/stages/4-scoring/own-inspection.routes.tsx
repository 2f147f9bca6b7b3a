/**
 * What inspections found at one unit over HTTP: under the permission of its score sheet, line by
 * line as the sheet itself is open to the reader.
 */
import { can } from '#access'
import { type Ask, get, type Route, screen } from '#office'
import { holdsAward, isOpenOn, subjectOf } from '#records'
import type { EvidenceFile } from '#records/store'
import { allInspections } from './line-findings.routes.ts'
import { stageAction } from './line-lock.ts'
import { OwnInspectionPage, type OwnLine } from './own-inspection.page.tsx'
import { ownInspectionWords } from './own-inspection.words.ts'
import * as bodies from './scored-bodies.ts'
import { notScored } from './sheet.routes.tsx'
import { deskOf, type SheetDesk } from './sheet-desk.routes.ts'
import { type LineView, sheetView } from './sheet-view.ts'

const OWN = '/phong-trao/:campaign/kiem-tra-don-vi/:participant/:cycle'
type OwnAsk = Ask<typeof OWN>

export const ownInspectionRoutes: readonly Route[] = [get(OWN, 'sheet.read', show)]

async function show(ask: OwnAsk): Promise<Response> {
  const desk = await deskOf(ask)
  if (!desk) return notScored(ask)
  const { params, lang, live, today } = ask
  const { campaign, participant: of, cycle } = params
  const { round, body } = desk
  const own = await ownIn(ask, desk)
  const ids = bodies.idsOf(desk.ground, body.id)
  const page = (
    <OwnInspectionPage
      inspections={own.inspections}
      lines={linesIn(ask, desk, own.findings)}
      stages={stagesShown(desk).map(({ name }) => name)}
      isTold={desk.stages.every(({ id }) => desk.sees(id))}
      isVerified={live.records.matters.some(
        (row) => ids.includes(row.participant) && holdsAward(row.kind) && isOpenOn(row, today),
      )}
      papers={{ campaign, of, cycle, scoring: round.scoring.id }}
      back={`/phong-trao/${campaign}/cham-diem/${of}/${cycle}?cham=${round.scoring.id}`}
    />
  )
  return screen(ask, { title: ownInspectionWords[lang].title(body.name, round.cycle.name) }, page)
}

/** The inspections of the cycle at this unit, under any name it bore, and what they found. */
async function ownIn(ask: OwnAsk, { ground, body, round }: SheetDesk) {
  const { inspections, units, findings } = await allInspections(ask)
  const ids = bodies.idsOf(ground, body.id)
  const here = inspections.filter(({ cycle }) => cycle === round.cycle.id)
  const isOwn = ({ row }: Readonly<{ row: { inspection: string; participant: string } }>) =>
    ids.includes(row.participant) && here.some(({ inspection }) => inspection === row.inspection)
  const visited = units.filter(isOwn).flatMap(({ row: unit }) => {
    const row = here.find(({ inspection }) => inspection === unit.inspection)
    return row ? [{ row, unit }] : []
  })
  return { inspections: visited, findings: findings.filter(isOwn).map(({ row }) => row) }
}

type Findings = OwnLine['findings']

/** The lines that the team marked or found something on, where the reader may see its marks. */
function linesIn(ask: OwnAsk, desk: SheetDesk, findings: Findings): readonly OwnLine[] {
  const { round, sheets, rows, sees, stages } = desk
  const { campaign, participant, cycle } = ask.params
  const mayOpen = can(ask.actor, 'evidence.read', ask.resource)
  const files = Map.groupBy(desk.state.files, ({ subject }) => subject ?? '')
  const filesOf = (criterion: string): readonly EvidenceFile[] =>
    mayOpen ? (files.get(subjectOf(participant, cycle, criterion)) ?? []) : []
  const sheet = `/phong-trao/${campaign}/cham-diem/${participant}/${cycle}`
  const shown = stagesShown(desk).map(({ id }) => id)
  const view = sheetView({ outline: round.outline, sheets, rows, sees })
  return view.rows
    .filter((row): row is LineView => row.kind === 'line')
    .filter(({ leaf }) => stages.every(({ id }) => sees(id, leaf.id)))
    .map((line) => ({
      line,
      href: `${sheet}/${encodeURIComponent(line.leaf.id)}`,
      cells: line.cells.filter(({ stage }) => shown.includes(stage)),
      findings: findings.filter(({ criterion }) => criterion === line.leaf.id),
      files: filesOf(line.leaf.id),
    }))
    .filter((one) => one.findings.length > 0 || one.cells.some(isOfInspectors))
}

function isOfInspectors({ stage, state }: OwnLine['cells'][number]): boolean {
  return stageAction(stage) === 'sheet.inspect' && state !== 'none' && state !== 'carried'
}

/** The unit's own marks beside the team's; what the council says stands on the sheet. */
function stagesShown({ stages }: SheetDesk) {
  return stages.filter(({ id }) => stageAction(id) !== 'sheet.appraise')
}
