/**
 * Dossiers that come from other offices over HTTP (hồ sơ đến): a parcel is sent in, checked and
 * shown; one act takes it in. What it held can be read and opened by whoever may read dossiers
 * there.
 */
import { can } from '#access'
import { NOTHING_TYPED } from '#design'
import { DATA, PARCEL_LIMITS, parcelText, type ReadParcel } from '#exchange'
import {
  type Ask,
  type Attempt,
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
import { readUpload } from '#platform/http'
import { isMeantFor } from './aim.ts'
import { PreviewPage } from './preview.page.tsx'
import { ReceivedPage } from './received.page.tsx'
import { receivedBy, receivedOf } from './received.store.ts'
import { type ReceivedParcelRow, unpackContents } from './received.ts'
import { OfficesPage, ReceptionPage } from './reception.page.tsx'
import { receptionWords } from './reception.words.ts'
import { choicesFor, intoOf, nameOf, OF, type OfAsk, readable } from './reception-desk.routes.ts'
import { type KeyState, keyState } from './sender-key.ts'
import { mimeOf, takeIn } from './take-in.store.ts'
import { forget, keepWaiting, type WaitingFault, withWaiting } from './waiting.ts'

const ONE = `${OF}/:parcel` as const
const FILE = `${OF}/:parcel/tep/:folder/:name` as const
type OneAsk = Ask<typeof ONE>

export const receptionRoutes: readonly Route[] = [
  get('/ho-so-den', 'signed-in', showOffices),
  get(OF, 'dossier.read', (ask) => showList(ask, NOTHING_TYPED)),
  upload(OF, 'dossier.check', sendIn),
  post(`${OF}/nhan`, 'dossier.check', take),
  get(ONE, 'dossier.read', showOne),
  get(`${ONE}/du-lieu`, 'dossier.read', giveData),
  get(FILE, 'dossier.read', giveFile),
]

/** Whoever receives for one office is led there, unless all are asked for. */
async function showOffices(ask: Ask): Promise<Response> {
  const offices = await readable(ask)
  const own = offices.filter(({ id }) => ask.actor.duties.some((it) => it.organisation === id))
  const [only] = own
  if (only && own.length === 1 && !ask.url.searchParams.has('tat-ca'))
    return goTo(ask, `/ho-so-den/${only.id}`)
  return screen(ask, { title: receptionWords[ask.lang].title }, <OfficesPage offices={offices} />)
}

const baseOf = ({ params }: OfAsk): string => `/ho-so-den/${params.organisation}`

async function showList(
  ask: OfAsk,
  attempt: Attempt,
  faults: readonly string[] = [],
): Promise<Response> {
  const { organisation } = ask.params
  const rows = await look(ask.world, ask.actor, (tx) => receivedBy(tx, organisation))
  const mayTake = can(ask.actor, 'dossier.check', ask.resource)
  const body = <ReceptionPage base={baseOf(ask)} {...{ rows, mayTake, attempt, faults }} />
  const { problems } = attempt
  const title = receptionWords[ask.lang].of(await nameOf(ask))
  return screen(ask, { title, problems }, body)
}

async function sendIn(ask: OfAsk): Promise<Response> {
  const { world } = ask
  const sent = await readUpload(ask.request, {
    most: PARCEL_LIMITS.packed,
    keep: (content) => keepWaiting(world, content),
  })
  const isNothing = !sent?.kept || sent.name === ''
  const kept = isNothing ? undefined : sent.kept
  if (!kept?.ok) return refused(ask, kept?.refusal ?? 'empty')
  return preview(ask, kept.value, NOTHING_TYPED)
}

async function preview(ask: OfAsk, waiting: string, attempt: Attempt): Promise<Response> {
  const w = receptionWords[ask.lang]
  const name = await nameOf(ask)
  const shown = await withWaiting(ask.world.data, waiting, async (read) => {
    const { to } = read.parcel
    const isMeant = isMeantFor(to, { id: ask.params.organisation, name })
    if (!isMeant) return w.otherOffice(to.name, name)
    const choices = await choicesFor(ask, read)
    const state = await keyOf(ask, read)
    return <PreviewPage base={baseOf(ask)} {...{ waiting, read, choices, attempt, state }} />
  })
  if (!shown.ok) return refused(ask, shown.refusal)
  if (typeof shown.value === 'string') return wrong(ask, shown.value)
  const crumbs = [{ href: baseOf(ask), label: w.of(name) }]
  return screen(ask, { title: w.preview, crumbs, problems: attempt.problems }, shown.value)
}

/** Whose key signed it, by what came from the same sender before. */
async function keyOf({ world, actor, params }: OfAsk, read: ReadParcel): Promise<KeyState> {
  const rows = await look(world, actor, (tx) => receivedBy(tx, params.organisation))
  return keyState({ sender: read.parcel.campaign.host.id, mark: read.signedBy }, rows)
}

function wrong(ask: OfAsk, message: string, faults: readonly string[] = []): Promise<Response> {
  return showList(ask, { typed: {}, problems: [{ field: 'tep', message }] }, faults)
}

async function refused(ask: OfAsk, why: WaitingFault | 'empty'): Promise<Response> {
  const w = receptionWords[ask.lang]
  if (typeof why === 'string') return wrong(ask, w[why])
  return wrong(ask, w.faults, why)
}

async function take(ask: OfAsk): Promise<Response> {
  const w = receptionWords[ask.lang]
  const { world, actor, typed, params, resource, places, today } = ask
  const waiting = typed['goi'] ?? ''
  const campaign = typed['phong-trao'] ?? ''
  const into = campaign === '' ? undefined : await intoOf(ask, campaign)
  if (campaign !== '' && !into) {
    const problems = [{ field: 'phong-trao', message: w.notAllowed }]
    return preview(ask, waiting, { typed, problems })
  }
  const name = await nameOf(ask)
  const done = await withWaiting(world.data, waiting, async (read, folder) => {
    const isMeant = isMeantFor(read.parcel.to, { id: params.organisation, name })
    if (!isMeant) return w.otherOffice(read.parcel.to.name, name)
    const paper = typed['so']?.trim() || undefined
    const { organisation } = params
    return takeIn(world, actor, {
      ...{ organisation, resource, places, today, paper, read, folder, into },
    })
  })
  if (!done.ok) return refused(ask, done.refusal)
  if (typeof done.value === 'string') return wrong(ask, done.value)
  if (!done.value.ok) return wrong(ask, w[SAYS[done.value.refusal]])
  await forget(world.data, waiting)
  const { parcel, nominated } = done.value.value
  const row = await look(world, actor, (tx) => receivedOf(tx, { ...params, parcel }))
  const said = `${w.taken(row?.dossiers ?? 0)}${into ? w.takenInto(nominated) : ''}`
  return goTo(ask, `${baseOf(ask)}/${parcel}`, said)
}

const SAYS = { there: 'thereAlready', changed: 'changed', 'not-kept': 'not-kept' } as const

async function foundIn({ world, actor, params }: OneAsk) {
  const { organisation, parcel } = params
  if (!/^[0-9a-f]{24}$/.test(parcel)) return undefined
  const row = await look(world, actor, (tx) => receivedOf(tx, { organisation, parcel }))
  return row && { row, read: readAgain(row) }
}

function readAgain(row: ReceivedParcelRow): ReadParcel {
  return { ...unpackContents(row.contents), root: row.root, signedBy: row['signed-by'] }
}

async function showOne(ask: OneAsk): Promise<Response> {
  const found = await foundIn(ask)
  if (!found) return trouble.notFound(ask)
  const { row, read } = found
  const states = await ask.world.live.campaigns()
  const into = states.find(({ id }) => id === row['taken-into'])
  const crumbs = [{ href: baseOf(ask), label: receptionWords[ask.lang].of(await nameOf(ask)) }]
  const body = <ReceivedPage at={`${baseOf(ask)}/${row.parcel}`} {...{ row, read, into }} />
  return screen(ask, { title: receptionWords[ask.lang].from(row.sender), crumbs }, body)
}

async function giveData(ask: OneAsk): Promise<Response> {
  const found = await foundIn(ask)
  if (!found) return trouble.notFound(ask)
  const type = 'application/json; charset=utf-8'
  return download(parcelText(found.read.parcel), { name: DATA, type })
}

async function giveFile(ask: Ask<typeof FILE>): Promise<Response> {
  const found = await foundIn(ask)
  const path = `${ask.params.folder}/${ask.params.name}`
  const row = found?.read.rows.find(({ tep, loai }) => tep === path && loai !== 'du-lieu')
  const content = row && ask.world.files.open(row.sha256)
  if (!row || !content) return trouble.notFound(ask)
  const format = path.split('.').at(-1) ?? ''
  const bare = row.ten.replaceAll(/[/\\:*?"<>|]/g, '-')
  const name = bare.toLowerCase().endsWith(`.${format}`) ? bare : `${bare}.${format}`
  const answer = download(content, { name, type: mimeOf(path) })
  answer.headers.set('content-length', String(row.co))
  return answer
}
