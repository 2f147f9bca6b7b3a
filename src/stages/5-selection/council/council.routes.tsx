/** Councils and their sessions (hội đồng, phiên họp): members with their days, new sessions. */
import { can } from '#access'
import { compareByGivenName } from '#kernel'
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
import { append, currentRow, standingRows } from '#platform/database'
import { parseTyped } from '#platform/http'
import type { Definition } from '#rulebook/definition'
import { CouncilPage, type SessionLine } from './council.page.tsx'
import { plain, RULES_TABLE, SEATS_TABLE, SITTINGS } from './council.store.ts'
import { councilWords } from './council.words.ts'
import { RuleForm, SeatForm, SittingForm } from './council-form.ts'
import { councilName } from './council-name.vi.ts'
import type { SittingRow } from './council-rows.ts'

const LIST = '/phong-trao/:campaign/hoi-dong'

export const councilRoutes: readonly Route[] = [
  get(LIST, 'session.read', (ask) => show(ask, NOTHING_TRIED)),
  post(LIST, 'session.prepare', prepare),
  post(`${LIST}/thanh-vien`, 'session.prepare', seat),
  post(`${LIST}/quy-dinh`, 'session.prepare', rule),
]

type ListAsk = Ask<typeof LIST>

async function show(ask: ListAsk, attempt: Attempt): Promise<Response> {
  const w = councilWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { live, world, actor } = ask
  const campaign = live.state.id
  const kept = await look(world, actor, async (tx) => ({
    seats: plain(await standingRows(tx, SEATS_TABLE, campaign)),
    rules: plain(await standingRows(tx, RULES_TABLE, campaign)),
    sittings: plain(await standingRows(tx, SITTINGS, campaign)),
  }))
  const { seats, rules, sittings } = kept
  const named = [...seats, ...sittings, ...live.records.sessions].map(({ council }) => council)
  const body = (
    <CouncilPage
      campaign={campaign}
      councils={councilsOf(ask, outcome.value.definition, named)}
      seats={seats.toSorted((a, b) => compareByGivenName(a.name, b.name))}
      rules={rules}
      people={await peopleOf(ask)}
      sessions={sessionLines(ask, sittings)}
      mayPrepare={can(actor, 'session.prepare', ask.resource)}
      attempt={attempt}
    />
  )
  return screen(ask, { title: w.title, problems: attempt.problems }, body)
}

/** The councils that the plan, the seats and earlier sessions name; else one of the host's. */
function councilsOf(ask: ListAsk, { awards }: Definition, named: readonly string[]) {
  const voting = awards.flatMap(({ vote }) => (vote && 'council' in vote ? [vote.council] : []))
  const ids = [...new Set([...voting, ...named])]
  const known = ids.length > 0 ? ids : ['hoi-dong-thi-dua-khen-thuong']
  return known.map((id) => ({ value: id, label: councilName(ask.live.records.organisations, id) }))
}

/** Whoever works at or below the host, or stands in the campaign's book; with the unit. */
async function peopleOf({ world, live, today }: ListAsk): Promise<readonly Person[]> {
  const { people, posts, organisations } = (await world.live.wholeRegistry()).records()
  const places = await world.live.placesOn(today)
  const taking = new Set(live.records.people.map(({ id }) => id))
  const units = new Map(organisations.map(({ id, name }) => [id, name]))
  const held = new Map(posts.map((post) => [post.person, post.organisation]))
  const isNear = (id: string) => taking.has(id) || isAtOrBelow(places.participant(id), live.state)
  return people
    .filter(({ id }) => isNear(id))
    .sort((a, b) => compareByGivenName(a.name, b.name))
    .map(({ id, name }) => {
      const unit = units.get(held.get(id) ?? '')
      return { value: id, name, label: unit === undefined ? name : `${name}, ${unit}` }
    })
}

type Person = Readonly<{ value: string; name: string; label: string }>

function isAtOrBelow(path: string | undefined, { scope }: Readonly<{ scope: string }>): boolean {
  return path === scope || path?.startsWith(`${scope}.`) === true
}

function sessionLines({ live }: ListAsk, sittings: readonly SittingRow[]): readonly SessionLine[] {
  const recorded = new Map(live.records.sessions.map((one) => [one.session, one]))
  const prepared = sittings.map(({ session, on, minutes, state }): SessionLine => {
    const row = recorded.get(session)
    const [members, present] = [row?.members, row?.present]
    return { session, on, members, present, minutes, state: row ? 'recorded' : state }
  })
  const known = new Set(sittings.map(({ session }) => session))
  const earlier = live.records.sessions
    .filter(({ session }) => !known.has(session))
    .map(({ session, on, members, present, paper }): SessionLine => {
      return { session, on, members, present, minutes: paper, state: 'fromRecords' }
    })
  return [...prepared, ...earlier].sort((a, b) => (a.on < b.on ? 1 : -1))
}

async function prepare(ask: ListAsk): Promise<Response> {
  const w = councilWords[ask.lang]
  const form = parseTyped(ask.typed, SittingForm)
  if (!form.ok) return show(ask, { typed: ask.typed, problems: form.refusal })
  const { council, on } = form.value
  const session = `${council}-${on}`
  if (ask.live.records.sessions.some((one) => one.session === session)) {
    return show(ask, { typed: ask.typed, problems: [{ field: 'on', message: w.already }] })
  }
  const row: SittingRow = { ...form.value, session, state: 'open', minutes: undefined }
  const done = await act(ask.world, deedOf(ask, session), (tx) =>
    append(tx, SITTINGS, { ...placeOf(ask), row }),
  )
  if (!done.ok) {
    return show(ask, { typed: ask.typed, problems: [{ field: 'on', message: w.already }] })
  }
  return goTo(ask, `/phong-trao/${ask.live.state.id}/hoi-dong/${session}`, w.prepared)
}

async function seat(ask: ListAsk): Promise<Response> {
  const w = councilWords[ask.lang]
  const form = parseTyped(ask.typed, SeatForm)
  if (!form.ok) return show(ask, { typed: ask.typed, problems: form.refusal })
  const { council, person, from } = form.value
  const named = (await peopleOf(ask)).find(({ value }) => value === person)
  if (!named) {
    return show(ask, {
      typed: ask.typed,
      problems: [{ field: 'person', message: w.unknownPerson }],
    })
  }
  const row = { ...form.value, name: named.name }
  const done = await act(ask.world, deedOf(ask, `${council} ${person}`), async (tx) => {
    const key = { council, person, from }
    const now = await currentRow(tx, SEATS_TABLE, { campaign: ask.live.state.id, key })
    return append(tx, SEATS_TABLE, { ...placeOf(ask), row, seen: now?.entry })
  })
  return done.ok ? goTo(ask, back(ask), w.seatSaved) : changed(ask)
}

async function rule(ask: ListAsk): Promise<Response> {
  const w = councilWords[ask.lang]
  const form = parseTyped(ask.typed, RuleForm)
  if (!form.ok) return show(ask, { typed: ask.typed, problems: form.refusal })
  const { council, 'own-unit': ownUnit, 'rule-basis': basis } = form.value
  const done = await act(ask.world, deedOf(ask, council), async (tx) => {
    const now = await currentRow(tx, RULES_TABLE, {
      campaign: ask.live.state.id,
      key: { council },
    })
    const row = { council, 'own-unit': ownUnit, basis }
    return append(tx, RULES_TABLE, { ...placeOf(ask), row, seen: now?.entry })
  })
  return done.ok ? goTo(ask, back(ask), w.ruleSaved) : changed(ask)
}

function changed(ask: ListAsk): Promise<Response> {
  const problems = [{ field: '', message: councilWords[ask.lang].changed }]
  return show(ask, { typed: ask.typed, problems })
}

function deedOf({ actor, resource }: ListAsk, subject: string) {
  return { actor, deed: { action: 'session.prepare' as const, subject, resource } }
}

function placeOf({ live, resource }: ListAsk) {
  return { campaign: live.state.id, scope: resource.path }
}

function back({ live }: ListAsk): string {
  return `/phong-trao/${live.state.id}/hoi-dong`
}
