/**
 * Bodies of one scoring ranked and classified: ranks by group of comparable units, declared tie
 * keys, classes by points with gates and ceilings, class quotas. Ties and excess are told, never
 * settled here.
 */
import type { Exact } from '#kernel'
import { readYes } from '#rulebook/cells'
import type { ClassScheme } from '#rulebook/criteria'
import {
  type Classification,
  checkClassQuotas,
  classify,
  exactKey,
  percentileCuts,
  type RankRule,
  rankByGroup,
  wordClassification,
  wordQuota,
  wordStageProblem,
  wordTie,
} from '#scoring'
import type { Body, Scope } from './body.ts'
import type { Context } from './context.ts'
import { tieFigureOf, tiesOf } from './tie-keys.ts'

export type RankedBody = Body &
  Readonly<{
    total?: Exact
    percent?: Exact
    rank?: number
    tied: readonly string[]
    /** The class that points and gates alone lead to. */
    byPoints?: string
    notes: readonly string[]
  }>

/** What a ranking asks of a run: recorded figures that break ties, facts that classes ask. */
type Rated = Readonly<{ records: Pick<Context['records'], 'measures' | 'gates'> }>

export function rankBodies(
  context: Rated,
  scope: Scope,
  bodies: readonly Body[],
): readonly RankedBody[] {
  const { set } = scope.outline
  const rule = rankRule(context, scope)
  const groupOf = (body: Body): string => (scope.scoring.grouped ? (body.group ?? '') : '')
  const rankings = rankByGroup(bodies, groupOf, rule)
  const standings = new Map(
    [...rankings.values()].flatMap((one) => one.standings.map((it) => [it.item.id, it] as const)),
  )
  const scheme = typeof set.classes === 'object' ? set.classes : undefined
  const classes = classesOf(context, scope, { bodies, scheme })
  const ranked = bodies.map((body): RankedBody => {
    const standing = standings.get(body.id)
    const found = classes.get(body.id)
    const { total, percent } = body.sheets.sheet ?? {}
    return {
      ...body,
      ...(total === undefined ? {} : { total }),
      ...(percent === undefined ? {} : { percent }),
      ...(standing === undefined ? {} : { rank: standing.rank }),
      tied: standing?.tiedWith.map((one) => one.id) ?? [],
      ...(found?.class === undefined ? {} : { byPoints: found.class }),
      notes: notesOf(body, { found, scheme }),
    }
  })
  return ranked.toSorted((a, b) => (a.rank ?? bodies.length + 1) - (b.rank ?? bodies.length + 1))
}

/** The ties of a scoring that people must know of, and classes above their quota. */
export function rankingNotes(context: Rated, scope: Scope, bodies: readonly RankedBody[]) {
  const rule = rankRule(context, scope)
  const groupOf = (body: Body): string => (scope.scoring.grouped ? (body.group ?? '') : '')
  const ties = [...rankByGroup(bodies, groupOf, rule).values()].flatMap((one) => one.ties)
  const { classes } = scope.outline.set
  const scheme = typeof classes === 'object' ? classes : undefined
  const quotas = scheme
    ? checkClassQuotas(scheme, {
        items: bodies,
        classOf: (body: RankedBody) => body.byPoints,
        ranking: rule,
      })
    : []
  return {
    ties: ties.map((tie) => wordTie(tie, (body) => body.name)),
    quotas: scheme ? quotas.map((found) => wordQuota(scheme, found)) : [],
    over: quotas.some((found) => found.over),
  }
}

function rankRule(context: Rated, scope: Scope): RankRule<Body> {
  const { scoring, outline } = scope
  const by = outline.set.ranking?.by ?? 'percent'
  const score = (body: Body): Exact | undefined =>
    by === 'points' ? body.sheets.sheet?.total : body.sheets.sheet?.percent
  const { keys, vote } = tiesOf(scoring, outline)
  const figure = tieFigureOf(context, scope)
  return {
    keys: [
      exactKey('score', 'high-first', score),
      ...keys.map((key) => exactKey(key.name, key.direction, (body: Body) => figure(body, key))),
    ],
    style: scoring.ranks ?? outline.set.ranking?.style ?? 'competition',
    vote,
    established: (body) => score(body) !== undefined,
  }
}

type Classing = Readonly<{ bodies: readonly Body[]; scheme: ClassScheme | undefined }>

function classesOf(
  { records }: Rated,
  { cycle }: Scope,
  { bodies, scheme }: Classing,
): ReadonlyMap<string, Classification> {
  if (!scheme) return new Map()
  const gates = Map.groupBy(
    records.gates.filter((row) => row.cycle === cycle),
    (row) => row.participant,
  )
  const score = (body: Body): Exact | undefined =>
    scheme.by === 'percent' ? body.sheets.sheet?.percent : body.sheets.sheet?.total
  const cuts = percentileCuts(
    scheme,
    bodies.flatMap((body) => score(body) ?? []),
  )
  return new Map(
    bodies.map((body) => {
      const { total, percent } = body.sheets.sheet ?? {}
      const attested = (gates.get(body.id) ?? []).map(
        (row) => [row.gate, readYes(row.holds)] as const,
      )
      const found = classify(scheme, {
        ...(total === undefined ? {} : { points: total }),
        ...(percent === undefined ? {} : { percent }),
        ...(body.group === undefined ? {} : { group: body.group }),
        facts: Object.fromEntries(attested),
        cuts,
      })
      return [body.id, found]
    }),
  )
}

type Found = Readonly<{ found: Classification | undefined; scheme: ClassScheme | undefined }>

/** What people should know of a sheet: none there, refused lines, changes, an open class. */
function notesOf(body: Body, { found, scheme }: Found): readonly string[] {
  const { sheet, merged, awaiting, notes } = body.sheets
  if (awaiting) {
    return [...notes, `chờ bước “${awaiting.name}” (${awaiting.by}) nên chưa xếp hạng.`]
  }
  if (!sheet) return [...notes, 'chưa có phiếu chấm; chưa có phiếu không phải là 0 điểm.']
  const open = scheme && found && (found.open !== undefined || found.capped.length > 0)
  return [
    ...notes,
    ...sheet.lines
      .filter((line) => line.status === 'refused')
      .map((line) => `tiêu chí ${line.leaf.id} không được nhận.`),
    ...sheet.strangers.map((id) => `phiếu có tiêu chí ${id} không thuộc bộ tiêu chí.`),
    ...merged.problems.map((one) => `${wordStageProblem(one)}.`),
    ...(open ? [`${wordClassification(scheme, found, body.group)}.`] : []),
  ]
}
