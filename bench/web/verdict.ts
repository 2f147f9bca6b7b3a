/** What was found, in tables; and which aims are met. */
import { digits, table } from '#bench/paper'
import type { Found } from './load.ts'
import type { Measured } from './measure.ts'
import type { Memory } from './office.ts'
import type { Rival } from './pgbench.ts'
import { isExplained, wordCost } from './spending.ts'
import type { Weight } from './weight.ts'

export type Aim = Readonly<{ aim: string; found: string; wanted: string; met: boolean }>

/** How many times the floor's time a page may take without a reason. */
const FLOOR_TIMES = 5

const times = (one: Measured): number => one.floor.perSecond / one.closed.perSecond

export function wordThings(all: readonly Measured[]): string {
  const head = ['', 'a second', 'p50 / p99, ms', 'at a fixed rate', 'p99, ms', 'floor', 'times']
  const rows = all.map((one) => [
    one.name,
    digits(one.closed.perSecond),
    `${digits(one.closed.p50)} / ${digits(one.closed.p99)}`,
    `${one.rate} a second`,
    digits(one.open.p99),
    `${digits(one.floor.perSecond)} (${one.floor.bytes} bytes)`,
    `${digits(times(one))}×`,
  ])
  const dear = all.filter((one) => times(one) > FLOOR_TIMES)
  const why = dear.map(({ name, cost }) => `- ${name}, alone: ${wordCost(cost)}`)
  return [table([...head], rows), ...(why.length > 0 ? [`\n${why.join('\n')}`] : [])].join('\n')
}

export type Against = Readonly<{ name: string; office: Found; rival: Rival }>

export function wordAgainst(all: readonly Against[]): string {
  const rows = all.map(({ name, office, rival }) => [
    name,
    digits(office.perSecond),
    digits(rival.perSecond),
    `${digits(rival.perSecond / office.perSecond)}×`,
  ])
  return table(['', 'office, a second', 'pgbench, a second', 'times'], rows)
}

/** Longer than this somebody waits for a page, in milliseconds. */
const PATIENCE = 300

export function wordWaits(all: ReadonlyMap<string, Found>): string {
  const rows = [...all].map(([name, found]) => [
    name,
    digits(found.p50),
    digits(found.p99),
    String(found.bytes),
    found.p50 > PATIENCE ? '**slow**' : '',
  ])
  return table(['one person alone', 'p50, ms', 'p99, ms', 'bytes', ''], rows)
}

export type Held = Readonly<{
  requests: number
  before: Memory
  after: Memory
  /** Around an upload: what was held before, and the most while it came. */
  idle: Memory
  uploading: Memory
  bytes: number
}>

const MIB = 2 ** 20
const mib = (bytes: number): string => `${digits(bytes / MIB)} MiB`

export function wordMemory({ requests, before, after, idle, uploading, bytes }: Held): string {
  const more = Math.max(0, uploading.peak - idle.rss)
  return table(
    ['memory of the office', 'before', 'after'],
    [
      [`heap around ${requests} page requests`, mib(before.heap), mib(after.heap)],
      [`held around ${requests} page requests`, mib(before.rss), mib(after.rss)],
      [`most held more while ${mib(bytes)} came in`, '', mib(more)],
    ],
  )
}

export type Results = Readonly<{
  things: readonly Measured[]
  against: readonly Against[]
  weight: Weight
  held: Held
}>

export function aimsOf({ things, against, weight, held }: Results): readonly Aim[] {
  const ranking = things.find(({ name }) => name === '400-unit ranking')
  const saved = against[0]
  const slower = saved ? saved.rival.perSecond / saved.office.perSecond : Number.NaN
  const bytes = weight.style + weight.script
  const bare = things.filter((one) => times(one) > FLOOR_TIMES && !isExplained(one.cost))
  const grown = held.after.heap / held.before.heap
  return [
    below('ranking at 100 a second, p99', ranking?.open.p99, { most: 100, unit: ' ms' }),
    below('a line saved durably, of pgbench', slower, { most: 2, unit: '×' }),
    below('style and script of the first page', bytes / 1000, { most: 60, unit: ' kB' }),
    below('dearer than 5× the floor, unexplained', bare.length, { most: 0, unit: '' }),
    below(`heap after ${held.requests} requests, of before`, grown, { most: 1.1, unit: '×' }),
  ]
}

type Bound = Readonly<{ most: number; unit: string }>

function below(aim: string, found = Number.NaN, { most, unit }: Bound): Aim {
  const wanted = `at most ${most}${unit}`
  return { aim, found: `${digits(found)}${unit}`, wanted, met: found <= most }
}

export function wordAims(aims: readonly Aim[]): string {
  const rows = aims.map(({ aim, found, wanted, met }) => [
    ...[aim, found, wanted],
    met ? 'met' : '**missed**',
  ])
  return table(['aim', 'found', 'wanted', ''], rows)
}

/** Answers that were not what was asked for: then no figure is worth anything. */
export function failuresIn(things: readonly Measured[]): readonly string[] {
  return things.flatMap(({ name, closed, open, floor }) =>
    [closed, open, floor].flatMap(({ failures }) => failures.map((one) => `${name}: ${one}`)),
  )
}
