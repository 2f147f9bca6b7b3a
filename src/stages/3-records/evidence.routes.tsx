/**
 * Evidence over HTTP: files stream in and out, always as something to keep, under the permission of
 * the unit they were added for. Whoever may not read a file learns not even that it exists.
 */

import { can } from '#access'
import { ok, type Result, refuse } from '#kernel'
import { bookName } from '#ledger'
import {
  type Ask,
  type Attempt,
  act,
  download,
  enteredBy,
  get,
  goTo,
  handsInFor,
  look,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
  trouble,
  upload,
} from '#office'
import { type FileType, MIME, MOST_BYTES } from '#platform/files'
import { readUploads, type Typed } from '#platform/http'
import { EvidenceList } from './evidence.page.tsx'
import * as store from './evidence.store.ts'
import { EVIDENCE_NOUNS, isHandedIn, type Proven } from './evidence.ts'
import { evidenceWords } from './evidence.words.ts'

const OF_UNIT = '/phong-trao/:campaign/minh-chung/:participant'
const ONE = '/minh-chung/:file'

/**
 * Why nothing may be added to or taken from this any more, in words; undefined while it may. Later
 * stages know, as a dossier that was sent does.
 */
export type Closing = (ask: UnitAsk, proven: Proven) => Promise<string | undefined>

/** Is it what the agency itself puts together, such as a dossier for the level above? */
export type AgencysOwn = (ask: UnitAsk, proven: Proven) => boolean

type Later = Readonly<{ closing: Closing; isAgencys: AgencysOwn }>

export function evidenceRoutes(later: Later): readonly Route[] {
  const { closing } = later
  return [
    get(ONE, 'signed-in', openFile),
    get(OF_UNIT, 'evidence.read', (ask) => showFiles(ask, NOTHING_TRIED)),
    upload(OF_UNIT, 'evidence.add', (ask) => receive(ask, later)),
    post(`${OF_UNIT}/noi`, 'evidence.add', (ask) => link(ask, later)),
    post(`${OF_UNIT}/go`, 'evidence.add', (ask) => unlink(ask, closing)),
  ]
}

type UnitAsk = Ask<typeof OF_UNIT>

async function openFile(ask: Ask<typeof ONE>): Promise<Response> {
  const { world, actor, params, request } = ask
  const file = await look(world, actor, (tx) => store.fileOf(tx, params.file))
  if (!file || !(await mayRead(ask, file))) return trouble.notFound(ask)
  const etag = `"${file.hash}"`
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304 })
  const content = world.files.open(file.hash)
  if (!content) return trouble.notFound(ask)
  const answer = download(content, { name: file.name, type: MIME[file.type as FileType] })
  answer.headers.set('etag', etag)
  answer.headers.set('content-length', String(file.size))
  return answer
}

async function mayRead(ask: Ask<typeof ONE>, file: store.EvidenceFile): Promise<boolean> {
  const states = await ask.world.live.campaigns()
  const host = states.find(({ id }) => id === file.campaign)?.scope
  const place = { path: file.scope, campaign: file.campaign, ...(host ? { host } : {}) }
  return can(ask.actor, 'evidence.read', place)
}

async function showFiles(ask: UnitAsk, attempt: Attempt, again?: Again): Promise<Response> {
  const w = evidenceWords[ask.lang]
  const { world, actor, resource, params, live } = ask
  const files = await look(world, actor, (tx) => store.filesAt(tx, resource.path))
  const isProxy = again !== undefined && isHandedIn(again.proven) && handsInFor(ask)
  const at = ask.url.pathname.replace(/\/(noi|go)$/, '')
  const more = { files: [], others: files, mayAdd: true, isProxy }
  const desk = again && { at, ...again, ...more }
  const body = <EvidenceList files={files} attempt={attempt} {...(desk ? { desk } : {})} />
  return screen(
    ask,
    { title: w.of(bookName(live.records, params.participant)), problems: attempt.problems },
    body,
  )
}

type Again = Readonly<{ proven: Proven; back: string }>

/** Who added it, for the unit or the person from their paper where it is theirs to hand in. */
function adderOf(
  ask: UnitAsk,
  { proven, typed }: Again & Readonly<{ typed: Typed }>,
  later: Later,
) {
  const isTheirs = isHandedIn(proven) && !later.isAgencys(ask, proven)
  if (!isTheirs || !handsInFor(ask)) return ok(ask.actor.name)
  return enteredBy({ ...ask, typed }, { mayLackNumber: true })
}

type Named = Readonly<{ named?: string | undefined }>

async function receive(ask: UnitAsk, later: Later): Promise<Response> {
  const { closing } = later
  const { world, resource, today } = ask
  const { keep } = world.files
  const sent = await readUploads(ask.request, { most: MOST_BYTES, keep, files: MOST_FILES })
  const aim = sent && aimOf(ask, sent.fields)
  if (!aim) return refused(ask, 'unread')
  if (sent.tooMany) return refused(ask, 'too-many', aim)
  const by = adderOf(ask, { ...aim, typed: sent.fields }, later)
  if (!by.ok) return showFiles(ask, { typed: sent.fields, problems: by.refusal }, aim)
  const read = readFiles(sent.files)
  if (!read.ok) return refused(ask, read.refusal.why, { ...aim, named: read.refusal.named })
  const rows = read.value.map(({ name, hash, size, type }) => {
    const file = store.fileIdOf(hash, resource.path)
    const called = name || `${hash.slice(0, 8)}.${type}`
    return { file, hash, name: called, type, size, by: by.value, on: today }
  })
  return doing(ask, { ...aim, closing }, async (tx, place) => {
    for (const row of rows) {
      await store.addFile(tx, place, row)
      await store.linkFile(tx, place, linkRow(ask, aim, row))
    }
    const w = evidenceWords[ask.lang]
    return rows.length > 1 ? w.addedMany(rows.length) : w.added
  })
}

/** A phone's photographs of one place come together. */
const MOST_FILES = 10

type Sent = NonNullable<Awaited<ReturnType<typeof readUploads<Kept>>>>['files']
type Stored = Extract<Kept, { ok: true }>['value'] & Readonly<{ name: string }>
type Unread = Readonly<{ why: Trouble; named: string | undefined }>

/** All files that were sent, or the first that is refused, by its name among several. */
function readFiles(files: Sent): Result<readonly Stored[], Unread> {
  const read: Stored[] = []
  for (const { name, kept } of files) {
    const named = files.length > 1 ? name : undefined
    if (!kept.ok) return refuse({ why: kept.refusal, named })
    read.push({ ...kept.value, name })
  }
  // The same picture chosen twice is one file.
  const once = [...new Map(read.map((one) => [one.hash, one])).values()]
  return once.length > 0 ? ok(once) : refuse({ why: 'empty', named: undefined })
}

type Trouble = 'unread' | 'empty' | 'too-many' | Exclude<Kept, { ok: true }>['refusal']
type Kept = Awaited<ReturnType<Ask['world']['files']['keep']>>

function refused(ask: UnitAsk, why: Trouble, again?: Again & Named): Promise<Response> {
  const said = evidenceWords[ask.lang][why]
  const message = again?.named === undefined ? said : `${again.named}: ${said}`
  const problems = [{ field: 'file', message }]
  return showFiles(ask, { typed: {}, problems }, again)
}

/** What the file is to prove: always something of the unit in the address. */
function aimOf(ask: UnitAsk, typed: Typed): Again | undefined {
  const noun = EVIDENCE_NOUNS.find((one) => one === typed['noun'])
  const { subject = '', back = '' } = typed
  if (!noun || !subject.startsWith(`${ask.params.participant}/`)) return undefined
  return { proven: { noun, subject }, back: backOf(ask, back) }
}

/** Only pages of this office: an address from elsewhere leads to the unit's files. */
function backOf({ url, params }: UnitAsk, back: string): string {
  const own = `/phong-trao/${params.campaign}/`
  return back.startsWith(own) ? back : url.pathname.replace(/\/(noi|go)$/, '')
}

function linkRow({ today }: UnitAsk, { proven }: Again, { file, by }: FileBy) {
  return { file, ...proven, by, on: today }
}

type FileBy = Readonly<{ file: string; by: string }>

async function link(ask: UnitAsk, later: Later): Promise<Response> {
  const { closing } = later
  const aim = aimOf(ask, ask.typed)
  const { world, actor, resource, typed } = ask
  const file = typed['known-file'] ?? ''
  const known = await look(world, actor, (tx) => store.filesAt(tx, resource.path))
  if (!aim || !known.some((one) => one.file === file)) {
    const problems = [{ field: '', message: evidenceWords[ask.lang].nothingChosen }]
    return showFiles(ask, { typed: {}, problems })
  }
  const by = adderOf(ask, { ...aim, typed }, later)
  if (!by.ok) return showFiles(ask, { typed, problems: by.refusal }, aim)
  return doing(ask, { ...aim, closing }, async (tx, place) => {
    await store.linkFile(tx, place, linkRow(ask, aim, { file, by: by.value }))
    return evidenceWords[ask.lang].linked
  })
}

async function unlink(ask: UnitAsk, closing: Closing): Promise<Response> {
  const aim = aimOf(ask, ask.typed)
  const { file = '' } = ask.typed
  if (!aim) return refused(ask, 'unread')
  return doing(ask, { ...aim, closing }, async (tx, { campaign }) => {
    await store.unlinkFile(tx, { campaign, file, ...aim.proven })
    return evidenceWords[ask.lang].unlinked
  })
}

type Tx = Parameters<typeof store.addFile>[0]
type Place = Readonly<{ campaign: string; scope: string }>
type Doing = (tx: Tx, place: Place) => Promise<string>

type Aim = Again & Readonly<{ closing: Closing }>

async function doing(ask: UnitAsk, { proven, back, closing }: Aim, work: Doing): Promise<Response> {
  const { world, actor, resource, live } = ask
  const closed = await closing(ask, proven)
  if (closed !== undefined) {
    return showFiles(ask, { typed: {}, problems: [{ field: '', message: closed }] })
  }
  const place = { campaign: live.state.id, scope: resource.path }
  const deed = { action: 'evidence.add', subject: proven.subject, resource } as const
  const done = await act(world, { actor, deed }, async (tx) => ({
    ok: true,
    value: await work(tx, place),
  }))
  return goTo(ask, back, done.ok ? done.value : undefined)
}
