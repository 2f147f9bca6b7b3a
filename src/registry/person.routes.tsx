/** One person of the register (một người): posts over time, transfer, further post, note. */

import { z } from 'zod'
import { can, placesOn } from '#access'
import type { CivilDate, Result } from '#kernel'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  NOTHING_TRIED,
  post,
  type Route,
  registryScope,
  screen,
} from '#office'
import { type FormProblem, parseTyped } from '#platform/http'
import { maybeDay } from '#rulebook/cells'
import {
  entryOf,
  type RegistryDesk,
  registryDesk,
  runningWith,
  unitsFor,
  writeOf,
} from './desk.routes.ts'
import { keepRows, type RegistryWrite } from './keep-registry.store.ts'
import { pick } from './people.routes.tsx'
import { PersonPage, type PersonProps } from './person.page.tsx'
import { PersonRow, PostRow } from './person.ts'
import { personWords } from './person.words.ts'
import { PERSON_CHANGES, type PersonChange, PersonChangeForm } from './person-change.page.tsx'
import { endPost, heldOn, transfer } from './post-change.ts'
import { existsOn, nameOf } from './tree.ts'

const ONE = '/so/nguoi/:person'

export const personRoutes: readonly Route[] = [
  get(ONE, 'registry.read', (ask) => show(ask, [])),
  ...PERSON_CHANGES.map((change) =>
    get(`${ONE}/${change}`, 'person.manage', (ask) => showChange(ask, change, NOTHING_TRIED)),
  ),
  post(`${ONE}/chuyen`, 'person.manage', (ask) => takePost(ask, 'chuyen')),
  post(`${ONE}/kiem-nhiem`, 'person.manage', (ask) => takePost(ask, 'kiem-nhiem')),
  post(`${ONE}/ket-thuc`, 'person.manage', finishPost),
  post(`${ONE}/ghi-chu`, 'person.manage', saveNote),
]

type PersonAsk = Ask<typeof ONE>

async function show(ask: PersonAsk, problems: Problems): Promise<Response> {
  const w = personWords[ask.lang]
  const props = propsOf(ask, await registryDesk(ask))
  const crumbs = [{ href: '/so/nguoi', label: w.people }]
  const history = `/so/nguoi/${ask.params.person}/lich-su`
  const about = { title: props.person.name, crumbs, problems, history }
  return screen(ask, about, <PersonPage {...props} />)
}

/** The form of one change. */
async function showChange(
  ask: PersonAsk,
  change: PersonChange,
  attempt: Attempt,
): Promise<Response> {
  const w = personWords[ask.lang]
  const desk = await registryDesk(ask)
  const person = personOf(ask, desk)
  const seen = entryOf(desk.book, 'people', person)
  const crumbs = [
    { href: '/so/nguoi', label: w.people },
    { href: `/so/nguoi/${person.id}`, label: person.name },
  ]
  const units = await unitsFor(ask, 'person.manage')
  const body = <PersonChangeForm {...{ change, person, seen, units, attempt }} today={ask.today} />
  const title = w.changeOf(w[change], person.name)
  return screen(ask, { title, crumbs, problems: attempt.problems }, body)
}

function personOf({ params }: PersonAsk, { records }: RegistryDesk): PersonRow {
  const found = records.people.find(({ id }) => id === params.person)
  if (!found) throw new Error(`${params.person} has a place but no row`)
  return found
}

function postsOf({ params }: PersonAsk, { records }: RegistryDesk): readonly PostRow[] {
  return records.posts.filter(({ person }) => person === params.person)
}

function propsOf(ask: PersonAsk, desk: RegistryDesk): PersonProps {
  const { today, actor, resource } = ask
  const person = personOf(ask, desk)
  const own = postsOf(ask, desk)
  const held = new Set(heldOn(own, today))
  const to = `/quan-tri/tai-khoan/moi?nguoi=${person.id}&ten=${encodeURIComponent(person.name)}`
  return {
    person,
    posts: own
      .map((row) => ({
        row,
        unit: nameOf(desk.tree, row.organisation),
        entry: entryOf(desk.book, 'posts', row),
        isHeld: held.has(row),
      }))
      .sort((a, b) => (a.row.from < b.row.from ? 1 : -1)),
    mayManage: can(actor, 'person.manage', resource),
    accountAt: can(actor, 'account.manage', resource) ? to : undefined,
  }
}

type Problems = readonly FormProblem[]

/** A new post instead of those held, or beside them. */
async function takePost(ask: PersonAsk, form: 'chuyen' | 'kiem-nhiem'): Promise<Response> {
  const w = personWords[ask.lang]
  const { typed, params } = ask
  const again = (...problems: Problems) => showChange(ask, form, { typed, problems })
  const desk = await registryDesk(ask)
  const cells = pick(typed, ['organisation', 'title', 'duty', 'direct', 'main', 'from'])
  const next = parseTyped({ person: params.person, ...cells, to: '' }, PostRow)
  if (!next.ok) return again(...next.refusal)
  const { organisation, from } = next.value
  if (!existsOn(desk.tree, organisation, from)) {
    return again({ field: 'organisation', message: w.noSuchUnit })
  }
  const path = ask.places.organisation(organisation)
  if (path === undefined || !can(ask.actor, 'person.manage', { path })) {
    return again({ field: 'organisation', message: w.beyond })
  }
  const held = form === 'chuyen' ? postsOf(ask, desk) : []
  const rows = transfer(held, next.value)
  if (!rows.ok) return again({ field: 'from', message: w[rows.refusal] })
  const kept = await keepPosts(ask, desk, rows.value)
  return kept.ok ? back(ask, w.moved) : again({ field: '', message: w.changed })
}

async function keepPosts(
  ask: PersonAsk,
  desk: RegistryDesk,
  rows: readonly PostRow[],
): Promise<Result<void, unknown>> {
  const { records, book } = desk
  const on = rows.at(-1)?.from ?? ask.today
  const places = placesOn(
    { ...records, posts: [...records.posts, ...rows] },
    laterOf(on, ask.today),
  )
  const campaigns = await runningWith(ask, [
    ask.params.person,
    ...rows.map(({ organisation }) => organisation),
  ])
  const writes: RegistryWrite[] = rows.map((row) =>
    writeOf(book, { name: 'posts', row, scope: registryScope(row, places), campaigns }),
  )
  // Whoever joins a unit of a running campaign joins its book too.
  const person = personOf(ask, desk)
  const scope = registryScope(person, places)
  return keep(ask, [writeOf(book, { name: 'people', row: person, scope, campaigns }), ...writes])
}

function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b
}

function keep(ask: PersonAsk, writes: readonly RegistryWrite[]) {
  const { world, actor, resource, params, typed } = ask
  const subject = `person ${params.person}`
  const reason = typed['basis']?.trim() || undefined
  const deed = { action: 'person.manage', subject, resource, reason } as const
  return act(world, { actor, deed }, (tx) => keepRows(tx, writes))
}

function back(ask: PersonAsk, notice: string): Response {
  return goTo(ask, `/so/nguoi/${ask.params.person}`, notice)
}

/** Left empty, the post ends today. */
const EndForm = z.object({ 'last-day': maybeDay })

async function finishPost(ask: PersonAsk): Promise<Response> {
  const w = personWords[ask.lang]
  const { typed, today, resource } = ask
  const again = (...problems: Problems) => show(ask, problems)
  const desk = await registryDesk(ask)
  const seen = Number(typed['seen'])
  const row = postsOf(ask, desk).find((one) => entryOf(desk.book, 'posts', one) === seen)
  const form = parseTyped({ 'last-day': typed['last-day'] ?? '' }, EndForm)
  if (!row) return again({ field: '', message: w.changed })
  if (!form.ok) return again(...form.refusal)
  const ended = endPost(row, form.value['last-day'] ?? today)
  if (!ended.ok) return again({ field: '', message: w[ended.refusal] })
  const write = {
    name: 'posts',
    row: ended.value,
    scope: resource.path,
    campaigns: [],
    seen,
  } as const
  const kept = await keep(ask, [write])
  return kept.ok ? back(ask, w.ended) : again({ field: '', message: w.changed })
}

async function saveNote(ask: PersonAsk): Promise<Response> {
  const w = personWords[ask.lang]
  const { typed, params, resource } = ask
  const again = (...problems: Problems) => showChange(ask, 'ghi-chu', { typed, problems })
  const cells = pick(typed, ['name', 'gender', 'note'])
  const row = parseTyped({ id: params.person, ...cells }, PersonRow)
  if (!row.ok) return again(...row.refusal)
  const seen = Number(typed['seen']) || undefined
  const write = {
    name: 'people',
    row: row.value,
    scope: resource.path,
    campaigns: [],
    seen,
  } as const
  const kept = await keep(ask, [write])
  return kept.ok ? back(ask, w.noted) : again({ field: '', message: w.changed })
}
