/** The things measured, one after another: the office, and beside each the floor. */
import type { Found, Job } from './load.ts'
import { type Cost, costOf } from './spending.ts'
import type { Staff } from './staff.ts'
import type { Stand } from './stand.ts'
import type { Visitor } from './visit.ts'
import { PAGES, type PageName, readers, registrants, savers } from './visitors.ts'

export type Measured = Readonly<{
  name: string
  /** As many as there can be, and at a fixed rate. */
  closed: Found
  open: Found
  rate: number
  floor: Found
  cost: Cost
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
  const cost = await costOf(stand, all)
  await floor.ask(closed.bytes)
  const bare = { origin: floor.word, visitors: all }
  await run({ ...bare, seconds: 1 })
  return { name, rate, closed, open, cost, floor: await run(bare) }
}

/** What one person alone asks for: the pages of the large campaign, and the two forms. */
export function alone(staff: Staff): ReadonlyMap<string, readonly Visitor[]> {
  const pages = (Object.keys(PAGES) as PageName[]).map(
    (name) => [name, readers(PAGES[name], staff)] as const,
  )
  return new Map([
    ...pages,
    ['line saved', savers(staff).slice(0, 8)],
    ['registration and its page', registrants(staff).slice(0, 8)],
  ])
}

/** How long one person waits for each. */
export async function waits(stand: Stand): Promise<ReadonlyMap<string, Found>> {
  const { office, load, seconds } = stand
  const { origin, staff } = office.word
  const found = new Map<string, Found>()
  const ask = (visitors: readonly Visitor[], least: number) =>
    load.ask<Found>({ origin, visitors, people: 1, seconds: Math.max(least, seconds / 2) })
  for (const [name, visitors] of alone(staff)) {
    await ask(visitors, 0.5)
    found.set(name, await ask(visitors, 1))
  }
  return found
}
