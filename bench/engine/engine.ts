/**
 * The run that is measured: score three stages, rank by group, classify, examine, select; all from
 * columns in memory.
 */
import { assert } from '#kernel'
import { type Columns, examineRows, MET } from '#rulebook/conditions'
import type { Outline } from '#rulebook/criteria'
import type { Quota } from '#rulebook/definition'
import {
  addUpBulk,
  bandColumn,
  type Cells,
  layStages,
  NO_BAND,
  rankColumn,
  type ScaledColumn,
} from '#scoring'
import { type BulkCut, cutColumns, quotaOf } from '#selection'
import { cellsOf, makeStages, STAGES, type Stage } from './cells.ts'
import { ARITHMETIC, makeOutline, PLACES } from './criteria-set.ts'
import { type Individuals, makeIndividuals } from './individuals.ts'
import { makeNation, type Nation } from './nation.ts'
import { INDICATORS, levelOf, QUOTAS, RULED, STANDARD } from './standard.ts'

export type Data = Readonly<{
  share: number
  outline: Outline
  nation: Nation
  stages: readonly Stage[]
  individuals: Individuals
}>

/** Totals in hundredths; a unit with a missing line has none, whatever stands in its row. */
export type Totals = Readonly<{ points: Int32Array; missing: Uint16Array }>

export type Ranked = Readonly<{ stages: readonly Totals[]; ranks: Int32Array }>

const SEED = 2020_0731

/** The generated country, or a share of it. */
export function makeData(share: number): Data {
  const nation = makeNation(share)
  const individuals = makeIndividuals(nation, share, SEED + 1)
  return { share, outline: makeOutline(), nation, stages: makeStages(nation, SEED), individuals }
}

/** Score cells of all stages. */
export function cellCount({ stages, nation }: Data): number {
  return STAGES.length * (stages[0]?.length ?? 0) * nation.units
}

/**
 * Totals of every stage, earlier points standing where a later stage gave none, and the ranks of
 * the last.
 */
export function scoreAndRank({ outline, nation, stages }: Data): Ranked {
  const cells = stages.map((stage) => cellsOf(stage, nation.units))
  const totals = cells.map((_, at) => totalsOf(outline, cells.slice(0, at + 1)))
  const last = totals.at(-1)
  assert(last, 'there is a last stage')
  const { group, groups } = nation
  return { stages: totals, ranks: rankColumn({ ...last, group, groups }, 'competition') }
}

function totalsOf(outline: Outline, stages: readonly Cells<ScaledColumn>[]): Totals {
  const cells = layStages(stages, true, ARITHMETIC)
  assert(cells, 'there is a stage')
  const { tally, exact } = addUpBulk(outline, cells, ARITHMETIC)
  assert(exact.size === 0, 'points rounded to two places fit the columns')
  assert(tally.counted instanceof Int32Array, 'the columns are of 32 bits')
  return { points: tally.counted, missing: tally.missing }
}

/** The class band of every unit by the last stage, 0 best. */
export function classify({ outline }: Data, ranked: Ranked): Uint8Array {
  const { classes } = outline.set
  const last = ranked.stages.at(-1)
  assert(last && typeof classes === 'object' && classes.bands, 'the set has its bands')
  return bandColumn(classes.bands, { ...last, places: PLACES })
}

/** The conclusion on the standard for every individual, as verdict codes. */
export function examineAll({ individuals }: Data, bands: Uint8Array): Uint8Array {
  return examineRows(STANDARD, columnsOf(individuals, bands), individuals.rows)
}

/** The individuals and their units as conditions read them. */
export function columnsOf(individuals: Individuals, bands: Uint8Array): Columns {
  const { rows, onTime, satisfied, grade, clean, registration, ruled, unitOf } = individuals
  const there = bands.map((band) => (band === NO_BAND ? 0 : 1))
  const unitClass = { kind: 'class', present: there, level: Int8Array.from(bands) } as const
  const units = { rows: bands.length, figures: new Map([[INDICATORS.unitClass, unitClass]]) }
  return {
    rows,
    figures: new Map([
      [INDICATORS.onTime, { kind: 'ratio', ...onTime } as const],
      [INDICATORS.satisfied, { kind: 'ratio', ...satisfied } as const],
      [INDICATORS.grade, { kind: 'class', ...grade } as const],
      [INDICATORS.clean, { kind: 'attestation', ...clean } as const],
    ]),
    registration,
    rulings: new Map([[RULED, ruled]]),
    units: { unitOf, columns: { ...units, level: levelOf } },
    level: levelOf,
  }
}

export type Selected = Readonly<{ collectives: BulkCut; individuals: BulkCut }>

/**
 * Collectives of class good and better within their group; individuals who meet the standard
 * within their province.
 */
export function selectBoth(data: Data, ranked: Ranked, judged: Judged): Selected {
  const { nation, individuals } = data
  const points = ranked.stages.at(-1)?.points ?? new Int32Array()
  const collectives = cutColumns({
    free: judged.bands.map((band) => (band <= (levelOf(INDICATORS.unitClass, 'tot') ?? 0) ? 1 : 0)),
    line: nation.group,
    places: placesOf(QUOTAS.collectives, nation.group, nation.groups),
    keys: [{ units: points }],
    direct: new Uint8Array(nation.units),
    mode: 'none',
  })
  const { province, score, initiatives, direct } = individuals
  return {
    collectives,
    individuals: cutColumns({
      free: judged.verdicts.map((code) => (code === MET ? 1 : 0)),
      line: province,
      places: placesOf(QUOTAS.individuals, province, nation.provinces),
      keys: [{ units: score }, { units: initiatives }],
      direct,
      mode: 'among-equals',
    }),
  }
}

export type Judged = Readonly<{ bands: Uint8Array; verdicts: Uint8Array }>

/** The places of every line: a share of how many registered there. */
export function placesOf(quota: Quota, line: Int32Array, lines: number): readonly number[] {
  const counts = new Int32Array(lines)
  for (const at of line) counts[at] = (counts[at] ?? 0) + 1
  return Array.from(counts, (registered) => {
    const [found] = quotaOf(quota, { all: {}, groups: { line: { registered } } }).lines
    assert(typeof found?.places === 'number', 'the quota comes to places')
    return found.places
  })
}

export type Outcome = Ranked & Judged & Readonly<{ selected: Selected }>

/** Everything, in the order of the campaign. */
export function runAll(data: Data): Outcome {
  const ranked = scoreAndRank(data)
  const bands = classify(data, ranked)
  const verdicts = examineAll(data, bands)
  return { ...ranked, bands, verdicts, selected: selectBoth(data, ranked, { bands, verdicts }) }
}
