/**
 * What people write into one line at one stage (ghi một dòng): figures that the rule asks for, or
 * points, or "not applicable" with its ground; with the reason and the paper. Kept as one row of
 * points and one row per figure.
 */
import { type CivilDate, formatExact, ok, type Result, readExact, refuse } from '#kernel'
import { boundRule, type InputNeed, type Leaf } from '#rulebook/criteria'
import type { FigureRow, ScoreRow } from './rows.ts'

export type LineKey = Readonly<{
  participant: string
  cycle: string
  criterion: string
  stage: string
}>

/** The rows of one line at one stage. */
export type LineEntry = Readonly<{ score?: ScoreRow; figures: readonly FigureRow[] }>

/** Texts of the fields by name: `in.<input>`, points, na, reason, paper. */
export type LineFields = Readonly<Record<string, string>>

export type EntryRefusal = 'points-and-figures' | 'points-and-exemption' | 'not-a-number'

/** What the rule of a line is told, each once. */
export function needsOf(leaf: Leaf): readonly InputNeed[] {
  const needs = boundRule(leaf.rule).inputs()
  const once = needs.filter((need, at) => needs.findIndex(({ name }) => name === need.name) === at)
  return takesPoints(leaf) ? [] : once
}

/** Points are written as points where the rule asks for nothing else. */
export function takesPoints(leaf: Leaf): boolean {
  const needs = boundRule(leaf.rule).inputs()
  return needs.length === 1 && needs[0]?.name === 'points'
}

type Source = Readonly<{ by: string; on: CivilDate; before: LineEntry }>

/** The rows that were meant; a row that says what stood there already stays as it was. */
export function entryOf(
  leaf: Leaf,
  { key, fields }: Readonly<{ key: LineKey; fields: LineFields }>,
  { by, on, before }: Source,
): Result<LineEntry, EntryRefusal> {
  const said = (name: string) => fields[name]?.trim() || undefined
  const typed = said('points')
  const points = typed === undefined ? undefined : readExact(typed)
  if (typed !== undefined && points === undefined) return refuse('not-a-number')
  const paper = said('paper')
  const figures = needsOf(leaf).flatMap(({ name }): readonly FigureRow[] => {
    const value = said(`in.${name}`)
    return value === undefined ? [] : [{ ...key, input: name, value, paper, by, on }]
  })
  const ground = said('na')
  if (points && figures.length > 0) return refuse('points-and-figures')
  if (points && ground !== undefined) return refuse('points-and-exemption')
  const reason = said('reason')
  const score: ScoreRow = { ...key, points, 'not-applicable': ground, reason, paper, by, on }
  const kept = figures.map((row) => before.figures.find((old) => sameFigure(old, row)) ?? row)
  const isEmpty = points === undefined && ground === undefined && reason === undefined
  if (isEmpty) return ok({ figures: kept })
  const { score: old } = before
  return ok({ score: old && sameScore(old, score) ? old : score, figures: kept })
}

function sameFigure(a: FigureRow, b: FigureRow): boolean {
  return a.input === b.input && a.value === b.value && a.paper === b.paper
}

function sameScore(a: ScoreRow, b: ScoreRow): boolean {
  const same = a.points && b.points ? formatExact(a.points) === formatExact(b.points) : false
  return (
    (same || (!a.points && !b.points)) &&
    a['not-applicable'] === b['not-applicable'] &&
    a.reason === b.reason &&
    a.paper === b.paper
  )
}

/** What stands, as texts of the fields. */
export function fieldsOf({ score, figures }: LineEntry): LineFields {
  const inputs = figures.map(({ input, value }) => [`in.${input}`, value] as const)
  const paper = score?.paper ?? figures[0]?.paper
  const pairs = [
    ...inputs,
    ['points', score?.points && formatExact(score.points)],
    ['na', score?.['not-applicable']],
    ['reason', score?.reason],
    ['paper', paper],
  ] as const
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as LineFields
}
