/**
 * What the times come to: one table, the ratios against their targets, and whether one was missed.
 */
import { type Results, SAMPLE } from './comparison.ts'
import type { Explaining } from './explaining.ts'
import { digits, table, wordTimes } from './paper.ts'
import type { TableTimes } from './tables.ts'
import type { Times } from './timing.ts'

const NONE: Times = { median: Number.NaN, least: Number.NaN, greatest: Number.NaN }

export type Target = Readonly<{
  what: string
  found: string
  wanted: string
  met: boolean
}>

const MOST_MEMORY = 4096
const FLOOR = 5
const RULES = 50

/** The targets of the issue: memory, the floor, DuckDB, json-rules-engine. */
export function targetsOf(results: Results, people: number, peak: number): readonly Target[] {
  const of = (name: string): number => (results.get(name) ?? NONE).median
  const floor = of('score') / of('plain score')
  const scoring = (of('score') + of('classify')) / of('duckdb score')
  const examining = of('examine') / of('duckdb count')
  const sampled = Math.min(SAMPLE, people)
  const rules = (of('json rules') / sampled / of('examine')) * people
  const times = (ratio: number): string => `${ratio.toFixed(2)}×`
  return [
    {
      what: 'peak memory of the run, data included',
      found: `${digits(peak)} MiB`,
      wanted: 'under 4096 MiB',
      met: peak < MOST_MEMORY,
    },
    {
      what: 'scoring and ranking, of the floor',
      found: times(floor),
      wanted: 'at most 5×',
      met: floor <= FLOOR,
    },
    {
      what: 'scoring, ranking and classes, of DuckDB',
      found: times(scoring),
      wanted: 'at most 1×',
      met: scoring <= 1,
    },
    {
      what: 'examining, of DuckDB',
      found: times(examining),
      wanted: 'at most 1×',
      met: examining <= 1,
    },
    {
      what: 'examining, json-rules-engine per individual',
      found: `${rules.toFixed(0)}× slower`,
      wanted: 'at least 50× slower',
      met: rules >= RULES,
    },
  ]
}

/** The targets as a table. */
export function wordTargets(targets: readonly Target[]): string {
  const rows = targets.map(({ what, found, wanted, met }) => [
    what,
    found,
    wanted,
    met ? 'met' : '**missed**',
  ])
  return table(['target', 'found', 'wanted', ''], rows)
}

/** Everybody's times side by side. */
export function wordTimesOfAll(results: Results, people: number): string {
  const of = (name: string): string => {
    const found = results.get(name)
    return found ? wordTimes(found) : ''
  }
  const rules = results.get('json rules') ?? NONE
  const factor = people / Math.min(SAMPLE, people)
  const extrapolated = factor === 1 ? '' : `, that is ${digits(rules.median * factor)} for all`
  const head = ['part', 'engine', 'floor', 'DuckDB', 'json-rules-engine']
  return table(head, [
    ['score three stages, rank by group', of('score'), of('plain score'), of('duckdb score'), ''],
    ['classify', of('classify'), '', '(in the line above)', ''],
    [
      'examine',
      of('examine'),
      of('plain examine'),
      of('duckdb count'),
      `${of('json rules')} for ${Math.min(SAMPLE, people)}${extrapolated}`,
    ],
    ['select', of('select'), '', '', ''],
  ])
}

/** Explanations on demand. */
export function wordExplaining({ first, one, many }: Explaining): string {
  return table(
    ['findings in full wording', 'ms'],
    [
      ['until asked for', '0'],
      ['the first one of a process', digits(first)],
      ['one individual', wordTimes(one)],
      ['a thousand individuals', wordTimes(many)],
    ],
  )
}

/** Tables of records, reading multiplied from a sample. */
export function wordTables(tables: readonly TableTimes[]): string {
  const seconds = (times: Times, factor: number): string => digits((times.median * factor) / 1000)
  const rows = tables.map(({ table: name, rows: all, sampled, bytes, write, read }) => {
    const factor = all / sampled
    return [
      `${name}.csv`,
      all.toLocaleString('en'),
      `${digits((bytes * factor) / 1e6)} MB`,
      sampled.toLocaleString('en'),
      wordTimes(write),
      wordTimes(read),
      `${digits(sampled / read.median)}`,
      `${seconds(write, factor)} / ${seconds(read, factor)}`,
    ]
  })
  const head = [
    'table',
    'rows',
    'size',
    'rows timed',
    'write, ms',
    'read and check, ms',
    'rows read per ms',
    'all rows, write / read, s',
  ]
  return table(head, rows)
}
