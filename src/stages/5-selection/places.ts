/**
 * Places of a quota (chỉ tiêu) against those who use them: taken, kept for a tie, drawn by an award
 * of the same joint ceiling, unused. "Không quá" is a ceiling, so unused places are counted and
 * never filled for their own sake.
 */
import type { Places, QuotaFigure, QuotaLine } from './quota.ts'
import { holdsPlace, type Standing, type Tie } from './standing.ts'

/** Places of a joint ceiling that an earlier award uses. */
export type Draw = Readonly<{ group?: string; places: number }>

export type PlaceLine = Readonly<{
  group?: string
  places: Places
  /** Used by the earlier awards of a joint quota. */
  drawn: number
  taken: number
  /** Kept for ties that the council has not settled. */
  forTies: number
  unused: Places
}>

/** What is left of one line's ceiling after the earlier awards of its joint quota. */
export function placesLeft(
  line: Pick<QuotaLine, 'group' | 'places'>,
  draws: readonly Draw[],
): Places {
  if (typeof line.places !== 'number') return line.places
  return Math.max(0, line.places - drawnFrom(line, draws))
}

/** The count of every line; for an open quota there is none, because no place exists yet. */
export function placeLines(
  quota: QuotaFigure,
  draws: readonly Draw[],
  found: Readonly<{ standings: readonly Standing[]; ties: readonly Tie[] }>,
): readonly PlaceLine[] {
  if (quota.state === 'open') return []
  const byGroup = Map.groupBy(found.standings, ({ group }) => group)
  return quota.lines.map((line): PlaceLine => {
    const here = line.group ? (byGroup.get(line.group) ?? []) : found.standings
    const taken = here.filter(holdsPlace).length
    const forTies = keptForTies(here, found.ties)
    const left = placesLeft(line, draws)
    const unused = typeof left === 'number' ? Math.max(0, left - taken - forTies) : left
    const group = line.group ? { group: line.group } : {}
    const drawn = drawnFrom(line, draws)
    return { ...group, places: line.places, drawn, taken, forTies, unused }
  })
}

/** What this award in turn draws on a joint ceiling: places taken and places kept for its ties. */
export function drawsOf(lines: readonly PlaceLine[]): readonly Draw[] {
  return lines.map(({ group, taken, forTies }) => ({
    ...(group ? { group } : {}),
    places: taken + forTies,
  }))
}

/** How many places of a line's ceiling the earlier awards of its joint quota use. */
export function drawnFrom(line: Readonly<{ group?: string }>, draws: readonly Draw[]): number {
  const here = draws.filter(({ group }) => group === line.group)
  return here.reduce((total, { places }) => total + places, 0)
}

/** A tie keeps its places while at least as many of its people are still tied. */
function keptForTies(here: readonly Standing[], ties: readonly Tie[]): number {
  const tied = new Set(here.filter(({ state }) => state === 'tied').map((s) => s.participant))
  const kept = ties.map(({ participants, places }) =>
    Math.min(places, participants.filter((participant) => tied.has(participant)).length),
  )
  return kept.reduce((total, places) => total + places, 0)
}
