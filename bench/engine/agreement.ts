/**
 * Everybody must have found the same before anybody's time is worth printing: the engine's
 * columns, its exact and explained ways one by one, the floor, and DuckDB. Each function tells
 * what differs, in words; nothing when all agree.
 */
import { exact } from '#kernel'
import { codeOf, examine } from '#rulebook/conditions'
import {
  addUp,
  type Cells,
  type ExactColumn,
  exactArithmetic,
  layStages,
  type ScaledColumn,
} from '#scoring'
import {
  BELOW,
  type BulkCut,
  cut,
  NO_CANDIDATE,
  PLACED,
  type PreferenceMode,
  type Ranked,
  TIED,
} from '#selection'
import { cellsOf, STAGES } from './cells.ts'
import { ARITHMETIC } from './criteria-set.ts'
import type { Data, Outcome, Ranked as Scored } from './engine.ts'
import { placesOf } from './engine.ts'
import { CYCLE, factsOf, personId } from './facts.ts'
import { QUOTAS, STANDARD } from './standard.ts'

export type Differences = readonly string[]

/** Totals where there are any, −1 elsewhere. */
export function totalsOf({ stages }: Scored): readonly Int32Array[] {
  return stages.map(({ points, missing }) =>
    points.map((total, row) => (missing[row] === 0 ? total : -1)),
  )
}

/** How many individuals there are of each verdict. */
export function countsOf(verdicts: Uint8Array): readonly number[] {
  const counts = [0, 0, 0, 0]
  for (const code of verdicts) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

/** Two columns, row by row. */
export function compareColumns(
  what: string,
  ours: ArrayLike<number>,
  theirs: ArrayLike<number>,
): Differences {
  if (ours.length !== theirs.length) return [`${what}: ${ours.length} rows, not ${theirs.length}`]
  let first = -1
  let count = 0
  for (let row = 0; row < ours.length; row += 1) {
    if (ours[row] === theirs[row]) continue
    if (count === 0) first = row
    count += 1
  }
  if (count === 0) return []
  return [`${what}: ${count} rows differ, first ${first}: ${ours[first]}, not ${theirs[first]}`]
}

/** Another way of scoring and ranking against the engine's. */
export function compareScores(who: string, ours: Scored, theirs: Compared): Differences {
  const totals = totalsOf(ours).flatMap((points, at) =>
    compareColumns(`${who}, totals of ${STAGES[at]}`, points, theirs.totals[at] ?? []),
  )
  return [...totals, ...compareColumns(`${who}, ranks`, ours.ranks, theirs.ranks)]
}

type Compared = Readonly<{ totals: readonly ArrayLike<number>[]; ranks: ArrayLike<number> }>

/** The first so many units added up again in exact fractions. */
export function compareExact({ outline, nation, stages }: Data, ours: Scored, most: number) {
  const rows = Math.min(most, nation.units)
  const exactly = stages.map((stage) => exactCells(cellsOf(stage, nation.units), rows))
  const totals = totalsOf(ours)
  return exactly.flatMap((_, at) => {
    const laid = layStages(exactly.slice(0, at + 1), true, exactArithmetic)
    if (!laid) return ['there is no stage']
    const { counted, missing } = addUp(outline, laid, exactArithmetic)
    const again = counted.map((points, row) => (missing[row] === 0 ? ARITHMETIC.value(points) : -1))
    const own = totals[at]?.subarray(0, rows) ?? []
    return compareColumns(`exact fractions, ${STAGES[at]}`, own, again)
  })
}

function exactCells(cells: Cells<ScaledColumn>, rows: number): Cells<ExactColumn> {
  return {
    rows,
    line: (leaf) => {
      const line = cells.line(leaf)
      if (!line) return undefined
      const points = Array.from({ length: rows }, (_, row) => ARITHMETIC.at(line.points, row))
      return { points, presence: line.presence.slice(0, rows) }
    },
  }
}

/** The first so many individuals examined one by one, with all their findings. */
export function compareFindings({ individuals }: Data, outcome: Outcome, most: number) {
  const facts = factsOf(individuals, outcome.bands)
  const codes = Array.from({ length: Math.min(most, individuals.rows) }, (_, row) =>
    codeOf(examine(STANDARD, { subject: personId(row), cycle: CYCLE }, facts).verdict),
  )
  return compareColumns('findings', outcome.verdicts.subarray(0, codes.length), codes)
}

/** Both cuts made again with candidates one by one. */
export function compareCuts({ nation, individuals }: Data, outcome: Outcome): Differences {
  const { selected, stages } = outcome
  const points = stages.at(-1)?.points ?? new Int32Array()
  const { province, score, initiatives, direct } = individuals
  const unitCut = cutAgain(selected.collectives, {
    line: nation.group,
    places: placesOf(QUOTAS.collectives, nation.group, nation.groups),
    mode: 'none',
    candidate: (row) => ({
      participant: `${row}`,
      direct: false,
      keys: [exact(points[row] ?? 0)],
    }),
  })
  const personCut = cutAgain(selected.individuals, {
    line: province,
    places: placesOf(QUOTAS.individuals, province, nation.provinces),
    mode: 'among-equals',
    candidate: (row) => ({
      participant: `${row}`,
      direct: direct[row] === 1,
      keys: [exact(score[row] ?? 0), exact(initiatives[row] ?? 0)],
    }),
  })
  return [
    ...compareColumns('cut of collectives', selected.collectives.states, unitCut),
    ...compareColumns('cut of individuals', selected.individuals.states, personCut),
  ]
}

type Again = Readonly<{
  line: Int32Array
  places: readonly number[]
  mode: PreferenceMode
  candidate: (row: number) => Ranked
}>

function cutAgain({ states }: BulkCut, { line, places, mode, candidate }: Again): Uint8Array {
  const rows = Array.from(states.keys()).filter((row) => states[row] !== NO_CANDIDATE)
  const again = new Uint8Array(states.length)
  for (const [at, here] of Map.groupBy(rows, (row) => line[row] ?? 0)) {
    const { placed, ties, below } = cut(here.map(candidate), { places: places[at] ?? 0, mode })
    for (const one of placed) again[Number(one.participant)] = PLACED
    for (const one of below) again[Number(one.participant)] = BELOW
    for (const who of ties.flatMap((tie) => tie.participants)) again[Number(who)] = TIED
  }
  return again
}
