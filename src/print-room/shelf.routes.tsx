/**
 * Papers taken from the pages (tải văn bản): made from the records of now under the reader's own
 * right, set in a process of its own, and noted in the audit with the receipt they were made from.
 */
import { can } from '#access'
import { civilFromInstant, formatCivil, ok } from '#kernel'
import { act, download, get, look, outcomeOf, type Route, screen } from '#office'
import { type Age, ageOf, labelOf, listed, MAKERS, type Maker, type Material } from '#papers'
import type { Paper } from '#papers/model'
import { aboutParticipant, aboutUnit } from './about.ts'
import { materialNow } from './material.store.ts'
import { kindName } from './paper-kinds.words.ts'
import { templateFor, templateToPour } from './poured.routes.tsx'
import { pressed } from './press.ts'
import { printRoomWords } from './print-room.words.ts'
import { lastTaken, PRINTED, type Taken } from './printed.store.ts'
import { type Line, NothingThere, ShelfPage, ShelvesPage } from './shelf.page.tsx'
import { PAPERS, type ShelfAsk } from './shelf-ask.ts'
import { AFTER_NOTICE, isAsked, SHELVES, type Shelf } from './shelves.ts'

export const shelfRoutes: readonly Route[] = [
  get(PAPERS, 'campaign.read', showAll),
  ...SHELVES.map((shelf) =>
    get(shelf.path as typeof PAPERS, shelf.may, (ask) => showShelf(ask, shelf)),
  ),
]

/** The papers of a shelf as the reader may have them, and whether some wait for the notice. */
type Offer = Readonly<{ maker: Maker; papers: readonly Paper[]; isBeforeNotice: boolean }>

async function showAll(ask: ShelfAsk): Promise<Response> {
  const w = printRoomWords[ask.lang]
  const material = await materialFor(ask)
  if (!material.ok) return material.refusal
  const { actor, resource, params } = ask
  const own = SHELVES.filter(({ whose, may }) => whose === 'campaign' && can(actor, may, resource))
  const shelves = own.map((shelf) => {
    const { maker, papers } = offerFrom(ask, shelf, material.value)
    const href = shelf.path.replace(':campaign', params.campaign)
    return { name: kindName(ask.lang, maker.kind), href, count: papers.length }
  })
  const mayMake = can(actor, 'paper.number', resource)
  const certificates = mayMake ? `/phong-trao/${params.campaign}/giay-khen` : undefined
  const mayRead = can(actor, 'paper.read', resource)
  const templates = mayRead ? `/mau-van-ban/${ask.live.state.host}` : undefined
  const page = <ShelvesPage {...{ shelves, certificates, templates }} />
  return screen(ask, { title: w.all }, page)
}

async function materialFor(ask: ShelfAsk) {
  const outcome = outcomeOf(ask, printRoomWords[ask.lang].all)
  if (!outcome.ok) return outcome
  const { world, live, asOf, actor } = ask
  const made = await materialNow(world, { live, asOf, actor })
  if (!made.ok) throw new Error('what was computed can be printed')
  return made
}

function offerFrom(ask: ShelfAsk, { kind }: Shelf, material: Material): Offer {
  const maker = MAKERS.find((one) => one.kind === kind)
  if (!maker) throw new Error(`no maker of ${kind}`)
  const open = openTo(ask, kind, narrowed(ask, material))
  const wanted = wantedIn(ask)
  const papers = maker.make(open.material).filter(({ id }) => isAsked(id, wanted))
  return { maker, papers, isBeforeNotice: open.isBeforeNotice }
}

/** About whom the address is; of the others nothing is left. */
function narrowed({ params }: ShelfAsk, material: Material): Material {
  const { participant, organisation }: Readonly<Record<string, string | undefined>> = params
  if (participant !== undefined) return aboutParticipant(material, participant)
  return organisation === undefined ? material : aboutUnit(material, organisation)
}

/** Without the rankings that are not open to the reader yet, as on their own pages. */
function openTo(ask: ShelfAsk, kind: string, material: Material) {
  const { actor, resource, asOf } = ask
  const isOfScores = AFTER_NOTICE.has(kind)
  const prepares = can(actor, isOfScores ? 'inspection.read' : 'report.read', resource)
  if (prepares || (!isOfScores && kind !== 'result-notice'))
    return { material, isBeforeNotice: false }
  const { view, definition, records } = material
  const rankings = view.rankings.filter(({ scoring, cycle }) => {
    const asks = definition.scoring.find(({ id }) => id === scoring)?.conclusion !== undefined
    const noticed = records.conclusions.some(
      (row) =>
        row.scoring === scoring &&
        row.cycle === cycle &&
        row.participant === undefined &&
        row.on <= asOf,
    )
    return noticed || !asks
  })
  const isBeforeNotice = rankings.length < view.rankings.length
  return { material: { ...material, view: { ...view, rankings } }, isBeforeNotice }
}

/** Which of the papers: a cycle, an award, a dossier, a scoring, a session, or the paper's id. */
const NAMES = ['chu-ky', 'giai', 'ho-so', 'cham', 'phien', 'so'] as const

function wantedIn({ url }: ShelfAsk): readonly string[] {
  return NAMES.flatMap((name) => url.searchParams.get(name) || [])
}

async function showShelf(ask: ShelfAsk, shelf: Shelf): Promise<Response> {
  const material = await materialFor(ask)
  if (!material.ok) return material.refusal
  const offer = offerFrom(ask, shelf, material.value)
  const { maker, papers, isBeforeNotice } = offer
  const [first, ...others] = papers
  const title = kindName(ask.lang, maker.kind)
  if (first === undefined)
    return screen(ask, { title, status: 404 }, <NothingThere isBeforeNotice={isBeforeNotice} />)
  const format = formatIn(ask)
  if (format !== undefined && others.length === 0) return takeAway(ask, first, format)
  return screen(ask, { title }, <ShelfPage name={title} lines={await linesOf(ask, papers)} />)
}

/** `mau`: Word, by the office's own template. */
function formatIn({ url }: ShelfAsk): Format | undefined {
  const asked = url.searchParams.get('dang')
  return asked === 'pdf' || asked === 'docx' || asked === 'mau' ? asked : undefined
}

type Format = 'pdf' | 'docx' | 'mau'

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** The file, noted in the audit; a paper that cannot be set is told and not noted. */
async function takeAway(ask: ShelfAsk, paper: Paper, asked: Format): Promise<Response> {
  const w = printRoomWords[ask.lang]
  const pouring = asked === 'mau' ? await templateToPour(ask, paper) : ok(undefined)
  if (!pouring.ok) return pouring.refusal
  const format = asked === 'pdf' ? 'pdf' : 'docx'
  const template = pouring.value
  const made = await pressed({ paper, format, ...(template ? { template } : {}) })
  if (!made.ok) {
    const { refusal } = made
    const message = refusal.why === 'busy' ? w.busy : w.letters(refusal.letters.join(' '))
    const problems = [{ field: '', message }]
    const lines = await linesOf(ask, [paper])
    const status = refusal.why === 'busy' ? 503 : 422
    const page = <ShelfPage name={labelOf(paper)} lines={lines} />
    return screen(ask, { title: labelOf(paper), problems, status }, page)
  }
  await noteTaking(ask, paper, format)
  const name = `${labelOf(paper)}.${format}`.replaceAll(/[/\\:*?"<>|]/g, '-')
  return download(new Uint8Array(made.value), { name, type: TYPES[format] })
}

async function noteTaking(ask: ShelfAsk, paper: Paper, format: 'pdf' | 'docx'): Promise<void> {
  const { world, actor, resource, live, asOf } = ask
  const { paper: key, sha256, words } = listed(paper)
  const deed = { action: 'system', subject: `van-ban ${key}`, resource } as const
  const after = { sha256, words, asOf, format }
  const noted = await act(world, { actor, deed }, async (tx) => {
    tx.changes.push({ campaign: live.state.id, table: PRINTED, key, after })
    return ok(undefined)
  })
  if (!noted.ok) throw new Error('nothing can refuse a note')
}

async function linesOf(ask: ShelfAsk, papers: readonly Paper[]): Promise<readonly Line[]> {
  const { world, actor, live } = ask
  const keys = papers.map((paper) => listed(paper).paper)
  const taken = await look(world, actor, (tx) => lastTaken(tx, live.state.id, keys))
  const own = papers[0] && (await templateFor(ask, papers[0].kind))
  return papers.map((paper) => {
    const line = lineOf(ask, paper, taken.get(listed(paper).paper))
    return own ? { ...line, hrefs: { ...line.hrefs, own: hrefOf(ask, paper, 'mau') } } : line
  })
}

function lineOf(ask: ShelfAsk, paper: Paper, taken: Taken | undefined): Line {
  const now = listed(paper)
  const before = taken && {
    by: taken.by,
    on: formatCivil(civilFromInstant(taken.at)),
    age: ageOf(taken, now) satisfies Age,
  }
  return {
    label: labelOf(paper),
    missing: now.missing,
    receipt: now.sha256.slice(0, 16),
    taken: before,
    hrefs: { docx: hrefOf(ask, paper, 'docx'), pdf: hrefOf(ask, paper, 'pdf') },
  }
}

function hrefOf({ url }: ShelfAsk, { id }: Paper, format: Format): string {
  return `${url.pathname}?so=${encodeURIComponent(id)}&dang=${format}`
}
