/**
 * The reserve list (danh sách dự phòng): a place that became empty after the council had filled it
 * stays empty, until the council itself votes a reserve into it. The machine never moves anybody
 * up.
 */
import type { Award } from '#rulebook/definition'
import { type Draw, type PlaceLine, placeLines } from './places.ts'
import type { QuotaFigure } from './quota.ts'
import { type Standing, standsAnyway, type Tie } from './standing.ts'

type Promotable = Readonly<{
  run: Award['run']
  quota: QuotaFigure
  draws: readonly Draw[]
  lines: readonly PlaceLine[]
  ties: readonly Tie[]
  standings: readonly Standing[]
}>

/**
 * Gives empty places to reserves whom a valid vote promoted, in their order. Equal ones who do not
 * all fit wait together. Also for after a decision struck somebody out: pass the selection with its
 * new states.
 */
export function promote<S extends Promotable>(selection: S): S {
  const { quota, draws, ties, run } = selection
  const before = placeLines(quota, draws, selection)
  const voted = selection.standings.filter(wasPromoted)
  const chosen = new Set(before.flatMap((line) => promotedOn(line, voted)))
  const state = run === 'nominate' ? 'nominated' : 'proposed'
  const standings = selection.standings.map((standing): Standing => {
    if (!chosen.has(standing)) return standing
    return { ...standing, state, reasons: [], notes: [...standing.notes, { note: 'promoted' }] }
  })
  return { ...selection, standings, lines: placeLines(quota, draws, { standings, ties }) }
}

function promotedOn(line: PlaceLine, all: readonly Standing[]): readonly Standing[] {
  if (typeof line.unused !== 'number') return []
  const voted = all.filter(({ group }) => !line.group || group === line.group)
  const fitting: Standing[] = []
  for (const standing of voted) {
    const equals = voted.filter(({ rank }) => rank === standing.rank)
    const before = voted.filter(({ rank }) => (rank ?? 0) < (standing.rank ?? 0))
    if (before.length + equals.length <= line.unused) fitting.push(standing)
  }
  return fitting
}

/** In reserve, and the council's vote on exactly that question carried. */
function wasPromoted({ state, notes }: Standing): boolean {
  if (state !== 'reserve' || standsAnyway({ notes })) return false
  return notes.some((it) => it.note === 'reserve-vote' && carried(it.vote))
}

function carried({ result }: Extract<Standing['notes'][number], { note: 'reserve-vote' }>['vote']) {
  return result.ok && result.value.verdict === 'passed'
}
