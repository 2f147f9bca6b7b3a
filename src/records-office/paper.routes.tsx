/** One issued paper over HTTP: read, a wrong entry replaced with its reason, scans in and out. */
import { can } from '#access'
import { NOTHING_TYPED } from '#design'
import { ok } from '#kernel'
import {
  type Ask,
  type Attempt,
  act,
  download,
  get,
  goTo,
  look,
  post,
  type Route,
  screen,
  trouble,
  upload,
} from '#office'
import { append } from '#platform/database'
import { type FileType, type KeptFile, MIME, MOST_BYTES } from '#platform/files'
import { parseTyped, readUpload } from '#platform/http'
import { rootsIn } from '#platform/signature'
import * as store from './book.store.ts'
import { bookWords } from './book.words.ts'
import { deedsFor, entitledToday, nameOf, OF } from './book-desk.routes.ts'
import { deedText } from './documented.ts'
import { enterPaper } from './enter-paper.routes.ts'
import { BOOKS, type IssuedPaperRow, paperNumber } from './issued-paper.ts'
import { PaperPage } from './paper.page.tsx'
import { correctionsOn, eventsOffered } from './paper-afterwards.routes.ts'
import { PaperFields } from './paper-fields.ts'
import { signaturesOf } from './scan-signatures.ts'

const ONE = `${OF}/:book/:year/:number`
const SCAN = `${ONE}/ban-quet/:hash`
/** The folder of root certificates within the office's own. */
const ROOTS = 'chung-thu-goc'
type OneAsk = Ask<'/so-van-ban/:organisation/:book/:year/:number'>

export const paperRoutes: readonly Route[] = [
  get(ONE, 'paper.read', (ask) => showPaper(ask, NOTHING_TYPED)),
  post(ONE, 'paper.number', replace),
  upload(`${ONE}/ban-quet`, 'paper.number', addScan),
  get(SCAN, 'paper.read', openScan),
]

/** The line that the address names; undefined when it cannot be one. */
function placeOf({ params }: Pick<OneAsk, 'params'>): store.PaperPlace | undefined {
  const book = BOOKS.find((one) => one === params.book)
  const isNumbered = /^\d{1,9}$/.test(params.year) && /^\d{1,9}$/.test(params.number)
  if (!book || !isNumbered) return undefined
  const { organisation, year, number } = params
  return { organisation, book, year: Number(year), number: Number(number) }
}

type Found = Readonly<{
  place: store.PaperPlace
  entries: readonly store.PaperEntry[]
  row: IssuedPaperRow
}>

async function paperIn(ask: OneAsk): Promise<Found | undefined> {
  const place = placeOf(ask)
  if (!place) return undefined
  const entries = await look(ask.world, ask.actor, (tx) => store.entriesOf(tx, place))
  const [first] = entries
  return first && { place, entries, row: first.row }
}

async function showPaper(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const found = await paperIn(ask)
  if (!found) return trouble.notFound(ask)
  const { place, entries, row } = found
  const deeds = await deedsFor(ask)
  const entitled = await entitledToday(ask)
  const { organisation } = place
  const base = `/so-van-ban/${organisation}`
  const scans = await look(ask.world, ask.actor, (tx) => store.scansOf(tx, place))
  const body = (
    <PaperPage
      base={base}
      at={atOf(place)}
      entries={entries}
      scans={scans}
      signatures={await signaturesOf(scans, judgeOf(ask))}
      deed={deedShown(row, deeds)}
      form={{ row, seen: entries[0]?.entry, next: place.number, deeds, entitled, attempt }}
      corrections={await correctionsOn(ask, row)}
      events={await eventsOffered(ask, row)}
      mayEnter={can(ask.actor, 'paper.number', ask.resource)}
    />
  )
  const crumbs = [{ href: base, label: await nameOf(ask) }]
  const { problems } = attempt
  const history = `${atOf(place)}/lich-su`
  return screen(ask, { title: paperNumber(row), crumbs, problems, history }, body)
}

/** Roots lie where whoever runs the office puts them; none are trusted by themselves. */
function judgeOf({ world }: OneAsk) {
  return { files: world.files, roots: rootsIn(`${world.data}/${ROOTS}`) }
}

function atOf({ organisation, book, year, number }: store.PaperPlace): string {
  return `/so-van-ban/${organisation}/${book}/${year}/${number}`
}

/** The deed in words, and the number under which the campaign's records know it. */
function deedShown(row: IssuedPaperRow, deeds: Awaited<ReturnType<typeof deedsFor>>) {
  const { campaign, documents, about = '' } = row
  if (!campaign || !documents) return undefined
  const deed = deeds.find(({ value }) => value === deedText({ campaign, documents, about }))
  if (!deed) return { label: about }
  const isOther = deed.number !== undefined && deed.number !== paperNumber(row)
  return { label: deed.label, ...(isOther ? { otherNumber: deed.number } : {}) }
}

async function replace(ask: OneAsk): Promise<Response> {
  const w = bookWords[ask.lang]
  const { typed } = ask
  const place = placeOf(ask)
  if (!place) return trouble.notFound(ask)
  const form = parseTyped(typed, PaperFields)
  if (!form.ok) return showPaper(ask, { typed, problems: form.refusal })
  if (!form.value.reason) {
    return showPaper(ask, { typed, problems: [{ field: 'reason', message: w.needReason }] })
  }
  const done = await enterPaper(ask, { ...place, form: form.value, seen: Number(typed['seen']) })
  if (!done.ok) return showPaper(ask, { typed, problems: [done.refusal] })
  return goTo(ask, atOf(place), w.replaced)
}

async function addScan(ask: OneAsk): Promise<Response> {
  const w = bookWords[ask.lang]
  const found = await paperIn(ask)
  if (!found) return trouble.notFound(ask)
  const { keep } = ask.world.files
  const sent = await readUpload(ask.request, { most: MOST_BYTES, keep })
  if (!sent?.kept?.ok) {
    return showPaper(ask, { typed: {}, problems: [{ field: 'file', message: w.notTaken }] })
  }
  const name = sent.name || `${paperNumber(found.row).replace('/', '-')}.${sent.kept.value.type}`
  const isNew = await keepScan(ask, found.place, { ...sent.kept.value, name })
  return goTo(ask, atOf(found.place), isNew ? w.scanKept : w.scanThere)
}

type Scan = KeptFile & Readonly<{ name: string }>

/** The same file again changes nothing. */
async function keepScan(ask: OneAsk, place: store.PaperPlace, scan: Scan): Promise<boolean> {
  const { world, actor, resource, today } = ask
  const subject = `scan ${atOf(place)}`
  const row = { ...place, ...scan, by: actor.name, on: today }
  const deed = { action: 'paper.number', subject, resource } as const
  const done = await act(world, { actor, deed }, async (tx) => {
    if (await store.hasScan(tx, place, scan.hash)) return ok(false)
    const scope = resource.path
    const added = await append(tx, store.PAPER_SCANS, { campaign: '', scope, row })
    return ok(added.ok)
  })
  return done.ok && done.value
}

async function openScan(ask: Ask<typeof SCAN>): Promise<Response> {
  const place = placeOf(ask)
  const scans = place ? await look(ask.world, ask.actor, (tx) => store.scansOf(tx, place)) : []
  const scan = scans.find(({ hash }) => hash === ask.params.hash)
  const content = scan && ask.world.files.open(scan.hash)
  if (!scan || !content) return trouble.notFound(ask)
  const answer = download(content, { name: scan.name, type: MIME[scan.type as FileType] })
  answer.headers.set('content-length', String(scan.size))
  return answer
}
