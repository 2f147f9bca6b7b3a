/** Importing people from a spreadsheet (nhập từ XLSX): template, check, preview, and the record. */
import { z } from 'zod'
import { can, placesOn } from '#access'
import { compareVi, ok, type Result, refuse } from '#kernel'
import {
  type Ask,
  act,
  download,
  get,
  goTo,
  NOTHING_TRIED,
  post,
  type Route,
  registryScope,
  screen,
  upload,
} from '#office'
import { gathered } from '#platform/files'
import { readUpload } from '#platform/http'
import { MIME_XLSX, readSheets, type SheetRefusal, writeSheets } from '#platform/sheets'
import { type RegistryDesk, registryDesk, runningWith } from './desk.routes.ts'
import { FaultsPage, ImportPage, PreviewPage } from './import.page.tsx'
import { importWords } from './import.words.ts'
import { COLUMNS } from './import-columns.ts'
import type { Known } from './import-index.ts'
import { type Imported, importPeople } from './import-people.ts'
import { columnTitles } from './import-people.vi.ts'
import type { ImportSheet } from './import-sheet.ts'
import { keepRows, type RegistryWrite } from './keep-registry.store.ts'
import { existsOn, nameOf } from './tree.ts'

const HERE = '/so/nguoi/nhap'

export const importRoutes: readonly Route[] = [
  get(HERE, 'person.import', (ask) => showForm(ask)),
  get(`${HERE}/mau`, 'person.import', template),
  upload(HERE, 'person.import', check),
  post(`${HERE}/ghi`, 'person.import', record),
]

type ImportAsk = Ask<string>
type Why = SheetRefusal | 'too-large' | 'noFile'

const MOST_BYTES = 5 << 20
const MOST_LINES = 4_000

function showForm(ask: ImportAsk, why?: Why): Response {
  const w = importWords[ask.lang]
  const problems = why === undefined ? [] : [{ field: 'tep', message: w[why] }]
  const body = <ImportPage attempt={{ ...NOTHING_TRIED, problems }} />
  return screen(ask, { title: w.title, crumbs: crumbsOf(ask), problems }, body)
}

function crumbsOf({ lang }: ImportAsk) {
  return [{ href: '/so/nguoi', label: importWords[lang].peopleSheet }]
}

/** The columns, and beside them the codes of the units in reach. */
async function template(ask: ImportAsk): Promise<Response> {
  const w = importWords[ask.lang]
  const { units } = knownTo(ask, await registryDesk(ask))
  const codes = [...units].toSorted(([, a], [, b]) => compareVi(a, b))
  const bytes = await writeSheets([
    { name: w.peopleSheet, headers: COLUMNS.map((one) => columnTitles[one]), rows: [] },
    { name: w.unitsSheet, headers: [w.unitCode, w.unit], rows: codes },
  ])
  return download(bytes, { name: 'mau-nhap-nguoi.xlsx', type: MIME_XLSX })
}

/** What the file is held against: the units in which the actor may record people. */
function knownTo({ actor, places, today }: ImportAsk, { records, tree }: RegistryDesk): Known {
  const mayIn = (id: string) => {
    const path = places.organisation(id)
    return path !== undefined && can(actor, 'person.manage', { path })
  }
  const ids = [...tree.rows.keys()].filter((id) => existsOn(tree, id, today) && mayIn(id))
  const units = new Map(ids.map((id) => [id, nameOf(tree, id)]))
  return { units, people: records.people, posts: records.posts }
}

async function check(ask: ImportAsk): Promise<Response> {
  const sheet = await sheetSent(ask)
  if (!sheet.ok) return showForm(ask, sheet.refusal)
  const desk = await registryDesk(ask)
  const imported = importPeople(sheet.value, knownTo(ask, desk))
  const w = importWords[ask.lang]
  const about = { title: w.title, crumbs: crumbsOf(ask) }
  if (!imported.ok) {
    const body = <FaultsPage faults={imported.refusal} attempt={NOTHING_TRIED} />
    return screen(ask, { ...about, status: 422 }, body)
  }
  const { people, posts } = imported.value
  const added = new Set(people.map(({ id }) => id))
  const names = new Map([...desk.records.people, ...people].map(({ id, name }) => [id, name]))
  const lines = posts.map((one) => {
    const unit = nameOf(desk.tree, one.organisation)
    const name = names.get(one.person) ?? one.person
    return { post: one, name, unit, isNew: added.has(one.person) }
  })
  const kept = JSON.stringify(sheet.value)
  const body = <PreviewPage lines={lines} people={people.length} sheet={kept} />
  return screen(ask, { ...about, title: w.preview }, body)
}

/** The first sheet of the file that was sent. */
async function sheetSent({ request }: ImportAsk): Promise<Result<ImportSheet, Why>> {
  const sent = await readUpload(request, { most: MOST_BYTES, keep: gathered })
  const bytes = sent?.kept
  if (!bytes || bytes.length === 0) return refuse('noFile')
  if (bytes.length > MOST_BYTES) return refuse('too-large')
  const sheets = await readSheets(bytes)
  if (!sheets.ok) return sheets
  const [first] = sheets.value
  if (!first) return refuse('broken')
  return first.rows.length > MOST_LINES + 1 ? refuse('too-many-rows') : ok(first)
}

const SheetForm = z.object({ name: z.string(), rows: z.array(z.array(z.string())) })

/** Confirmed: the same sheet is read once more, since the register may have moved meanwhile. */
async function record(ask: ImportAsk): Promise<Response> {
  const w = importWords[ask.lang]
  const sheet = sheetOf(ask.typed['sheet'] ?? '')
  if (!sheet) return showForm(ask, 'noFile')
  const desk = await registryDesk(ask)
  const imported = importPeople(sheet, knownTo(ask, desk))
  if (!imported.ok) {
    const body = <FaultsPage faults={imported.refusal} attempt={NOTHING_TRIED} />
    return screen(ask, { title: w.title, crumbs: crumbsOf(ask), status: 422 }, body)
  }
  const { people, posts } = imported.value
  const writes = await writesOf(ask, desk, imported.value)
  const deed = {
    action: 'person.import',
    subject: `import ${people.length} ${posts.length}`,
  } as const
  const done = await act(
    ask.world,
    { actor: ask.actor, deed: { ...deed, resource: ask.resource } },
    (tx) => keepRows(tx, writes),
  )
  if (!done.ok) return showForm(ask, 'broken')
  return goTo(ask, '/so/nguoi', w.done(people.length, posts.length))
}

function sheetOf(text: string): ImportSheet | undefined {
  try {
    const read = SheetForm.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

async function writesOf(
  ask: ImportAsk,
  { records }: RegistryDesk,
  { people, posts }: Imported,
): Promise<readonly RegistryWrite[]> {
  const after = {
    organisations: records.organisations,
    people: [...records.people, ...people],
    posts: [...records.posts, ...posts],
  }
  const places = placesOn(after, ask.today)
  const units = [...new Set(posts.map(({ organisation }) => organisation))]
  const running = new Map<string, readonly string[]>()
  for (const unit of units) running.set(unit, await runningWith(ask, [unit]))
  const unitsOf = Map.groupBy(posts, ({ person }) => person)
  const booksOf = (person: string) => [
    ...new Set((unitsOf.get(person) ?? []).flatMap((one) => running.get(one.organisation) ?? [])),
  ]
  return [
    ...people.map((row) => {
      const scope = registryScope(row, places)
      return { name: 'people', row, scope, campaigns: booksOf(row.id), seen: undefined } as const
    }),
    ...posts.map((row) => {
      const scope = registryScope(row, places)
      return { name: 'posts', row, scope, campaigns: booksOf(row.person), seen: undefined } as const
    }),
  ]
}
