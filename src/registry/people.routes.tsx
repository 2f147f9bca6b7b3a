/** The register of people (sổ con người): who is within reach, by given name, and new people. */
import { z } from 'zod'
import { can, canSomewhere, covers, placesOn } from '#access'
import { compareByGivenName, fold, type Result } from '#kernel'
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
import { parseTyped } from '#platform/http'
import { maybeId } from '#rulebook/cells'
import { codeFor } from './code.ts'
import { registryDesk, runningWith, unitsFor } from './desk.routes.ts'
import { keepRows } from './keep-registry.store.ts'
import { PeoplePage, type PersonLine } from './people.page.tsx'
import { PersonRow, PostRow } from './person.ts'
import { personWords } from './person.words.ts'
import { NewPersonForm } from './person-change.page.tsx'
import { countingPost } from './post.ts'
import { nameOf } from './tree.ts'

const NEW = '/so/don-vi/:organisation/nguoi-moi'

export const peopleRoutes: readonly Route[] = [
  get('/so/nguoi', 'registry.read', showPeople),
  get(NEW, 'person.manage', (ask) => showNew(ask, NOTHING_TRIED)),
  post(NEW, 'person.manage', addPerson),
]

const PAGE = 200

async function showPeople(ask: Ask<string>): Promise<Response> {
  const { searchParams } = ask.url
  const q = searchParams.get('q') ?? ''
  const unit = searchParams.get('don-vi') ?? ''
  const all = await linesFor(ask, fold(q.trim()), unit.trim())
  const pages = Math.max(1, Math.ceil(all.length / PAGE))
  const page = Math.min(pages, Math.max(1, Number(searchParams.get('trang')) || 1))
  const rows = ask.tables.wanted ? all : all.slice((page - 1) * PAGE, page * PAGE)
  const mayImport = canSomewhere(ask.actor, 'person.manage')
  const units = await unitsFor(ask, 'registry.read')
  const body = <PeoplePage {...{ rows, q, unit, units, page, pages, mayImport }} />
  return screen(ask, { title: personWords[ask.lang].people }, body)
}

/** People whom a duty of the actor covers. */
async function linesFor(
  ask: Ask<string>,
  wanted: string,
  unit: string,
): Promise<readonly PersonLine[]> {
  const { actor, places, today } = ask
  const { records, tree } = await registryDesk(ask)
  const posts = Map.groupBy(records.posts, ({ person }) => person)
  const within = unit === '' ? undefined : (places.organisation(unit) ?? 'nowhere')
  return records.people
    .filter(({ id, name }) => {
      const path = places.participant(id)
      if (path === undefined || !can(actor, 'registry.read', { path })) return false
      return fold(name).includes(wanted) && (within === undefined || covers(within, path))
    })
    .map((person) => {
      const post = countingPost(posts.get(person.id) ?? [], { from: today, to: today })
      return { person, post, unit: post ? nameOf(tree, post.organisation) : '' }
    })
    .sort((a, b) => compareByGivenName(a.person.name, b.person.name))
}

type NewAsk = Ask<typeof NEW>

async function showNew(ask: NewAsk, attempt: Attempt): Promise<Response> {
  const { tree } = await registryDesk(ask)
  const { organisation } = ask.params
  const name = nameOf(tree, organisation)
  const crumbs = [{ href: `/so/don-vi/${organisation}`, label: name }]
  const title = personWords[ask.lang].newIn(name)
  const body = <NewPersonForm attempt={attempt} today={ask.today} />
  return screen(ask, { title, crumbs, problems: attempt.problems }, body)
}

async function addPerson(ask: NewAsk): Promise<Response> {
  const { world, actor, typed, resource, params } = ask
  const w = personWords[ask.lang]
  const { records } = await registryDesk(ask)
  const taken = new Set(records.people.map(({ id }) => id))
  const code = parseTyped(typed, z.object({ code: maybeId }))
  const id = (code.ok && code.value.code) || codeFor(typed['name'] ?? '', (one) => taken.has(one))
  const person = parseTyped({ id, ...pick(typed, ['name', 'gender', 'note']) }, PersonRow)
  const cells = pick(typed, ['title', 'duty', 'direct', 'main', 'from'])
  const held = parseTyped({ person: id, ...params, ...cells, to: '' }, PostRow)
  const again = (problems: Attempt['problems']) => showNew(ask, { typed, problems })
  const problems = typedProblems([code, person, held])
  if (!person.ok || !held.ok || problems.length > 0) return again(problems)
  if (taken.has(id)) return again([{ field: 'code', message: w.changed }])
  const [people, posts] = [[person.value], [held.value]] as const
  const after = { ...records, people, posts }
  const scope = registryScope(person.value, placesOn(after, ask.today))
  const campaigns = await runningWith(ask, [params.organisation])
  const reason = typed['basis']?.trim() || undefined
  const deed = { action: 'person.manage', subject: `person ${id}`, resource, reason } as const
  const shared = { scope, campaigns, seen: undefined }
  const kept = await act(world, { actor, deed }, (tx) =>
    keepRows(tx, [
      { name: 'people', row: person.value, ...shared },
      { name: 'posts', row: held.value, ...shared },
    ]),
  )
  return kept.ok
    ? goTo(ask, `/so/nguoi/${id}`, w.added)
    : again([{ field: 'code', message: w.changed }])
}

/** What is wrong in the form's own fields: the code follows from the name, and is told of once. */
function typedProblems(read: readonly Result<unknown, Attempt['problems']>[]): Attempt['problems'] {
  const all = read.flatMap((one) => (one.ok ? [] : one.refusal))
  const isUnnamed = all.some(({ field }) => field === 'name')
  return all
    .filter(({ field }) => field !== 'person' && !(field === 'id' && isUnnamed))
    .map((one) => (one.field === 'id' ? { ...one, field: 'code' } : one))
}

/** Some of the fields that were typed; a field that did not come is empty. */
export function pick(typed: Ask['typed'], fields: readonly string[]): Ask['typed'] {
  return Object.fromEntries(fields.map((field) => [field, typed[field] ?? '']))
}
