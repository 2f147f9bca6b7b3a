/**
 * The engine, the floor, DuckDB and json-rules-engine on the same numbers, in turn; first that all
 * found the same.
 */
import { MET } from '#rulebook/conditions'
import { compareColumns, compareScores, countsOf, type Differences, totalsOf } from './agreement.ts'
import { BANDS, LIMITS, LINES, RESCALED } from './criteria-set.ts'
import {
  classify,
  type Data,
  examineAll,
  type Outcome,
  scoreAndRank,
  selectBoth,
} from './engine.ts'
import { plainRank, plainVerdicts } from './plain.ts'
import { type DuckDb, openDuckDb } from './rivals/duckdb.ts'
import type { Given } from './rivals/given.ts'
import { type JsonRules, openJsonRules } from './rivals/json-rules.ts'
import { type Timed, type Times, timeInTurn } from './timing.ts'

/** Individuals that json-rules-engine judges; a million would take it minutes. */
export const SAMPLE = 5000

export type Rivals = Readonly<{ duckDb: DuckDb; jsonRules: JsonRules }>

/** Loads the rivals with the same columns. */
export async function openRivals(data: Data, outcome: Outcome): Promise<Rivals> {
  const given: Given = {
    sheet: { lines: LINES, limits: LIMITS, rescaled: RESCALED, bands: BANDS },
    group: data.nation.group,
    stages: data.stages,
    people: data.individuals,
  }
  const duckDb = await openDuckDb(given)
  return { duckDb, jsonRules: await openJsonRules(given, outcome.bands) }
}

/** Where the floor and the engine differ. */
export function compareFloor(data: Data, outcome: Outcome): Differences {
  const plain = plainRank(data)
  const counts = [...plainVerdicts(data, outcome.bands)]
  return [
    ...compareScores('the floor', outcome, { totals: totalsOf(plain), ranks: plain.ranks }),
    ...compareColumns('the floor, verdicts', countsOf(outcome.verdicts), counts),
  ]
}

/** Where the rivals and the engine differ. */
export async function compareRivals(outcome: Outcome, rivals: Rivals, people: number) {
  const { duckDb, jsonRules } = rivals
  await duckDb.score()
  const counts = await duckDb.count()
  const found = await duckDb.found()
  const sampled = Math.min(SAMPLE, people)
  const met = outcome.verdicts.subarray(0, sampled).filter((code) => code === MET).length
  return [
    ...compareScores('DuckDB', outcome, found),
    ...compareColumns('DuckDB, classes', outcome.bands, found.bands),
    ...compareColumns('DuckDB, verdicts', countsOf(outcome.verdicts), counts),
    ...compareColumns('json-rules-engine, met', [met], [await jsonRules.met(0, sampled)]),
  ]
}

export type Part = 'score' | 'classify' | 'examine' | 'select'
export type Results = ReadonlyMap<string, Times>

/** Times of every part of everybody, in turn. */
export async function timeAll(data: Data, outcome: Outcome, rivals: Rivals & Rounds) {
  const { duckDb, jsonRules, rounds } = rivals
  const sampled = Math.min(SAMPLE, data.individuals.rows)
  const things: readonly Timed[] = [
    { name: 'score', run: () => scoreAndRank(data) },
    { name: 'plain score', run: () => plainRank(data) },
    { name: 'duckdb score', run: () => duckDb.score() },
    { name: 'classify', run: () => classify(data, outcome) },
    { name: 'examine', run: () => examineAll(data, outcome.bands) },
    { name: 'plain examine', run: () => plainVerdicts(data, outcome.bands) },
    { name: 'duckdb count', run: () => duckDb.count() },
    { name: 'json rules', run: () => jsonRules.met(0, sampled) },
    { name: 'select', run: () => selectBoth(data, outcome, outcome) },
  ]
  await timeInTurn(things, 2)
  return timeInTurn(things, rounds)
}

export type Rounds = Readonly<{ rounds: number }>
