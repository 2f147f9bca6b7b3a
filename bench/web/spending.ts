/** What one visit costs the office (chi phí một lượt), each thing visited by one person alone. */
import { digits, table } from '#bench/paper'
import type { Found } from './load.ts'
import { type Spent, WORK } from './spent.ts'
import type { Stand } from './stand.ts'
import type { Visitor } from './visit.ts'

/** Of one visit, in milliseconds and messages. */
export type Cost = Spent & Readonly<{ wall: number }>

/** Few visitors, each again and again, after a while that is not counted. */
export async function costOf(stand: Stand, visitors: readonly Visitor[]): Promise<Cost> {
  const { office, load, seconds } = stand
  const { origin } = office.word
  const visit = (span: number) =>
    load.ask<Found>({ origin, visitors: visitors.slice(0, 8), people: 1, seconds: span })
  await visit(0.5)
  await office.ask('begin')
  const { visits, perSecond, failures } = await visit(Math.max(1, seconds / 2))
  const spent = await office.ask<Spent>('spent')
  if (failures.length > 0) throw new Error(failures[0])
  const each = (whole: number): number => whole / visits
  return {
    wall: 1000 / perSecond,
    processor: each(spent.processor),
    messages: each(spent.messages),
    waited: each(spent.waited),
    work: Object.fromEntries(WORK.map((one) => [one, each(spent.work[one])])) as Spent['work'],
  }
}

/** Do the office's processor and the waiting for the database make up most of the visit? */
export function isExplained({ wall, processor, waited }: Cost): boolean {
  return processor + waited > wall / 2
}

/** Why a visit is dearer than a handler that knows nobody and asks nothing. */
export function wordCost({ wall, processor, waited, messages, work }: Cost): string {
  const parts = WORK.map((one) => `${one} ${digits(work[one])}`).join(', ')
  const asked = `${digits(waited)} waiting for ${digits(messages)} messages to the database`
  return `${digits(wall)} ms, of them ${asked}, ${digits(processor)} of the processor (${parts})`
}

export function wordCosts(all: ReadonlyMap<string, Cost>): string {
  const head = ['one person alone, ms', 'all', 'processor', 'database', 'messages', ...WORK]
  const rows = [...all].map(([name, { wall, processor, waited, messages, work }]) => [
    ...[name, digits(wall), digits(processor), digits(waited), digits(messages)],
    ...WORK.map((one) => digits(work[one])),
  ])
  return table(head, rows)
}
