/**
 * Parcels taken from the pages (tải gói hồ sơ): all dossiers for one receiver by the standing
 * agency, or those of one participant by whoever may read them; noted in the audit with their hash.
 */
import { can } from '#access'
import { type Contents, contentsOf, type PackedParcel, type Unpacked, type Wanted } from '#exchange'
import { fold, ok } from '#kernel'
import { type Ask, act, download, get, outcomeOf, post, type Route, screen } from '#office'
import type { OutcomeView } from '#outcome'
import type { Material } from '#papers'
import { aboutParticipant, aboutUnit } from './about.ts'
import { materialNow } from './material.store.ts'
import { type ParcelLine, ParcelsPage } from './parcel.page.tsx'
import { parcelWords } from './parcel.words.ts'
import { built, evidenceFor, streamed } from './parcel-build.ts'

const ALL = '/phong-trao/:campaign/goi-ho-so'
const ONE = '/phong-trao/:campaign/goi-ho-so/:participant'
type AllAsk = Ask<typeof ALL>
type OneAsk = Ask<typeof ONE>

export const parcelRoutes: readonly Route[] = [
  get(ALL, 'dossier.check', (ask) => showAll(ask, [])),
  post(ALL, 'dossier.check', takeAll),
  // Findings and evidence go along: whoever may read dossiers alone does not take them away.
  post(ONE, 'finding.read', takeOne),
]

/** So many dossiers are packed before anything is sent; more leave while they are packed. */
const AT_ONCE = 60

/** Why the last large parcel of a campaign broke off, to be told on the page it was asked from. */
const brokenOff = new Map<string, Unpacked>()

type Words = (typeof parcelWords)['vi']

type Problems = readonly Readonly<{ field: string; message: string }>[]

function showAll(ask: AllAsk, problems: Problems, status?: number): Response {
  const w = parcelWords[ask.lang]
  const { title } = w
  const outcome = outcomeOf(ask, title)
  if (!outcome.ok) return outcome.refusal
  const here = `/phong-trao/${ask.live.state.id}/goi-ho-so`
  const body = <ParcelsPage here={here} lines={linesOf(outcome.value.view)} />
  const broken = brokenOff.get(`${ask.world.tenant} ${ask.live.state.id}`)
  const told = broken ? [{ field: '', message: w.brokenOff(whyWords(broken, w)) }] : []
  return screen(
    ask,
    { title, problems: [...problems, ...told], ...(status ? { status } : {}) },
    body,
  )
}

/** One parcel for each receiver and cycle; a receiver is told by the dossier rule that names it. */
function linesOf({ dossiers, cycles, selections }: OutcomeView): readonly ParcelLine[] {
  const groups = Map.groupBy(dossiers, ({ dossier, cycle }) => `${dossier} ${cycle}`)
  return [...groups.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const cycleName = cycles.find(({ id }) => id === first.cycle)?.name ?? first.cycle
    const { dossier: to, cycle, to: receiver } = first
    const names = all.map(({ award }) => selections.find((one) => one.award === award)?.name)
    const awards = [...new Set(names.filter((name) => name !== undefined))]
    return { to, receiver, cycle, cycleName, awards, count: all.length }
  })
}

async function takeAll(ask: AllAsk): Promise<Response> {
  const w = parcelWords[ask.lang]
  const material = await materialFor(ask)
  if (!material.ok) return material.refusal
  const to = ask.typed['noi-nhan'] ?? ''
  const cycle = ask.typed['chu-ky'] ?? ''
  const wanted: Wanted = { to, cycle, letters: material.value, council: true }
  const refused = (message: string, status = 422) => showAll(ask, [{ field: '', message }], status)
  return taken(ask, material.value, { wanted, within: '', refused, gone: w.gone })
}

async function materialFor(ask: AllAsk) {
  const outcome = outcomeOf(ask, parcelWords[ask.lang].title)
  if (!outcome.ok) return outcome
  const { world, live, asOf, actor } = ask
  const made = await materialNow(world, { live, asOf, actor })
  if (!made.ok) throw new Error('what was computed can be packed')
  return made
}

/** Of one participant: nothing about others, and the unit's letters only for who may read them. */
async function takeOne(ask: OneAsk): Promise<Response> {
  const w = parcelWords[ask.lang]
  const material = await materialFor(ask)
  if (!material.ok) return material.refusal
  const { participant } = ask.params
  const cycle = ask.typed['chu-ky'] ?? ''
  const wanted: Wanted = {
    ...{ to: ask.typed['ho-so'] ?? '', cycle, participant, council: false },
    letters: lettersFor(ask, material.value, cycle),
  }
  const refused = (message: string, status = 422) =>
    screen(ask, { title: w.title, problems: [{ field: '', message }], status }, <p>{w.help}</p>)
  const own = aboutParticipant(material.value, participant)
  return taken(ask, own, { wanted, within: `${participant}/`, refused, gone: w.gone })
}

function lettersFor(ask: OneAsk, material: Material, cycle: string): Material | undefined {
  const { participant } = ask.params
  const by = material.records.nominations.findLast(
    (row) => row.participant === participant && row.cycle === cycle,
  )?.by
  const path = by === undefined ? undefined : ask.places.organisation(by)
  const mayRead = path !== undefined && can(ask.actor, 'dossier.read', { ...ask.resource, path })
  return mayRead && by !== undefined ? aboutUnit(material, by) : undefined
}

type Taking = Readonly<{
  wanted: Wanted
  /** Only evidence about what begins so. */
  within: string
  refused(message: string, status?: number): Response
  gone: string
}>

async function taken(ask: AllAsk, material: Material, taking: Taking): Promise<Response> {
  const w = parcelWords[ask.lang]
  const { world, live, actor } = ask
  const { wanted, within, refused, gone } = taking
  const evidence = await evidenceFor(world, { campaign: live.state.id, actor, within })
  const contents = contentsOf(material, wanted, evidence)
  if (!contents.ok) return refused(gone)
  if (contents.value.parcel.dossiers.length > AT_ONCE) return sentInPieces(ask, contents.value)
  const made = await built(world, contents.value)
  if (made.ok) return sentOut(ask, contents.value, made.value)
  const { refusal } = made
  return refused(whyWords(refusal, w), refusal.why === 'busy' ? 503 : 422)
}

function whyWords(refusal: Unpacked, w: Words): string {
  if (refusal.why === 'busy') return w.busy
  return refusal.why === 'lost' ? w.lost(refusal.name) : w.letters(refusal.paper, refusal.letters)
}

/** Noted with its hash before its last byte leaves; one broken off is told on the page. */
async function sentInPieces(ask: AllAsk, contents: Contents): Promise<Response> {
  const { world, live } = ask
  const at = `${world.tenant} ${live.state.id}`
  brokenOff.delete(at)
  const content = streamed(world, contents, async (how) => {
    if (how.ok) return noted(ask, contents, how.value)
    brokenOff.set(at, how.refusal)
  })
  return download(content, {
    name: fileName(contents, contents.parcel.run.root),
    type: 'application/zip',
  })
}

type Built = Extract<Awaited<ReturnType<typeof built>>, { ok: true }>['value']

/** Noted first, so that nothing leaves that the audit does not know. */
async function sentOut(ask: AllAsk, contents: Contents, made: Built): Promise<Response> {
  const { root, size } = made
  await noted(ask, contents, made)
  const name = fileName(contents, root)
  const answer = download(made.content(), { name, type: 'application/zip' })
  answer.headers.set('content-length', String(size))
  return answer
}

async function noted(ask: AllAsk, { parcel }: Contents, packed: PackedParcel): Promise<void> {
  const { world, live, actor, resource, asOf } = ask
  const { sha256, root, files } = packed
  const key = `goi-ho-so ${parcel.to.id} ${parcel.dossiers.length}`
  const deed = { action: 'system', subject: key, resource } as const
  const done = await act(world, { actor, deed }, async (tx) => {
    const after = { asOf, to: parcel.to.id, dossiers: parcel.dossiers.length, files, root, sha256 }
    tx.changes.push({ campaign: live.state.id, table: 'parcel', key, after })
    return ok(undefined)
  })
  if (!done.ok) throw new Error('nothing can refuse a note')
}

/** The receiver, the cycles, and the beginning of the hash that is known when it is named. */
function fileName({ parcel }: Contents, hash: string): string {
  const cycle = parcel.cycles.map((one) => one.id).join('-')
  return `goi-ho-so-${fold(parcel.to.id)}-${cycle}-${hash.slice(0, 8)}.zip`
}
