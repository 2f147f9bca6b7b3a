/** The things measured, one after another: the office, and beside each the floor. */
import type { Child } from './children.ts'
import type { Bare } from './floor.ts'
import type { Found, Job } from './load.ts'
import type { Opened } from './office.ts'
import type { Staff } from './staff.ts'
import type { Visitor } from './visit.ts'
import { PAGES, type PageName, readers, registrants, savers } from './visitors.ts'

export type Stand = Readonly<{
  office: Child<Opened>
  floor: Child<Bare>
  load: Child<string>
  seconds: number
}>

export type Measured = Readonly<{
  name: string
  /** As many as there can be, and at a fixed rate. */
  closed: Found
  open: Found
  rate: number
  floor: Found
}>

/** People at once, in the office and at the floor. */
export const PEOPLE = 8

type Thing = Readonly<{
  name: string
  rate: number
  visitors(staff: Staff): readonly Visitor[]
}>

/** What the targets are about. */
export const THINGS: readonly Thing[] = [
  { name: 'home page', rate: 50, visitors: (staff) => readers(PAGES.home, staff) },
  { name: '400-unit ranking', rate: 100, visitors: (staff) => readers(PAGES.ranking, staff) },
  { name: 'score line saved', rate: 20, visitors: savers },
  { name: 'registration submitted', rate: 2, visitors: registrants },
]

/** The office as fast as it can, then at the rate; then the floor with as many bytes. */
export async function measure(stand: Stand, { name, rate, visitors }: Thing): Promise<Measured> {
  const { office, floor, load, seconds } = stand
  const { origin, staff } = office.word
  const all = visitors(staff)
  const run = (job: Partial<Job>) =>
    load.ask<Found>({ origin, visitors: all, people: PEOPLE, seconds, ...job })
  await run({ seconds: 1 })
  const closed = await run({})
  const open = await run({ rate })
  await floor.ask(closed.bytes)
  const bare = { origin: floor.word, visitors: all }
  await run({ ...bare, seconds: 1 })
  return { name, rate, closed, open, floor: await run(bare) }
}

/** Each page of the large campaign asked for by one person: how long that person waits. */
export async function waits(stand: Stand): Promise<ReadonlyMap<string, Found>> {
  const { office, load, seconds } = stand
  const { origin, staff } = office.word
  const found = new Map<string, Found>()
  const ask = (visitors: readonly Visitor[], least: number) =>
    load.ask<Found>({ origin, visitors, people: 1, seconds: Math.max(least, seconds / 2) })
  for (const name of Object.keys(PAGES) as PageName[]) {
    const all = readers(PAGES[name], staff)
    await ask(all, 0.5)
    found.set(name, await ask(all, 1))
  }
  found.set('line saved', await ask(savers(staff).slice(0, 8), 1))
  found.set('registration and its page', await ask(registrants(staff).slice(0, 8), 1))
  return found
}
