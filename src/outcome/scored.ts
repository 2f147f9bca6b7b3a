/**
 * Scoring of one campaign (chấm điểm, xếp hạng, xếp loại): each scoring in each of its cycles, with
 * the totals, ranks and classes, and what conditions may read of them. A class stands when the
 * concluding body's notice does.
 */
import { unitsIn } from '#registration'
import { rowsOfParticipant } from '#registry'
import type { Reading } from '#rulebook/conditions'
import { type CriteriaSet, type Outline, outlineOf } from '#rulebook/criteria'
import type { Scoring } from '#rulebook/definition'
import type { ConclusionRow, FigureRow, ScoreRow } from '#scoring'
import { bodySheets, rowsOfSet } from '#scoring'
import type { Body, Scope } from './body.ts'
import type { Context } from './context.ts'
import { evidenceOf, type Scored } from './facts.ts'
import { type RankedBody, rankBodies } from './ranked.ts'

export type ScoredBody = RankedBody &
  Readonly<{
    class?: string
    classState: 'concluded' | 'by-points' | 'not-established'
    conclusion?: ConclusionRow
  }>

export type ScoredCycle = Readonly<{
  scoring: Scoring
  cycle: string
  outline: Outline
  bodies: readonly ScoredBody[]
  /** The notice that makes classes stand, when one is asked for and recorded. */
  notice?: ConclusionRow
}>

/** Every scoring in every cycle it names; a set that was not read is left to the checker. */
export function scoredCycles(context: Context): readonly ScoredCycle[] {
  return context.definition.scoring.flatMap((scoring) => {
    const set = context.criteria.get(scoring.set)
    return set ? scoring.cycles.map((cycle) => scoreCycle(context, { scoring, cycle, set })) : []
  })
}

type Asked = Readonly<{ scoring: Scoring; cycle: string; set: CriteriaSet }>

function scoreCycle(context: Context, { scoring, cycle, set }: Asked): ScoredCycle {
  const outline = outlineOf(set)
  const bodies = bodiesOf(context, { scoring, cycle, outline })
  const conclusions = context.records.conclusions.filter(
    (row) => row.scoring === scoring.id && row.cycle === cycle && row.on <= context.asOf,
  )
  const notice = conclusions.find((row) => row.participant === undefined)
  const ranked = rankBodies(context, { scoring, cycle, outline }, bodies)
  const concluded = ranked.map((body) => conclude(body, { notice, conclusions }))
  return { scoring, cycle, outline, bodies: concluded, ...(notice === undefined ? {} : { notice }) }
}

function bodiesOf(context: Context, { scoring, cycle, outline }: Scope): readonly Body[] {
  const { records } = context
  const isOfSet = rowsOfSet(outline, otherSets(context, scoring, cycle))
  const isOwn = (row: ScoreRow | FigureRow) => row.cycle === cycle && isOfSet(row)
  return inScope(context, scoring, cycle).map(({ id, name, group }) => ({
    id,
    name,
    ...(group === undefined ? {} : { group }),
    sheets: bodySheets(outline, scoring, {
      scores: rowsOfParticipant(records, 'scores', id).filter(isOwn),
      figures: rowsOfParticipant(records, 'figures', id).filter(isOwn),
      group,
    }),
  }))
}

/** The sets of the other scorings of the cycle. */
function otherSets(context: Context, { set: own }: Scoring, cycle: string): readonly Outline[] {
  const others = context.definition.scoring.filter(
    ({ set, cycles }) => set !== own && cycles.includes(cycle),
  )
  return others.flatMap(({ set }) => {
    const found = context.criteria.get(set)
    return found ? [outlineOf(found)] : []
  })
}

type Scoped = Readonly<{ id: string; name: string; group?: string | undefined }>

function inScope(context: Context, { for: scope }: Scoring, cycle: string): readonly Scoped[] {
  const span = context.cycles.get(cycle)
  const organisations = span ? unitsIn(scope.organisations, span, context.register) : []
  const participants = [...(context.participants.get(cycle)?.values() ?? [])]
    .filter((one) => scope.participants.includes(one.group))
    .map((one) => ({ id: one.id, name: one.name, group: one.comparable }))
  return [...organisations, ...participants]
}

type Concluding = Readonly<{
  notice: ConclusionRow | undefined
  conclusions: readonly ConclusionRow[]
}>

function conclude(body: RankedBody, { notice, conclusions }: Concluding): ScoredBody {
  const own = conclusions.find((row) => row.participant === body.id)
  if (own?.class !== undefined) {
    return { ...body, class: own.class, classState: 'concluded', conclusion: own }
  }
  const level = body.byPoints
  if (level === undefined) return { ...body, classState: 'not-established' }
  return {
    ...body,
    class: level,
    classState: notice ? 'concluded' : 'by-points',
    ...(notice ? { conclusion: notice } : {}),
  }
}

/**
 * What conditions may read: classes and indexes as concluded, or whose conclusion they wait for.
 */
export function scoredFacts(cycles: readonly ScoredCycle[]): Scored {
  const readings = new Map<string, Reading>()
  const awaiting = new Map<string, string>()
  for (const one of cycles) {
    for (const body of one.bodies) readBody(one, body, { readings, awaiting })
  }
  return {
    reading: (body, cycle, indicator) => readings.get(keyOf(body, cycle, indicator)),
    awaiting: (body, cycle, indicator) => awaiting.get(keyOf(body, cycle, indicator)),
  }
}

const keyOf = (...parts: readonly string[]): string => parts.join('\u0000')

type Found = { readings: Map<string, Reading>; awaiting: Map<string, string> }

function readBody({ scoring, cycle }: ScoredCycle, body: ScoredBody, found: Found): void {
  const { class: classId, index } = scoring
  const stage = body.classState === 'concluded' ? undefined : body.sheets.awaiting
  const asked = body.classState === 'by-points' ? scoring.conclusion : undefined
  const waiting = stage?.by ?? asked?.by
  for (const indicator of [classId, index]) {
    if (indicator === undefined) continue
    const key = keyOf(body.id, cycle, indicator)
    if (waiting !== undefined) found.awaiting.set(key, waiting)
  }
  if (waiting !== undefined) return
  const evidence = body.conclusion ? evidenceOf(body.conclusion) : {}
  if (classId !== undefined && body.class !== undefined) {
    const reading: Reading = { ...evidence, kind: 'class', level: body.class }
    found.readings.set(keyOf(body.id, cycle, classId), reading)
  }
  if (index !== undefined && body.percent !== undefined) {
    const reading: Reading = { ...evidence, kind: 'number', value: body.percent }
    found.readings.set(keyOf(body.id, cycle, index), reading)
  }
}
