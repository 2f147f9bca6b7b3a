/**
 * The score sheets of one body in one cycle, from recorded points and figures: each stage beside
 * the others, merged as the campaign declares, with every line's worth.
 */
import { nfc, readExact, remembered, sameList } from '#kernel'
import { readYes } from '#rulebook/cells'
import { boundRule, type InputValue, leafById, type Outline } from '#rulebook/criteria'
import type { Scoring } from '#rulebook/definition'
import type { Line } from './line.ts'
import type { FigureRow, ScoreRow } from './rows.ts'
import { type SheetScore, scoreSheet } from './sheet.ts'
import { unitLevelOf, withoutSelfScoredSurveys, wordNoLevel } from './sheet-rules.vi.ts'
import { type MergedStages, mergeStages, type StageSheet } from './stages.ts'

/** What is recorded of one body in one cycle, and the level that chooses branches of the set. */
export type BodyRows = Readonly<{
  scores: readonly ScoreRow[]
  figures: readonly FigureRow[]
  /** Column `group` of organisations.csv. */
  group?: string | undefined
}>

/**
 * All that the sheets of one body come to. `sheet` stands only when the last stage was done: until
 * then a self-score is no result, and `awaiting` names the stage that is missing.
 */
export type BodySheets = Readonly<{
  stages: readonly Readonly<{ stage: string; sheet?: SheetScore }>[]
  merged: MergedStages
  sheet?: SheetScore
  awaiting?: Scoring['stages'][number]
  /** Marks that do not count, and a branch that could not be chosen. */
  notes: readonly string[]
}>

export function bodySheets(outline: Outline, scoring: Scoring, rows: BodyRows): BodySheets {
  const first = rows.scores[0] ?? rows.figures[0]
  if (!first) return addedUp(outline, scoring, rows)
  const known = knownOf(scoring)
  const before = known.get(first)
  if (before?.outline === outline && sameRows(before.rows, rows)) return before.sheets
  const sheets = addedUp(outline, scoring, rows)
  known.set(first, { outline, rows, sheets })
  return sheets
}

type Known = Readonly<{ outline: Outline; rows: BodyRows; sheets: BodySheets }>

/** What a body's rows came to, kept with the first of them: only what changed is added up anew. */
const knownOf = remembered((_: Scoring) => new WeakMap<object, Known>())

function sameRows(a: BodyRows, b: BodyRows): boolean {
  return a.group === b.group && sameList(a.scores, b.scores) && sameList(a.figures, b.figures)
}

function addedUp(outline: Outline, scoring: Scoring, rows: BodyRows): BodySheets {
  const names = scoring.stages.map((stage) => stage.id)
  const recorded = stageSheets(outline, rows)
  const { sheets, notes } = withoutSelfScoredSurveys(outline, scoring, recorded)
  const level = unitLevelOf(outline, rows.group)
  const mergedUpTo = (count: number): MergedStages =>
    mergeStages(outline, sheets, {
      stages: names.slice(0, count),
      carryForward: scoring['carry-forward'],
    })
  const stages = names.map((stage, at) => {
    if (!sheets.some((one) => one.stage === stage)) return { stage }
    return { stage, sheet: scoreSheet(outline, mergedUpTo(at + 1).lines, level) }
  })
  const merged = mergedUpTo(names.length)
  if (sheets.length === 0) return { stages, merged, notes }
  const last = scoring.stages.at(-1)
  if (last && !sheets.some((one) => one.stage === last.id)) {
    return { stages, merged, notes, awaiting: last }
  }
  const { sheet = scoreSheet(outline, merged.lines, level) } = stages.at(-1) ?? {}
  return { stages, merged, sheet, notes: [...notes, ...wordNoLevel(outline, level)] }
}

/**
 * Rows of the set's own criteria: a row of another scoring's set belongs to that one, and only what
 * no set knows is a stranger here.
 */
export function rowsOfSet<Row extends Readonly<{ criterion: string }>>(
  outline: Outline,
  others: readonly Outline[],
): (row: Row) => boolean {
  const own = criteriaOf([outline])
  const foreign = criteriaOf(others)
  return ({ criterion }) => own.has(criterion) || !foreign.has(criterion)
}

function criteriaOf(outlines: readonly Outline[]): ReadonlySet<string> {
  return new Set(
    outlines.flatMap(({ leaves, groups }) => [...leaves, ...groups].map(({ id }) => id)),
  )
}

function stageSheets(outline: Outline, { scores, figures }: BodyRows): readonly StageSheet[] {
  const byStage = Map.groupBy(scores, (row) => row.stage)
  const figuresByStage = Map.groupBy(figures, (row) => row.stage)
  const stages = new Set([...byStage.keys(), ...figuresByStage.keys()])
  return [...stages].map((stage) => ({
    stage,
    lines: linesOf(outline, {
      scores: byStage.get(stage) ?? [],
      figures: figuresByStage.get(stage) ?? [],
    }),
  }))
}

function linesOf(outline: Outline, { scores, figures }: BodyRows): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>()
  for (const [criterion, rows] of Map.groupBy(figures, (row) => row.criterion)) {
    lines.set(criterion, inputLine(outline, criterion, rows))
  }
  for (const row of scores) {
    const line = scoreLine(row, lines.get(row.criterion))
    if (line) lines.set(row.criterion, line)
  }
  return lines
}

/**
 * Points, or "not applicable" with its ground; where figures stand too, the rule computes and the
 * reason is kept.
 */
function scoreLine(row: ScoreRow, figures: Line | undefined): Line | undefined {
  const note = noteOf(row)
  if (row['not-applicable'] !== undefined) {
    return { as: 'not-applicable', ground: row['not-applicable'], ...note }
  }
  if (figures) return { ...figures, ...note }
  return row.points && { as: 'points', points: row.points, ...note }
}

function inputLine(outline: Outline, criterion: string, rows: readonly FigureRow[]): Line {
  const leaf = leafById(outline, criterion)
  const needs = leaf ? boundRule(leaf.rule).inputs() : []
  const inputs = Object.fromEntries(
    rows.map((row) => {
      const need = needs.find((one) => one.name === row.input)
      return [row.input, inputValue(row.value, need?.type)]
    }),
  )
  const first = rows[0]
  return { as: 'inputs', inputs, ...(first ? noteOf(first) : {}) }
}

function inputValue(text: string, type: string | undefined): InputValue {
  if (type === 'choice') return nfc(text)
  if (type === 'yes-no') return readYes(text.trim()) ?? nfc(text)
  return readExact(text) ?? nfc(text)
}

function noteOf(row: {
  reason?: string | undefined
  by?: string | undefined
  paper?: string | undefined
}) {
  return {
    ...(row.reason === undefined ? {} : { reason: row.reason }),
    ...(row.by === undefined ? {} : { by: row.by }),
    ...(row.paper === undefined ? {} : { evidence: [row.paper] }),
  }
}
