/**
 * Publishing (công bố): one act freezes the outcome of the moment; nothing is public before it, and
 * what is computed later is shown beside it.
 */
import { z } from 'zod'
import { can } from '#access'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  look,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
} from '#office'
import { OutcomeView } from '#outcome'
import { parseTyped } from '#platform/http'
import { differences, rankingDifferences } from '#printout'
import { day, maybeDay, maybeText, oneOf, text } from '#rulebook/cells'
import { termLines, withTerm } from './disclosure-term.routes.ts'
import { PublicationPage, PublicationsPage } from './publication.page.tsx'
import { publicationsOf, snapshotOf } from './publication.store.ts'
import { KINDS, type PublicationRow, publishRefusal, selectionOf } from './publication.ts'
import { publicationWords } from './publication.words.ts'
import { keepPublication, type PublicationWish } from './publication-freeze.routes.ts'

const ALL = '/phong-trao/:campaign/cong-bo'
const ONE = '/phong-trao/:campaign/cong-bo/:publication'

export const publicationRoutes: readonly Route[] = [
  get(ALL, 'report.read', (ask) => show(ask, NOTHING_TRIED)),
  post(ALL, 'disclosure.publish', publish),
  get(ONE, 'report.read', showOne),
]

const PublishForm = z.object({
  kind: oneOf(KINDS),
  of: text,
  number: text,
  from: day,
  until: maybeDay,
  objection: maybeText,
})

async function show(ask: Ask<typeof ALL>, attempt: Attempt): Promise<Response> {
  const w = publicationWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view } = outcome.value
  const { id } = ask.live.state
  const rows = await look(ask.world, ask.actor, (tx) => publicationsOf(tx, id))
  const nameOf = (cycle: string) => view.cycles.find((one) => one.id === cycle)?.name ?? cycle
  const awards = view.selections.map(({ award, cycle, name }) => ({
    value: `${award} ${cycle}`,
    label: `${name}, ${nameOf(cycle)}`,
  }))
  const may = can(ask.actor, 'disclosure.publish', ask.resource)
  const base = baseOf(id)
  const terms = termLines(ask)
  const body = <PublicationsPage {...{ base, rows, awards, terms, may, attempt }} />
  return screen(ask, { title: w.title, problems: attempt.problems }, body)
}

const baseOf = (campaign: string): string => `/phong-trao/${campaign}/cong-bo`

async function publish(ask: Ask<typeof ALL>): Promise<Response> {
  const w = publicationWords[ask.lang]
  const again = (field: string, message: string) =>
    show(ask, { typed: ask.typed, problems: [{ field, message }] })
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const form = parseTyped(ask.typed, PublishForm)
  if (!form.ok) return show(ask, { typed: ask.typed, problems: form.refusal })
  const { of, ...typed } = form.value
  const [award = '', cycle = ''] = of.split(' ')
  const { wish, tooShort } = withTerm(ask, { ...typed, award })
  if (tooShort) return again('until', tooShort)
  const selection = selectionOf(outcome.value.view, { award, cycle })
  if (!selection) return again('of', w.wantsAward)
  const refused = publishRefusal(wish, selection)
  if (refused) return again(refused === 'no-objection' ? 'objection' : 'until', w[refused])
  const done = await keep(ask, { ...wish, award, cycle }, outcome.value)
  if (!done.ok) return again('kind', w.changed)
  return goTo(ask, `${baseOf(ask.live.state.id)}/${done.value.publication}`, w.published)
}

type Outcome = Parameters<typeof keepPublication>[1]['computed']

function keep(ask: Ask<typeof ALL>, wish: PublicationWish, computed: Outcome) {
  const { world, actor, resource } = ask
  const subject = `${wish.kind} ${wish.award} ${wish.cycle}`
  const deed = { action: 'disclosure.publish', subject, resource } as const
  return act(world, { actor, deed }, (tx) => keepPublication(tx, { ...ask, computed }, wish))
}

async function showOne(ask: Ask<typeof ONE>): Promise<Response> {
  const w = publicationWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const campaign = ask.live.state.id
  const found = await look(ask.world, ask.actor, async (tx) => {
    const rows = await publicationsOf(tx, campaign)
    const row = rows.find(({ publication }) => publication === ask.params.publication)
    const beside = rows.find((one) => one.publication === ask.url.searchParams.get('so-voi'))
    const keptBy = async (one: PublicationRow | undefined) =>
      one && (await snapshotOf(tx, { campaign, hash: one.outcome }))
    return { rows, row, kept: await keptBy(row), beside, other: await keptBy(beside) }
  })
  const { row, rows, kept, beside, other } = found
  if (!row) return goTo(ask, baseOf(campaign))
  const same = { base: baseOf(campaign), rows: rows.filter((one) => isSameList(one, row)) }
  const now = other === undefined ? outcome.value.view : viewIn(other)
  const isEarlier =
    beside !== undefined && row !== undefined && rows.indexOf(beside) < rows.indexOf(row)
  const later = kept === undefined ? undefined : between(viewIn(kept), now, isEarlier)
  const crumbs = [
    { href: `/phong-trao/${campaign}`, label: ask.live.state.title },
    { href: baseOf(campaign), label: w.title },
  ]
  const title = `${w[row.kind]} ${row.number ?? w.noNumber}`
  return screen(ask, { title, crumbs }, <PublicationPage {...{ row, beside, later, same, rows }} />)
}

function isSameList(one: PublicationRow, other: PublicationRow): boolean {
  const keyOf = ({ kind, award, cycle }: PublicationRow) => [kind, award, cycle].join(' ')
  return keyOf(one) === keyOf(other)
}

function viewIn(kept: string): OutcomeView {
  return OutcomeView.parse(JSON.parse(kept))
}

/** What the later of two outcomes says differently, in the engine's words. */
function between(one: OutcomeView, other: OutcomeView, isOtherEarlier: boolean) {
  const [before, after] = isOtherEarlier ? [other, one] : [one, other]
  const awards = differences(before, after).flatMap(({ lines }) => lines)
  return { rankings: rankingDifferences(before, after), awards }
}
