/**
 * The lines of a score sheet in the published shape: every stage beside the others, none
 * overwritten.
 */
import { exactText } from '#kernel'
import { type LineResult, wordLine } from '#scoring'
import type { ScoredBody, ScoredCycle } from './scored.ts'
import type { SheetLineView } from './view.ts'

export function sheetLines({ scoring }: ScoredCycle, { sheets }: ScoredBody): SheetLineView[] {
  const { sheet, stages, merged } = sheets
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
      standing: pointsOf(line),
      words: `${wordLine(line)}.`,
      ...(reasons.length === 0 ? {} : { reason: reasons.join('; ') }),
    }
  })
}

function pointsOf(line: LineResult | undefined): string | null {
  return line?.status === 'given' ? exactText(line.points) : null
}
