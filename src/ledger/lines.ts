/**
 * Lines of score sheets as they come to points: points beyond the line's range, figures its rule
 * refuses, inputs that are still missing, and a mark changed at a later stage without a reason (đổi
 * điểm không ghi lý do).
 */
import { equals } from '#kernel'
import type { LineResult, StageChange } from '#scoring'
import { type PlacedLine, placeOf } from './figures.ts'
import { type Judged, judge, type Recorded } from './judged-line.ts'
import type { Check, Ledger } from './ledger.ts'
import { misjudged } from './line-refusal.ts'
import type { FoundProblem } from './record-problem.ts'
import { misrecorded } from './scores.ts'

/** One line of one body in one cycle, at its stages as they came. */
type Trace = Readonly<{ line: PlacedLine; stages: Recorded[] }>
/** Traces by cycle, body and criterion. */
type Traces = Map<string, Map<string, Map<string, Trace>>>

export const wrongLines: Check = function* (ledger) {
  const bodies = [...traces(ledger).values()].flatMap((found) => [...found.values()])
  for (const body of bodies) {
    for (const trace of body.values()) yield* wrongIn(ledger, trace)
  }
}

function* wrongIn(ledger: Ledger, { line, stages }: Trace): Generator<FoundProblem> {
  let before: Judged | undefined
  for (const stage of line.sheet.stageIds) {
    const recorded = stages.find((one) => one.stage === stage)
    if (!recorded) continue
    yield* misrecordedAt(ledger, recorded)
    const judged = judge(ledger, line, recorded)
    if (!judged) continue
    yield* misjudged(judged)
    const change = before && changeBetween(before, judged)
    if (change) yield { ...judged.place, ...change }
    before = judged
  }
}

function misrecordedAt({ records }: Ledger, { score: row, figures }: Recorded) {
  const score = row === undefined ? undefined : records.scores[row]
  if (row === undefined || !score) return []
  return misrecorded(score, { row, hasFigures: figures.length > 0 })
}

function traces(ledger: Ledger): Traces {
  const found: Traces = new Map()
  const { scores, figures } = ledger.records
  for (const [row, cells] of scores.entries()) {
    const recorded = recordedAt(found, ledger, cells)
    if (recorded) recorded.score = row
  }
  for (const [row, cells] of figures.entries()) recordedAt(found, ledger, cells)?.figures.push(row)
  return found
}

type Cells = Parameters<typeof placeOf>[1]

/** Where the row is kept; undefined for rows whose place is wrong, which sheet-rows.ts tells. */
function recordedAt(found: Traces, ledger: Ledger, cells: Cells): Recorded | undefined {
  const bodies = found.get(cells.cycle) ?? new Map<string, Map<string, Trace>>()
  const traced = bodies.get(cells.participant) ?? new Map<string, Trace>()
  const line = traced.get(cells.criterion)?.line ?? placeOf(ledger, cells)
  if (!line) return undefined
  const stages: Recorded[] = traced.get(cells.criterion)?.stages ?? []
  found.set(
    cells.cycle,
    bodies.set(cells.participant, traced.set(cells.criterion, { line, stages })),
  )
  const before = stages.find(({ stage }) => stage === cells.stage)
  if (before) return before
  const recorded: Recorded = { stage: cells.stage, figures: [] }
  stages.push(recorded)
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
