/** What lies on the desk of the records office: the book asked for, what papers may document. */

import { can, signersOn } from '#access'
import { signersAt } from '#access/store'
import { signersWords } from '#access/words'
import type { Option } from '#design'
import { type CivilDate, compareVi, fold, formatCivil } from '#kernel'
import { unitName } from '#ledger'
import { type Ask, look } from '#office'
import { type Book, linesOf } from './book.store.ts'
import { bookWords } from './book.words.ts'
import { type Deed, deedsIn, deedText } from './documented.ts'
import { BOOKS, type IssuedPaperRow, paperNumber } from './issued-paper.ts'

export const OF = '/so-van-ban/:organisation'
export type OfAsk = Ask<typeof OF>

export type Chosen = Readonly<{ book: string; year: string; q: string }>

export function chosenIn({ url }: Pick<OfAsk, 'url'>): Chosen {
  const said = (name: string) => url.searchParams.get(name)?.trim() ?? ''
  return { book: said('so'), year: said('nam'), q: said('q') }
}

/** The lines asked for, the last number first. */
export async function chosenLines(
  ask: OfAsk,
  { book, year, q }: Chosen,
): Promise<readonly IssuedPaperRow[]> {
  const named = BOOKS.find((one) => one === book)
  const wanted: Partial<Book> = {
    ...(named ? { book: named } : {}),
    ...(/^\d{4}$/.test(year) ? { year: Number(year) } : {}),
  }
  const { organisation } = ask.params
  const lines = await look(ask.world, ask.actor, (tx) => linesOf(tx, { organisation, ...wanted }))
  const words = fold(q)
  return lines.filter((row) =>
    fold(`${paperNumber(row)} ${row.subject} ${row['signed-by']}`).includes(words),
  )
}

/** The name of the organisation whose books are open. */
export async function nameOf(ask: OfAsk): Promise<string> {
  return unitName((await ask.world.live.wholeRegistry()).records(), ask.params.organisation)
}

/** The organisations whose books the actor may read, by name. */
export async function readable(ask: Pick<OfAsk, 'world' | 'actor' | 'places' | 'today'>) {
  const { organisations } = (await ask.world.live.wholeRegistry()).records()
  const { actor, places } = ask
  const within = organisations.filter(({ id, level }) => {
    const path = places.organisation(id)
    return level !== 'section' && path !== undefined && can(actor, 'paper.read', { path })
  })
  return [...new Map(within.map(({ id, name }) => [id, { id, name }])).values()].sort((a, b) =>
    compareVi(a.name, b.name),
  )
}

/** Those who may sign for the organisation today, in words. */
export async function entitledToday({ world, actor, params, today, lang }: OfAsk): Promise<string> {
  const signers = await look(world, actor, (tx) => signersAt(tx, [params.organisation]))
  return signersWords[lang].those(signersOn(signers, today))
}

/** Everything of the campaigns that the organisation runs or takes part in, as choices. */
export async function deedsFor(ask: OfAsk): Promise<readonly (Deed & Option)[]> {
  const { world, params, actor } = ask
  const { organisation } = params
  const states = await world.live.campaigns()
  const members = await world.live.campaignsWith([organisation])
  const known = states.filter(
    ({ id, host, scope: path }) =>
      (host === organisation || members.includes(id)) &&
      can(actor, 'campaign.read', { path, campaign: id, host: path }),
  )
  const each = known.map(async ({ id, host, title, asOf }) => {
    const live = await world.live.campaign(id)
    if (!live) return []
    const namer = namerOf(live.defined(asOf ?? ask.today))
    return deedsIn(id, live.records, host === organisation).map((deed) => ({
      ...deed,
      value: deedText(deed),
      label: [title, labelOf(ask, deed, namer)].join(': '),
    }))
  })
  return (await Promise.all(each)).flat()
}

type Namer = (id: string) => string
type Found = ReturnType<
  NonNullable<Awaited<ReturnType<OfAsk['world']['live']['campaign']>>>['defined']
>

function namerOf(found: Found): Namer {
  if (!found.ok) return (id) => id
  const { awards, scoring, cycles } = found.value.definition
  const named: readonly Readonly<{ id: string; name?: string | undefined }>[] = [
    ...awards,
    ...scoring,
    ...cycles,
  ]
  return (id) => named.find((one) => one.id === id)?.name ?? id
}

function labelOf({ lang }: OfAsk, { documents, of, on, number }: Deed, name: Namer): string {
  const parts = [bookWords[lang][documents], of && name(of.id), of && name(of.cycle)]
  return [...parts, number, dayOf(on)].filter(Boolean).join(', ')
}

function dayOf(on: CivilDate | undefined): string | undefined {
  return on && formatCivil(on)
}
