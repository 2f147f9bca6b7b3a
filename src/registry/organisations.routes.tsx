/** The register of organisations (sổ cơ quan, đơn vị): the tree of a day, and new units. */
import { z } from 'zod'
import { can, placesOn } from '#access'
import { type CivilDate, compareVi, fold, formatCivil, readCivil, refuse } from '#kernel'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  post,
  type Route,
  registryScope,
  screen,
} from '#office'
import { type FormProblem, parseTyped } from '#platform/http'
import { maybeId, text } from '#rulebook/cells'
import { codeFor } from './code.ts'
import { registryDesk, runningWith } from './desk.routes.ts'
import { keepRows } from './keep-registry.store.ts'
import { OrganisationRow } from './organisation.ts'
import { organisationWords } from './organisation.words.ts'
import { NewOrganisationForm } from './organisation-forms.page.tsx'
import { type OrganisationLine, OrganisationsPage } from './organisations.page.tsx'
import { lifeOf, nameOf, rowOn, type Tree } from './tree.ts'

const NEW = '/so/don-vi-moi'

export const organisationsRoutes: readonly Route[] = [
  get('/so', 'registry.read', (ask) => goTo(ask, '/so/don-vi')),
  get('/so/don-vi', 'registry.read', showTree),
  get(NEW, 'organisation.manage', (ask) => showNew(ask, { typed: askedFor(ask), problems: [] })),
  post(NEW, 'organisation.manage', addTop),
]

async function showTree(ask: Ask<string>): Promise<Response> {
  const w = organisationWords[ask.lang]
  const { searchParams } = ask.url
  const day = readCivil(searchParams.get('ngay') ?? '') ?? ask.today
  const q = searchParams.get('q') ?? ''
  const { tree } = await registryDesk(ask)
  const wanted = fold(q.trim())
  const rows = linesOn(tree, day).filter(({ row }) => fold(row.name).includes(wanted))
  const mayAddTop = can(ask.actor, 'organisation.manage', ask.resource)
  const isNew = tree.rows.size === 0
  const body = <OrganisationsPage {...{ rows, day, q, mayAddTop, isNew }} />
  return screen(ask, { title: w.organisations }, body)
}

/** The units of the day from the top down, those of one parent by name. */
function linesOn(tree: Tree, day: CivilDate): readonly OrganisationLine[] {
  const living = [...tree.rows.keys()].flatMap((id) => rowOn(tree, id, day) ?? [])
  const ids = new Set(living.map(({ id }) => id))
  // Whose parent is not there on the day stands at the top rather than nowhere.
  const parentOf = ({ parent = '' }: OrganisationRow) => (ids.has(parent) ? parent : '')
  const below = Map.groupBy(living, parentOf)
  const walk = (parent: string, depth: number): readonly OrganisationLine[] =>
    (below.get(parent) ?? [])
      .toSorted((a, b) => compareVi(a.name, b.name))
      .flatMap((row) => [
        { row, depth, parent: row.parent === undefined ? '' : nameOf(tree, row.parent) },
        ...walk(row.id, depth + 1),
      ])
  return walk('', 0)
}

function showNew(ask: Ask<string>, attempt: Attempt): Response {
  const w = organisationWords[ask.lang]
  const crumbs = [{ href: '/so/don-vi', label: w.organisations }]
  const body = <NewOrganisationForm attempt={attempt} />
  return screen(ask, { title: w.newTop, crumbs, problems: attempt.problems }, body)
}

async function addTop(ask: Ask<string>): Promise<Response> {
  const added = await addOrganisation(ask, undefined)
  if (typeof added !== 'string') return showNew(ask, { typed: ask.typed, problems: added })
  const [campaign] = await campaignAsked(ask)
  const next = campaign ? `/phong-trao/${campaign}/phat-dong/don-vi` : `/so/don-vi/${added}`
  return goTo(ask, next, organisationWords[ask.lang].added)
}

/** What the launch gate of a campaign asks for: a code, a kind. */
function askedFor({ url }: Ask<string>): Readonly<Record<string, string>> {
  const { searchParams } = url
  return { code: searchParams.get('ma') ?? '', kind: searchParams.get('loai') ?? '' }
}

/** The running campaign that the new unit is made for, when there is one. */
async function campaignAsked({ url, world }: Ask<string>): Promise<readonly string[]> {
  const asked = url.searchParams.get('phong-trao')
  const states = await world.live.campaigns()
  return states.filter(({ id, state }) => id === asked && state !== 'closed').map(({ id }) => id)
}

/** Adds the unit that was typed, below the parent; its id, or what is wrong. */
export async function addOrganisation(
  ask: Ask<string>,
  parent: string | undefined,
): Promise<string | readonly FormProblem[]> {
  const w = organisationWords[ask.lang]
  const { world, actor, typed, resource } = ask
  const { records, tree } = await registryDesk(ask)
  const row = rowTyped(typed, parent, { tree, w })
  if (!row.ok) return row.refusal
  const { id } = row.value
  if (tree.rows.has(id)) return [{ field: 'code', message: w.taken }]
  const after = { ...records, organisations: [...records.organisations, row.value] }
  const scope = registryScope(row.value, placesOn(after, ask.today))
  const campaigns =
    parent === undefined ? await campaignAsked(ask) : await runningWith(ask, [parent])
  const deed = { action: 'organisation.manage', subject: `organisation ${id}`, resource } as const
  const write = {
    name: 'organisations',
    row: row.value,
    scope,
    campaigns,
    seen: undefined,
  } as const
  const kept = await act(world, { actor, deed }, (tx) => keepRows(tx, [write]))
  return kept.ok ? id : [{ field: 'code', message: w.taken }]
}

type Desk = Readonly<{ tree: Tree; w: typeof organisationWords.vi }>

const Named = z.object({ name: text, code: maybeId })

function rowTyped(typed: Ask<string>['typed'], parent: string | undefined, desk: Desk) {
  const { level = '', kind = '', group = '', head = '' } = typed
  const above = firstDayOf(desk.tree, parent)
  const from = typed['from']?.trim() || (above && formatCivil(above)) || ''
  const named = parseTyped(typed, Named)
  const { name, code } = named.ok ? named.value : UNNAMED
  const id = code ?? codeFor(name, (one) => desk.tree.rows.has(one))
  const cells = { id, name, kind, level, parent: parent ?? '', from, to: '', group, head }
  const row = parseTyped(cells, OrganisationRow)
  if (row.ok && above && row.value.from && row.value.from < above) {
    const message = desk.w.beforeParent(formatCivil(above))
    return refuse([{ field: 'from', message }])
  }
  // All that is missing is told at once.
  return named.ok ? row : refuse([...named.refusal, ...(row.ok ? [] : row.refusal)])
}

/** A unit is not older than what it stands below: the checker would refuse the campaign's books. */
function firstDayOf(tree: Tree, parent: string | undefined): CivilDate | undefined {
  return parent === undefined ? undefined : lifeOf(tree, parent).from
}

/** Stands for a name that was not typed while the other fields are read. */
const UNNAMED = { name: 'x', code: undefined }
