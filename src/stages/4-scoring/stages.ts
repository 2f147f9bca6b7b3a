/**
 * Stages of scoring (tự chấm, kiểm tra, thẩm định), kept side by side: a later stage never
 * overwrites an earlier one.
 * What a later stage leaves out is carried forward only where the campaign declares it. A change of
 * points needs a reason.
 */
import { equals } from '#kernel'
import type { Leaf, Outline } from '#rulebook/criteria'
import { judgeLine, type Line, type LineResult } from './line.ts'
import type { Lines } from './sheet.ts'

/** What one stage recorded for a participant; a stage without a sheet is absent from the list. */
export type StageSheet = Readonly<{ stage: string; by?: string; lines: Lines }>

/**
 * The campaign's stages in order, and whether earlier points stand where a later stage gave none.
 */
export type StagePlan = Readonly<{ stages: readonly string[]; carryForward: boolean }>

export type StageChange = Readonly<{
  criterion: string
  from: string
  to: string
  before: LineResult
  after: LineResult
  reason?: string
}>

export type StageProblem =
  | Readonly<{ what: 'change-without-reason'; change: StageChange; severity: 'error' }>
  | Readonly<{
      what: 'unknown-stage'
      stage: string
      allowed: readonly string[]
      severity: 'error'
    }>
  | Readonly<{ what: 'repeated-stage'; stage: string; severity: 'error' }>
  | Readonly<{ what: 'same-person'; by: string; stages: readonly string[]; severity: 'warning' }>

export type MergedStages = Readonly<{
  /** The lines that stand at the last stage, each with the stage it comes from. */
  lines: Lines
  origin: ReadonlyMap<string, string>
  changes: readonly StageChange[]
  problems: readonly StageProblem[]
  /** Stages of the plan for which there is no sheet. */
  without: readonly string[]
}>

/** Lays the stages over one another, up to the last stage of the plan. */
export function mergeStages(
  outline: Outline,
  sheets: readonly StageSheet[],
  plan: StagePlan,
): MergedStages {
  const ordered = plan.stages.flatMap((stage) => sheets.filter((it) => it.stage === stage))
  const last = plan.stages.at(-1)
  const standing = plan.carryForward ? ordered : ordered.filter((it) => it.stage === last)
  const lines = new Map<string, Line>()
  const origin = new Map<string, string>()
  for (const { stage, lines: recorded } of standing) {
    for (const [id, line] of recorded) {
      lines.set(id, line)
      origin.set(id, stage)
    }
  }
  const changes = changesOf(outline, ordered)
  const without = plan.stages.filter((stage) => !sheets.some((it) => it.stage === stage))
  return { lines, origin, changes, problems: problemsOf(sheets, plan, changes), without }
}

/** Every line whose worth changed from the stage before that recorded it. */
function changesOf(outline: Outline, ordered: readonly StageSheet[]): readonly StageChange[] {
  return outline.leaves.flatMap((leaf) => {
    const entries = ordered.filter((it) => it.lines.has(leaf.id))
    return entries.flatMap((later, at) => {
      const earlier = entries[at - 1]
      return earlier ? changeBetween(outline, leaf, { earlier, later }) : []
    })
  })
}

type Pair = Readonly<{ earlier: StageSheet; later: StageSheet }>

function changeBetween(
  outline: Outline,
  leaf: Leaf,
  { earlier, later }: Pair,
): readonly StageChange[] {
  const before = judgeLine(outline, leaf, earlier.lines.get(leaf.id))
  const line = later.lines.get(leaf.id)
  const after = judgeLine(outline, leaf, line)
  if (sameWorth(before, after)) return []
  const reason = line?.reason?.trim()
  const change = { criterion: leaf.id, from: earlier.stage, to: later.stage, before, after }
  return [reason ? { ...change, reason } : change]
}

function sameWorth(a: LineResult, b: LineResult): boolean {
  if (a.status === 'given' && b.status === 'given') return equals(a.points, b.points)
  return a.status === b.status
}

function problemsOf(
  sheets: readonly StageSheet[],
  { stages }: StagePlan,
  changes: readonly StageChange[],
): readonly StageProblem[] {
  const names = sheets.map((it) => it.stage)
  const unknown = names.filter((it) => !stages.includes(it))
  const repeated = names.filter((it, at) => names.indexOf(it) < at)
  return [
    ...unknown.map(
      (stage) => ({ what: 'unknown-stage', stage, allowed: stages, severity: 'error' }) as const,
    ),
    ...repeated.map((stage) => ({ what: 'repeated-stage', stage, severity: 'error' }) as const),
    ...changes
      .filter((it) => it.reason === undefined)
      .map((change) => ({ what: 'change-without-reason', change, severity: 'error' }) as const),
    ...samePerson(sheets),
  ]
}

/** Whoever scored at two stages checked their own work; it is shown, not forbidden. */
function samePerson(sheets: readonly StageSheet[]): readonly StageProblem[] {
  const people = new Set(sheets.flatMap(scorersOf))
  return [...people].flatMap((by): readonly StageProblem[] => {
    const stages = sheets.filter((it) => scorersOf(it).includes(by)).map((it) => it.stage)
    return stages.length > 1 ? [{ what: 'same-person', by, stages, severity: 'warning' }] : []
  })
}

function scorersOf({ by, lines }: StageSheet): readonly string[] {
  const people = [by, ...[...lines.values()].map((it) => it.by)]
  return [...new Set(people.filter((it) => it !== undefined))]
}
