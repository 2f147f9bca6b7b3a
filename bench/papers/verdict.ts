/** What the times come to: pages a second, ratios against the aims, and whether one was missed. */
import { digits, table, wordTimes } from '#bench/paper'
import type { Floor } from './against-bare.ts'
import type { Rival } from './rival.ts'

/** A batch with one file each and the print files: twice as many pages as certificates. */
export type Bulk = Readonly<{ count: number; processes: number; seconds: number; mib: number }>

const BARE = 1.5
const RIVAL = 20

export function wordFloor(floors: readonly Floor[]): string {
  const rows = floors.map(({ what, pages, own, bare }) => [
    what,
    String(pages),
    wordTimes(own),
    wordTimes(bare),
    digits((pages / own.median) * 1000),
    `${(own.median / bare.median).toFixed(2)}×`,
  ])
  return table(['', 'pages', 'ours, ms', 'bare, ms', 'ours, pages a second', 'times'], rows)
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

export function wordRival({ count, seconds, start, perPage }: Rival): string {
  return table(
    ['certificates', 's', 'of them a document of one, s', 'pages a second without it'],
    [[String(count), digits(seconds), digits(start), digits(1 / perPage)]],
  )
}

type Found = Readonly<{
  floor: readonly Floor[]
  bulks: readonly Bulk[]
  rival: Rival | undefined
}>

/** The aims as a table; one that could not be measured is not met. */
export function wordAims({ floor, bulks, rival }: Found) {
  const last = bulks.at(-1)
  // Certificates, not pages: ours sets each twice, for the archive and for the printer.
  const times = rival && last ? (last.count / last.seconds) * rival.perPage : Number.NaN
  const aims = [
    ...floor.map(({ what, own, bare }) => ({
      what: `${what}, of the bare typesetter`,
      found: `${(own.median / bare.median).toFixed(2)}×`,
      wanted: `at most ${BARE}×`,
      met: own.median <= BARE * bare.median,
    })),
    {
      what: 'certificates in bulk, of LibreOffice',
      found: rival ? `${times.toFixed(1)}× as fast` : 'not measured',
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
