/**
 * Certificates in bulk over HTTP: started by whoever numbers papers, made beside the office, looked
 * at as often as one likes, and taken away; the audit keeps who started and who took.
 */
import { ok } from '#kernel'
import {
  type Ask,
  type Attempt,
  act,
  download,
  get,
  goTo,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
} from '#office'
import { givenAwards } from '#oversight/certificate'
import { awardedOf, type Certificate } from '#papers/certificate'
import { zipped } from '#platform/files'
import { awardCode, officeKey, showCode } from '#platform/secret'
import { fileIn, filesIn, folderOf, runIn, singlesIn, startRun } from './certificate-run.ts'
import { type CertificatesDesk, CertificatesPage } from './certificates.page.tsx'
import { certificatesWords } from './certificates.words.ts'

const HERE = '/phong-trao/:campaign/giay-khen'
type CertificatesAsk = Ask<typeof HERE>

export const certificatesRoutes: readonly Route[] = [
  get(HERE, 'paper.number', (ask) => show(ask, NOTHING_TRIED)),
  post(HERE, 'paper.number', start),
  get(`${HERE}/tep`, 'paper.number', take),
]

type Style = CertificatesDesk['style']

/** The style asked for, ours when nothing is said; undefined when it is none of ours. */
function styleIn(paper: string, code: string): Style | undefined {
  const papers = ['A4', 'A3'] as const
  const codes = ['back', 'face', 'none'] as const
  const found = {
    paper: papers.find((one) => one === paper),
    code: codes.find((it) => it === code),
  }
  return found.paper && found.code ? { paper: found.paper, code: found.code } : undefined
}

const OURS: Style = { paper: 'A4', code: 'back' }

function styleOf({ url, typed }: CertificatesAsk): Style {
  const said = (name: string, ours: string) => typed[name] ?? url.searchParams.get(name) ?? ours
  return styleIn(said('kho', OURS.paper), said('ma', OURS.code)) ?? OURS
}

function show(ask: CertificatesAsk, attempt: Attempt): Response {
  const w = certificatesWords[ask.lang]
  const awarded = awardedNow(ask)
  if (!awarded.ok) return awarded.refusal
  const style = styleOf(ask)
  const folder = folderOf(ask.world, ask.params.campaign, style)
  const { certificates, waiting } = awarded.value
  const lacking = (what: 'number' | 'post') =>
    waiting.filter(({ lacks }) => lacks === what).map(({ name }) => name)
  const desk: CertificatesDesk = {
    ready: certificates.length,
    waiting: { number: lacking('number'), post: lacking('post') },
    style,
    run: runIn(folder, certificates.length),
    files: filesIn(folder),
    here: hereOf(ask),
    attempt,
  }
  const problems = attempt.problems
  return screen(ask, { title: w.title, problems }, <CertificatesPage desk={desk} />)
}

function hereOf({ params }: CertificatesAsk): string {
  return HERE.replace(':campaign', params.campaign)
}

function awardedNow(ask: CertificatesAsk) {
  const outcome = outcomeOf(ask, certificatesWords[ask.lang].title)
  if (!outcome.ok) return outcome
  return ok(awardedOf({ computed: outcome.value, records: ask.live.records }))
}

async function start(ask: CertificatesAsk): Promise<Response> {
  const w = certificatesWords[ask.lang]
  const { world, typed, params } = ask
  const wrong = (field: string, message: string) =>
    show(ask, { typed, problems: [{ field, message }] })
  const style = styleIn(typed['kho'] ?? '', typed['ma'] ?? '')
  if (!style) return wrong('kho', w.unknownStyle)
  const awarded = awardedNow(ask)
  if (!awarded.ok) return awarded.refusal
  const { certificates } = awarded.value
  if (certificates.length === 0) return wrong('', w.nobody)
  const folder = folderOf(world, params.campaign, style)
  const coded = style.code === 'none' ? certificates : withCodes(ask, certificates)
  if (!startRun(world, { folder, certificates: coded, style })) return wrong('', w.busy)
  const subject = `giay-khen ${params.campaign}`
  const after = { ...style, certificates: certificates.length }
  await note(ask, subject, after)
  return goTo(ask, `${hereOf(ask)}?kho=${style.paper}&ma=${style.code}`, w.started)
}

async function note(ask: CertificatesAsk, subject: string, after: object): Promise<void> {
  const { world, actor, resource, params } = ask
  const deed = { action: 'paper.number', subject, resource } as const
  const noted = await act(world, { actor, deed }, async (tx) => {
    tx.changes.push({
      campaign: params.campaign,
      table: 'taken',
      key: subject,
      after: { ...after },
    })
    return ok(undefined)
  })
  if (!noted.ok) throw new Error('nothing can refuse a note')
}

/** Each with the code by which anybody can check it. */
function withCodes(ask: CertificatesAsk, list: readonly Certificate[]): readonly Certificate[] {
  const { world, live, asOf } = ask
  const computed = live.computed(asOf)
  const { view } = computed.ok ? computed.value : { view: undefined }
  const given = view ? givenAwards(view, live.records.decisions) : []
  const key = officeKey(world.data, world.tenant).codes
  const codes = new Map(
    given.map(({ id, identity }) => [id, showCode(awardCode(key, identity))] as const),
  )
  return list.map((one) => {
    const code = codes.get(one.id)
    const check = code && { code, address: `${world.address}/tra-cuu/${code}` }
    return { ...one, ...(check ? { check } : {}) }
  })
}

/** One print file, or all certificates as one archive; noted before it is handed out. */
async function take(ask: CertificatesAsk): Promise<Response> {
  const { world, params, url } = ask
  const style = styleOf(ask)
  const folder = folderOf(world, params.campaign, style)
  const name = url.searchParams.get('ten')
  const bytes = name === null ? undefined : fileIn(folder, name)
  if (filesIn(folder).length === 0 || (name !== null && bytes === undefined))
    return show(ask, NOTHING_TRIED)
  await note(ask, `giay-khen ${name ?? params.campaign}`, style)
  const called = `giay-khen-${params.campaign}`
  if (bytes) {
    const file = `${called}-${(name ?? '').replaceAll('/', '-')}`
    return download(bytes, { name: file, type: 'application/pdf' })
  }
  return download(zipped(singlesIn(folder)), { name: `${called}.zip`, type: 'application/zip' })
}
