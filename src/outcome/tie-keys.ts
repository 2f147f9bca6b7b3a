/**
 * What tells equal scores apart (phân định khi bằng điểm): the definition's own tie keys, else
 * those of the signed criteria set, each with its direction; the last may be a vote of people.
 * A figure that nobody recorded decides nothing.
 */
import { type Exact, negate, readExact } from '#kernel'
import type { Scoring } from '#rulebook/definition'
import type { Body, Scope } from './body.ts'
import type { Context } from './context.ts'

export type TieKey = Readonly<{ id: string; name: string; direction: 'high-first' | 'low-first' }>

/** The keys in their order, and whether a vote comes after them. */
export type Ties = Readonly<{ keys: readonly TieKey[]; vote: boolean }>

/**
 * The tie keys of a scoring. A key that the definition names without a direction has the one of the
 * set's key of that name, else high goes first.
 */
export function tiesOf(
  scoring: Pick<Scoring, 'ties'>,
  { set: { ranking } }: Scope['outline'],
): Ties {
  const declared = ranking?.ties ?? []
  const known = declared.flatMap((tie): TieKey[] => {
    if (tie === 'vote') return []
    return [{ id: tie.key, name: tie.name, direction: tie.direction }]
  })
  const { ties } = scoring
  if (ties === undefined) return { keys: known, vote: declared.includes('vote') }
  const named = ties.filter((id) => id !== 'vote')
  return {
    keys: named.map((id) => {
      const own = known.find((key) => key.id === id)
      return own ?? { id, name: id, direction: 'high-first' }
    }),
    vote: ties.includes('vote'),
  }
}

/** The recorded figures are all that is asked of a run. */
export type Measured = Readonly<{ records: Pick<Context['records'], 'measures'> }>

/** The figure of a body for one tie key: points of a line of its sheet, else a recorded figure. */
export type TieFigure = (body: Body, key: TieKey) => Exact | undefined

/** Indexed once per scoring and cycle, because a ranking asks it for every comparison. */
export function tieFigureOf({ records }: Measured, scope: Scope): TieFigure {
  const ids = new Set(tiesOf(scope.scoring, scope.outline).keys.map((key) => key.id))
  const measured = new Map<string, Exact>()
  for (const row of ids.size === 0 ? [] : records.measures) {
    const figure = row.cycle === scope.cycle && ids.has(row.indicator) ? figureOf(row) : undefined
    if (figure) measured.set(keyOf(row.participant, row.indicator), figure)
  }
  return (body, { id }) => {
    const line = body.sheets.sheet?.lines.find((one) => one.leaf.id === id)
    return line?.status === 'given' ? line.points : measured.get(keyOf(body.id, id))
  }
}

/** The same figures as an award's order continues with them: all high to low, each by its name. */
export function tieFigures(context: Measured, scope: Scope) {
  const figureOfKey = tieFigureOf(context, scope)
  const { keys } = tiesOf(scope.scoring, scope.outline)
  return (body: Body): readonly KeyFigure[] =>
    keys.map((key) => {
      const figure = figureOfKey(body, key)
      return {
        key: key.name,
        figure: key.direction === 'low-first' ? figure && negate(figure) : figure,
      }
    })
}

/** A key of an order as people know it, with its figure, high to low; undefined: not recorded. */
export type KeyFigure = Readonly<{ key: string; figure: Exact | undefined }>

const keyOf = (...parts: readonly string[]): string => parts.join('\u0000')

type Row = Context['records']['measures'][number]

function figureOf({ part, whole, value }: Row): Exact | undefined {
  if (part && whole && whole.n !== 0n) return { n: part.n * whole.d, d: part.d * whole.n }
  return value === undefined ? undefined : readExact(value)
}
