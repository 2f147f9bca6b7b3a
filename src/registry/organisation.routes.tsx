/**
 * One organisation (một cơ quan, đơn vị): its history, and the changes that an administrator
 * makes.
 */
import { z } from 'zod'
import { can } from '#access'
import { compareByGivenName, compareVi, ok, type Result } from '#kernel'
import { type Attempt, get, goTo, NOTHING_TRIED, post, type Route, screen } from '#office'
import { parseTyped } from '#platform/http'
import { day, id, maybeId, text } from '#rulebook/cells'
import type { Previewed } from './change-effect.page.tsx'
import { type Consequences, effectOf } from './change-effect.routes.ts'
import { codeFor } from './code.ts'
import {
  entryOf,
  type OrganisationAsk,
  type RegistryDesk,
  registryDesk,
  unitsFor,
} from './desk.routes.ts'
import { keepTreeChange } from './keep-tree-change.routes.ts'
import { mergeTyped, type Problems, type Reading, splitTyped } from './merge-split.routes.ts'
import { OrganisationPage, type OrganisationProps } from './organisation.page.tsx'
import { organisationWords } from './organisation.words.ts'
import { CHANGES, type Change, ChangeForm } from './organisation-forms.page.tsx'
import { addOrganisation } from './organisations.routes.tsx'
import { heldOn } from './post-change.ts'
import { existsOn, nameOf, rowOn } from './tree.ts'
import { type ChangeRefusal, changeTree, type TreeChange } from './tree-change.ts'

const ONE = '/so/don-vi/:organisation'

/** `consequences`: what waits for units that a change ends, and for those that begin. */
export function organisationRoutes(consequences: Consequences): readonly Route[] {
  const changed = (end: Change, read: Read) =>
    post(`${ONE}/${end}`, 'organisation.manage', (ask: OrganisationAsk) =>
      change(ask, end, { read, consequences }),
    )
  return [
    get(ONE, 'registry.read', show),
    ...CHANGES.map((change) =>
      get(`${ONE}/${change}`, 'organisation.manage', (ask) =>
        showChange(ask, change, NOTHING_TRIED),
      ),
    ),
    post(`${ONE}/truc-thuoc`, 'organisation.manage', addBelow),
    changed('doi-ten', renameTyped),
    changed('sap-nhap', mergeTyped),
    changed('chia-tach', splitTyped),
    changed('chuyen', moveTyped),
    changed('giai-the', dissolveTyped),
  ]
}

async function show(ask: OrganisationAsk): Promise<Response> {
  const w = organisationWords[ask.lang]
  const props = propsOf(ask, await registryDesk(ask))
  const crumbs = [{ href: '/so/don-vi', label: w.organisations }]
  const history = `/so/don-vi/${ask.params.organisation}/lich-su`
  return screen(ask, { title: props.row.name, crumbs, history }, <OrganisationPage {...props} />)
}

/** The form of one change. */
async function showChange(
  ask: OrganisationAsk,
  change: Change,
  { preview, ...attempt }: Attempt & Readonly<{ preview?: Previewed }>,
): Promise<Response> {
  const w = organisationWords[ask.lang]
  const { tree, book } = await registryDesk(ask)
  const { organisation } = ask.params
  const name = nameOf(tree, organisation)
  const row = rowOn(tree, organisation, ask.today)
  const seen = row && entryOf(book, 'organisations', row)
  const crumbs = [
    { href: '/so/don-vi', label: w.organisations },
    { href: `/so/don-vi/${organisation}`, label: name },
  ]
  const title = w.changeOf(w[change], name)
  const units = await unitsFor(ask, 'organisation.manage')
  const props = { change, seen, units, attempt, preview, own: organisation }
  const body = <ChangeForm {...props} today={ask.today} />
  return screen(ask, { title, crumbs, problems: attempt.problems }, body)
}

function propsOf(ask: OrganisationAsk, desk: RegistryDesk): OrganisationProps {
  const { tree } = desk
  const { today, resource, actor } = ask
  const { organisation } = ask.params
  const history = tree.rows.get(organisation) ?? []
  const row = rowOn(tree, organisation, today) ?? history.at(-1)
  if (!row) throw new Error(`${organisation} has a place but no row`)
  const linked = (one: string | undefined) =>
    one === undefined ? undefined : { id: one, name: nameOf(tree, one) }
  const successions = [...tree.successions.values()].flat()
  const below = (tree.children.get(organisation) ?? []).filter(
    (child) => rowOn(tree, child.id, today) === child,
  )
  return {
    row,
    isLiving: existsOn(tree, organisation, today),
    parent: linked(row.parent),
    history: history.map((one) => ({ row: one, parent: linked(one.parent)?.name ?? '' })),
    came: successions
      .filter(({ successor }) => successor === organisation)
      .map((one) => ({ row: one, other: linked(one.predecessor) })),
    went: (tree.successions.get(organisation) ?? []).map((one) => {
      return { row: one, other: linked(one.successor) }
    }),
    below: below.toSorted((a, b) => compareVi(a.name, b.name)),
    people: peopleOf(ask, desk),
    may: {
      change: can(actor, 'organisation.manage', resource),
      addPerson: can(actor, 'person.manage', resource),
    },
    today,
  }
}

/** Names of people are for those whose duty covers the unit. */
function peopleOf({ params, places, actor, today }: OrganisationAsk, { records }: RegistryDesk) {
  const posts = heldOn(records.posts, today).filter(
    ({ organisation }) => organisation === params.organisation,
  )
  const names = new Map(records.people.map(({ id, name }) => [id, name]))
  return posts
    .filter(({ person }) => {
      const path = places.participant(person)
      return path !== undefined && can(actor, 'registry.read', { path })
    })
    .map(({ person, title }) => ({ id: person, name: names.get(person) ?? person, title }))
    .sort((a, b) => compareByGivenName(a.name, b.name))
}

async function addBelow(ask: OrganisationAsk): Promise<Response> {
  const added = await addOrganisation(ask, ask.params.organisation)
  if (typeof added !== 'string') {
    return showChange(ask, 'truc-thuoc', { typed: ask.typed, problems: added })
  }
  return goTo(ask, `/so/don-vi/${added}`, organisationWords[ask.lang].added)
}

type Read = (reading: Reading) => Result<TreeChange, Problems>

const DatedForm = z.object({ on: day, basis: text })

/**
 * Every change goes the same way: read, decided by the tree, kept with all that follows from it.
 */
async function change(
  ask: OrganisationAsk,
  form: Change,
  { read, consequences }: Readonly<{ read: Read; consequences: Consequences }>,
): Promise<Response> {
  const w = organisationWords[ask.lang]
  const { typed } = ask
  const again = (problems: Problems) => showChange(ask, form, { typed, problems })
  if (typed['does'] === 'more') return again([])
  const dated = parseTyped(ask.typed, DatedForm)
  if (!dated.ok) return again(dated.refusal)
  const desk = await registryDesk(ask)
  if (isStale(ask, desk)) return again([{ field: '', message: w.changed }])
  const wanted = read({ ask, desk, dated: dated.value })
  if (!wanted.ok) return again(wanted.refusal)
  const rows = changeTree(desk.tree, wanted.value)
  if (!rows.ok) return again([{ field: '', message: sayRefusal(ask, desk, rows.refusal) }])
  const planned = { change: wanted.value, rows: rows.value }
  const preview = await toShowFirst(ask, desk, { ...planned, ...consequences })
  if (preview) return showChange(ask, form, { typed, problems: [], preview })
  const kept = await keepTreeChange(ask, desk, planned)
  if (!kept.ok) {
    const message = kept.refusal === 'beyond' ? w.beyond : w.changed
    return again([{ field: '', message }])
  }
  const notice = kept.value > 0 ? w.doneLeft(kept.value) : w.done
  return goTo(ask, `/so/don-vi/${ask.params.organisation}`, notice)
}

/** What ends or joins units is kept only as it was shown: the same units, day and basis. */
async function toShowFirst(
  ask: OrganisationAsk,
  desk: RegistryDesk,
  planned: Parameters<typeof effectOf>[2],
): Promise<Previewed | undefined> {
  const { typed } = ask
  const { change } = planned
  const shown = JSON.stringify(change)
  const isSaving = typed['does'] === 'save'
  if (!SHOWN_FIRST.has(change.kind) || (isSaving && typed['shown'] === shown)) return undefined
  const effect = await effectOf(ask, desk, planned)
  return { effect, on: change.on, shown, isChanged: isSaving }
}

const SHOWN_FIRST: ReadonlySet<TreeChange['kind']> = new Set(['merge', 'split', 'dissolve'])

/** The page showed an entry that no longer stands. */
function isStale({ typed, params, today }: OrganisationAsk, { tree, book }: RegistryDesk): boolean {
  const seen = Number(typed['seen']) || undefined
  const row = rowOn(tree, params.organisation, today)
  return seen !== undefined && row !== undefined && seen !== entryOf(book, 'organisations', row)
}

function sayRefusal(
  { lang }: OrganisationAsk,
  { tree }: RegistryDesk,
  { why, id: of }: ChangeRefusal,
): string {
  const says = organisationWords[lang][why]
  return typeof says === 'string' ? says : says(nameOf(tree, of))
}

function renameTyped({ ask, desk, dated }: Reading): Result<TreeChange, Problems> {
  const form = parseTyped(ask.typed, z.object({ name: text, code: maybeId }))
  if (!form.ok) return form
  const { name, code } = form.value
  const to = { name, id: code ?? codeFor(name, (one) => desk.tree.rows.has(one)) }
  return ok({ kind: 'rename', id: ask.params.organisation, to, ...dated })
}

function moveTyped({ ask, dated }: Reading): Result<TreeChange, Problems> {
  const form = parseTyped(ask.typed, z.object({ parent: id }))
  if (!form.ok) return form
  return ok({ kind: 'move', id: ask.params.organisation, ...form.value, ...dated })
}

function dissolveTyped({ ask, dated }: Reading): Result<TreeChange, Problems> {
  return ok({ kind: 'dissolve', id: ask.params.organisation, ...dated })
}
