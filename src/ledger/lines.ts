/**
 * Lines of score sheets as they come to points: points beyond the line's range, figures its rule refuses, inputs that are
 * still missing, and a mark changed at a later stage without a reason (đổi điểm không ghi lý do).
 */
import { equals } from '#kernel'
import type { LineResult, StageChange } from '#scoring'
import { keyOf } from './cell.ts'
import { type PlacedLine, placeOf } from './figures.ts'
import { type Judged, judge, type Recorded } from './judged-line.ts'
import type { Check, Ledger } from './ledger.ts'
import { misjudged } from './line-refusal.ts'

/** One line of one body in one cycle, at all its stages. */
type Trace = Readonly<{ line: PlacedLine; stages: Map<string, Recorded> }>

export const wrongLines: Check = function* (ledger) {
  for (const { line, stages } of traces(ledger).values()) {
    let before: Judged | undefined
    for (const stage of line.sheet.stageIds) {
      const recorded = stages.get(stage)
      const judged = recorded && judge(ledger, line, recorded)
      if (!judged) continue
      yield* misjudged(judged)
      const change = before && changeBetween(before, judged)
      if (change) yield { ...judged.place, ...change }
      before = judged
    }
  }
}

function traces(ledger: Ledger): ReadonlyMap<string, Trace> {
  const found = new Map<string, Trace>()
  const { scores, figures } = ledger.records
  for (const [row, cells] of scores.entries()) {
    const recorded = recordedAt(found, ledger, cells)
    if (recorded) recorded.score = row
  }
  for (const [row, cells] of figures.entries()) recordedAt(found, ledger, cells)?.figures.push(row)
  return found
}

type Cells = Parameters<typeof placeOf>[1]

function recordedAt(found: Map<string, Trace>, ledger: Ledger, cells: Cells) {
  const key = keyOf(cells.participant, cells.cycle, cells.criterion)
  const line = found.get(key)?.line ?? placeOf(ledger, cells)
  if (!line?.sheet.stageIds.includes(cells.stage)) return undefined
  const trace = found.get(key) ?? { line, stages: new Map<string, Recorded>() }
  found.set(key, trace)
  const recorded = trace.stages.get(cells.stage) ?? { stage: cells.stage, figures: [] }
  trace.stages.set(cells.stage, recorded)
  return recorded
}

function changeBetween(before: Judged, after: Judged) {
  if (after.reason !== undefined || sameWorth(before.result, after.result)) return undefined
  const change: StageChange = {
    criterion: after.line.leaf.id,
    from: before.stage,
    to: after.stage,
    before: before.result,
    after: after.result,
  }
  const fact = { code: 'change-without-reason', change } as const
  const column = after.place.table === 'scores' ? 'reason' : after.place.column
  return { column, fact, found: '', severity: 'warning' } as const
}

/** What was refused is told as such, so it is no change. */
function sameWorth(a: LineResult, b: LineResult): boolean {
  if (a.status === 'refused' || b.status === 'refused') return true
  if (a.status === 'given' && b.status === 'given') return equals(a.points, b.points)
  return a.status === b.status
}
