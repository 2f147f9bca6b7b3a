/** The books of issued papers over HTTP: which offices, the list, and entering a paper. */
import { can } from '#access'
import { NOTHING_TYPED } from '#design'
import { type Ask, type Attempt, get, goTo, look, post, type Route, screen } from '#office'
import { parseTyped } from '#platform/http'
import { BookPage, OfficesPage } from './book.page.tsx'
import { linesOf } from './book.store.ts'
import { bookWords } from './book.words.ts'
import * as desk from './book-desk.routes.ts'
import { nextNumber } from './book-order.ts'
import { enterPaper } from './enter-paper.routes.ts'
import { paperNumber, usualBook } from './issued-paper.ts'
import { NewPaperForm } from './paper-fields.ts'
import { PaperForm } from './paper-form.page.tsx'

type OfAsk = desk.OfAsk

export const bookRoutes: readonly Route[] = [
  get('/so-van-ban', 'signed-in', showOffices),
  get(desk.OF, 'paper.read', showBook),
  get(`${desk.OF}/moi`, 'paper.number', (ask) => showForm(ask, NOTHING_TYPED)),
  post(`${desk.OF}/moi`, 'paper.number', enter),
]

/** Whoever keeps the books of one office is led there, unless all are asked for. */
async function showOffices(ask: Ask): Promise<Response> {
  const offices = await desk.readable(ask)
  const own = offices.filter(({ id }) => ask.actor.duties.some((it) => it.organisation === id))
  const [only] = own
  if (only && own.length === 1 && !ask.url.searchParams.has('tat-ca'))
    return goTo(ask, `/so-van-ban/${only.id}`)
  return screen(ask, { title: bookWords[ask.lang].title }, <OfficesPage offices={offices} />)
}

async function showBook(ask: OfAsk): Promise<Response> {
  const { organisation } = ask.params
  const chosen = desk.chosenIn(ask)
  const rows = await desk.chosenLines(ask, chosen)
  const all = await look(ask.world, ask.actor, (tx) => linesOf(tx, { organisation }))
  const years = [...new Set(all.map(({ year }) => String(year)))]
  const mayEnter = can(ask.actor, 'paper.number', ask.resource)
  const body = <BookPage {...{ rows, years, chosen, mayEnter }} base={baseOf(ask)} />
  return screen(ask, { title: bookWords[ask.lang].of(await desk.nameOf(ask)) }, body)
}

function baseOf({ params }: OfAsk): string {
  return `/so-van-ban/${params.organisation}`
}

async function showForm(ask: OfAsk, attempt: Attempt): Promise<Response> {
  const w = bookWords[ask.lang]
  const { organisation } = ask.params
  const year = Number(ask.today.slice(0, 4))
  const lines = await look(ask.world, ask.actor, (tx) => linesOf(tx, { organisation, year }))
  const body = (
    <PaperForm
      next={nextNumber(lines)}
      deeds={await desk.deedsFor(ask)}
      entitled={await desk.entitledToday(ask)}
      attempt={attempt}
    />
  )
  const crumbs = [{ href: baseOf(ask), label: await desk.nameOf(ask) }]
  return screen(ask, { title: w.enter, crumbs, problems: attempt.problems }, body)
}

async function enter(ask: OfAsk): Promise<Response> {
  const { typed } = ask
  const form = parseTyped(typed, NewPaperForm)
  if (!form.ok) return showForm(ask, { typed, problems: form.refusal })
  const { book, number, ...rest } = form.value
  const year = Number(rest.dated.slice(0, 4))
  const place = { book: book ?? usualBook(rest.kind), year, number }
  const done = await enterPaper(ask, { ...place, form: rest, seen: undefined })
  if (!done.ok) return showForm(ask, { typed, problems: [done.refusal] })
  const { value } = done
  const at = `${baseOf(ask)}/${value.book}/${value.year}/${value.number}`
  return goTo(ask, at, bookWords[ask.lang].saved(paperNumber(value)))
}
