/**
 * The cut (lấy từ cao xuống trong số lượng): who is within the places whatever happens, who is tied
 * across the cut, who is below. Placed are only those who have a place however the ties are
 * settled; nobody is cut out of a tie here.
 */
import { exact, floor, multiply } from '#kernel'
import { groupsInOrder, orderBy, type PreferenceMode, type Ranked, type TieVotes } from './order.ts'
import type { Tie } from './standing.ts'

export type Cut<T> = Readonly<{
  placed: readonly T[]
  ties: readonly Tie[]
  below: readonly T[]
}>

/** How the places are given: so many, in this mode, with the votes that settled ties. */
export type Cutting = Readonly<{ places: number; mode: PreferenceMode; tieVotes?: TieVotes }>

/**
 * From the top down. With a reserved share, those places go first to direct workers; then everybody
 * competes for the rest.
 */
export function cut<T extends Ranked>(candidates: readonly T[], cutting: Cutting): Cut<T> {
  const order = orderBy(cutting.mode, cutting.tieVotes)
  const first = firstForDirect(candidates, cutting)
  const taken = new Set(first.placed)
  const rest = candidates.filter((candidate) => !taken.has(candidate))
  const result = { placed: [...first.placed], ties: [] as Tie[], below: [] as T[] }
  let open = cutting.places - first.placed.length - first.partly.places
  for (const group of groupsInOrder(rest, order)) {
    open = giveGroup({ group, open, partly: first.partly }, result)
  }
  return result
}

/** Direct workers equal among themselves for whom only `places` of the reserved share are left. */
type Partly<T> = Readonly<{ group: readonly T[]; places: number }>

/** The reserved share, rounded down: groups of direct workers, and the one it runs out in. */
function firstForDirect<T extends Ranked>(
  candidates: readonly T[],
  { places, mode, tieVotes }: Cutting,
): Readonly<{ placed: readonly T[]; partly: Partly<T> }> {
  const share = typeof mode === 'string' ? exact(0) : mode.reserve
  let open = Math.min(places, Number(floor(multiply(share, exact(places)))))
  const placed: T[] = []
  const direct = candidates.filter((candidate) => candidate.direct)
  for (const group of groupsInOrder(direct, orderBy(mode, tieVotes))) {
    if (group.length > open) return { placed, partly: { group, places: open } }
    for (const candidate of group) placed.push(candidate)
    open -= group.length
  }
  return { placed, partly: { group: [], places: 0 } }
}

type Giving<T> = Readonly<{ group: readonly T[]; open: number; partly: Partly<T> }>
type Given<T> = { placed: T[]; ties: Tie[]; below: T[] }

/** Gives one group of equals its places, or makes it a tie; returns the places still open. */
function giveGroup<T extends Ranked>({ group, open, partly }: Giving<T>, result: Given<T>): number {
  const claiming = new Set(partly.places > 0 ? partly.group : [])
  const reserved = group.some((candidate) => claiming.has(candidate)) ? partly.places : 0
  if (group.length - reserved <= open) {
    for (const candidate of group) result.placed.push(candidate)
    return open - (group.length - reserved)
  }
  if (open === 0) {
    const tied = reserved > 0 ? group.filter((candidate) => claiming.has(candidate)) : []
    if (tied.length > 0) result.ties.push(tieOf(tied, { places: reserved, direct: reserved }))
    for (const candidate of group) {
      if (tied.length === 0 || !claiming.has(candidate)) result.below.push(candidate)
    }
    return 0
  }
  result.ties.push(tieOf(group, { places: open + reserved, direct: reserved }))
  return 0
}

function tieOf(group: readonly Ranked[], { places, direct }: Omit<Tie, 'participants'>): Tie {
  const participants = group.map(({ participant }) => participant).toSorted()
  return { participants, places, ...(direct ? { direct } : {}) }
}
