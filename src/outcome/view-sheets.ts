/** The lines of a score sheet as published: every stage beside the others, none overwritten. */
import { exactText, remembered } from '#kernel'
import type { Scoring } from '#rulebook/definition'
import { type BodySheets, type LineResult, wordLine } from '#scoring'
import type { ScoredBody, ScoredCycle } from './scored.ts'
import type { SheetLineView } from './view.ts'

/** Lines of sheets that did not change are not worded again. */
export function sheetLines({ scoring }: ScoredCycle, { sheets }: ScoredBody): SheetLineView[] {
  return linesIn(scoring)(sheets)
}

const linesIn = remembered((scoring: Scoring) =>
  remembered((sheets: BodySheets) => linesOf(scoring, sheets)),
)

function linesOf(scoring: Scoring, sheets: BodySheets): SheetLineView[] {
  const { stages, merged } = sheets
  const sheet = sheets.sheet ?? stages.findLast((one) => one.sheet)?.sheet
  if (!sheet) return []
  const changes = Map.groupBy(merged.changes, (change) => change.criterion)
  const stageName = (id: string): string => scoring.stages.find((it) => it.id === id)?.name ?? id
  return sheet.lines.map((line) => {
    const { id, name, max } = line.leaf
    const reasons = (changes.get(id) ?? []).flatMap(({ to, reason }) =>
      reason === undefined ? [] : [`${stageName(to)}: ${reason}`],
    )
    return {
      criterion: id,
      name,
      maximum: exactText(max),
      stages: stages.map((stage) => pointsOf(stage.sheet?.lines.find((one) => one.leaf.id === id))),
      standing: sheets.sheet ? pointsOf(line) : null,
      words: `${wordLine(line)}.`,
      ...(reasons.length === 0 ? {} : { reason: reasons.join('; ') }),
    }
  })
}

function pointsOf(line: LineResult | undefined): string | null {
  return line?.status === 'given' ? exactText(line.points) : null
}
