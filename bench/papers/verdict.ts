/** What the times come to: pages a second, ratios against the aims, and whether one was missed. */
import { digits, table, wordTimes } from '#bench/paper'
import type { Floor } from './against-bare.ts'
import type { Against, Taken } from './rival.ts'

/** A batch with one file each and the print files: twice as many pages as certificates. */
export type Bulk = Readonly<{ count: number; processes: number; seconds: number; mib: number }>

const BARE = 1.5
const RIVAL = 20

export function wordFloor(floors: readonly Floor[]): string {
  const rows = floors.map(({ what, pages, own, bare }) => [
    what,
    String(pages),
    wordTimes(own.cpu),
    wordTimes(bare.cpu),
    `${cpuTimes({ own, bare }).toFixed(2)}×`,
    `${(own.wall.median / bare.wall.median).toFixed(2)}×`,
    digits((pages / own.wall.median) * 1000),
  ])
  const heads = ['ours, ms', 'bare, ms', 'times', 'times by the clock', 'ours, pages a second']
  return table(['processor', 'pages', ...heads], rows)
}

function cpuTimes({ own, bare }: Pick<Floor, 'own' | 'bare'>): number {
  return own.cpu.median / bare.cpu.median
}

export function wordBulk(bulks: readonly Bulk[]): string {
  const rows = bulks.map(({ count, processes, seconds, mib }) => [
    count.toLocaleString('en'),
    String(processes),
    digits(seconds),
    digits(pagesASecond({ count, seconds })),
    digits(mib),
  ])
  return table(['certificates', 'processes', 's', 'pages a second', 'peak memory, MiB'], rows)
}

/** One footing on which the two are compared: seconds a certificate of each. */
type Footing = Readonly<{ what: string; own: number; rival: number }>

/** With what each needs to start, and without it: what one alone took is taken off both. */
export function footingsOf(all: readonly Against[]): readonly Footing[] {
  return all.flatMap(({ way, count, own, rival }) => {
    const what = WAYS[way]
    // Below the noise of a start nothing can be said.
    const later = ({ whole, start }: Taken) =>
      whole > 1.1 * start ? (whole - start) / (count - 1) : Number.NaN
    return [
      { what: `${what}, starts counted`, own: own.whole / count, rival: rival.whole / count },
      { what: `${what}, starts taken off`, own: later(own), rival: later(rival) },
    ]
  })
}

const WAYS = {
  merged: 'all in one PDF',
  each: 'one PDF/A-2 each, one process',
  batch: 'one PDF/A-2 each, as thidua certificates does',
} as const

/** A few certificates take no longer than the start itself. */
const NOISE = 'below a start'

export function wordRival(all: readonly Against[]): string {
  const taken = all.map(({ way, count, own, rival }) => [
    WAYS[way],
    String(count),
    ...[rival.whole, rival.start, own.whole, own.start].map(digits),
  ])
  const heads = ['LibreOffice, s', 'a run of one, s', 'ours, s', 'a run of one, s']
  const rows = footingsOf(all).map(({ what, own, rival }) => [
    what,
    ...[rival, own].map((seconds) => (Number.isNaN(seconds) ? NOISE : digits(seconds * 1000))),
    Number.isNaN(rival / own) ? '–' : `${(rival / own).toFixed(1)}×`,
    rival / own >= RIVAL ? 'reached' : 'not reached',
  ])
  return [
    table(['', 'certificates', ...heads], taken),
    table(['footing', 'LibreOffice, ms', 'ours, ms', 'times', `${RIVAL}×`], rows),
  ].join('\n\n')
}

type Found = Readonly<{
  floor: readonly Floor[]
  rival: readonly Against[] | undefined
}>

/**
 * The aims as a table; one that could not be measured is not met. Of the footings against
 * LibreOffice that one counts on which both make the same, an archival file each, and each works as
 * its user has it: LibreOffice on one core, the program on all.
 */
export function wordAims({ floor, rival }: Found) {
  const same = footingsOf(rival ?? []).find(({ what }) => what === `${WAYS.batch}, starts counted`)
  const times = same ? same.rival / same.own : Number.NaN
  const aims = [
    ...floor.map(({ what, own, bare }) => ({
      what: `${what}, of the bare typesetter, processor`,
      found: `${cpuTimes({ own, bare }).toFixed(2)}×`,
      wanted: `at most ${BARE}×`,
      met: cpuTimes({ own, bare }) <= BARE,
    })),
    {
      what: `certificates, of LibreOffice: ${same?.what ?? ''}`,
      found: same ? `${times.toFixed(1)}× as fast` : 'not measured',
      wanted: `at least ${RIVAL}×`,
      met: times >= RIVAL,
    },
  ]
  const rows = aims.map((aim) => [aim.what, aim.found, aim.wanted, aim.met ? 'met' : '**missed**'])
  const text = table(['aim', 'found', 'wanted', ''], rows)
  return { text, isMet: aims.every(({ met }) => met) }
}

function pagesASecond({ count, seconds }: Pick<Bulk, 'count' | 'seconds'>): number {
  return (2 * count) / seconds
}
