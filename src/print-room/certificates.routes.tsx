/**
 * Certificates in bulk over HTTP: started by whoever numbers papers, made beside the office, looked
 * at as often as one likes, and taken away; the audit keeps who started and who took.
 */
import type { Result } from '#kernel'
import {
  type Ask,
  type Attempt,
  act,
  download,
  get,
  goTo,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { type Certificate, CODE_PLACES } from '#papers/certificate'
import { zipped } from '#platform/files'
import type { FormProblem } from '#platform/http'
import { awardedNow, withCodes } from './certificate-list.ts'
import {
  fileIn,
  filesIn,
  folderOf,
  isAnyRunning,
  runIn,
  singlesIn,
  staleIn,
  startRun,
} from './certificate-run.ts'
import { type CertificatesDesk, CertificatesPage } from './certificates.page.tsx'
import { certificatesWords } from './certificates.words.ts'
import { enterAll, registersFor, type Wish, wishesIn } from './golden-numbers.ts'

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
  const found = {
    paper: papers.find((one) => one === paper),
    code: CODE_PLACES.find((it) => it === code),
  }
  return found.paper && found.code ? { paper: found.paper, code: found.code } : undefined
}

const OURS: Style = { paper: 'A4', code: 'back' }

function styleOf({ url, typed }: CertificatesAsk): Style {
  const said = (name: string, ours: string) => typed[name] ?? url.searchParams.get(name) ?? ours
  return styleIn(said('kho', OURS.paper), said('ma', OURS.code)) ?? OURS
}

async function show(ask: CertificatesAsk, attempt: Attempt): Promise<Response> {
  const w = certificatesWords[ask.lang]
  const awarded = await awardedNow(ask)
  if (!awarded.ok) return awarded.refusal
  const style = styleOf(ask)
  const folder = folderOf(ask.world, ask.params.campaign, style)
  const { certificates, waiting, unbooked } = awarded.value
  const run = runIn(folder, certificates.length)
  const now = { folder, style, certificates: coded(ask, style, certificates) }
  const lacking = (what: 'number' | 'post') =>
    waiting.filter(({ lacks }) => lacks === what).map(({ name }) => name)
  const desk: CertificatesDesk = {
    ready: certificates.length,
    waiting: { number: lacking('number'), post: lacking('post') },
    registers: await registersFor(ask.world, unbooked),
    style,
    run,
    files: filesIn(folder),
    // Under way it would only be what is being mended, and asked for again and again.
    stale: run?.state === 'running' ? [] : staleIn(now),
    here: hereOf(ask),
    attempt,
  }
  const problems = attempt.problems
  return screen(ask, { title: w.title, problems }, <CertificatesPage desk={desk} />)
}

function hereOf({ params }: CertificatesAsk): string {
  return HERE.replace(':campaign', params.campaign)
}

async function start(ask: CertificatesAsk): Promise<Response> {
  const w = certificatesWords[ask.lang]
  const { world, typed, params } = ask
  const wrong = (...problems: readonly FormProblem[]) => show(ask, { typed, problems })
  const style = styleIn(typed['kho'] ?? '', typed['ma'] ?? '')
  if (!style) return wrong({ field: 'kho', message: w.unknownStyle })
  const ready = await awardedNow(ask)
  if (!ready.ok) return ready.refusal
  const { certificates, unbooked } = ready.value
  if (certificates.length === 0) return wrong({ field: '', message: w.nobody })
  const wishes = wishesIn(ask, await registersFor(world, unbooked))
  if (!wishes.ok) return wrong(...wishes.refusal)
  if (isAnyRunning()) return wrong({ field: '', message: w.busy })
  const after = { ...style, certificates: certificates.length }
  const begun = await note(ask, `giay-khen ${params.campaign}`, { after, wishes: wishes.value })
  if (!begun.ok) return wrong(begun.refusal)
  const numbered = await awardedNow(ask)
  if (!numbered.ok) return numbered.refusal
  const folder = folderOf(world, params.campaign, style)
  const list = coded(ask, style, numbered.value.certificates)
  if (!startRun(world, { folder, certificates: list, style }))
    return wrong({ field: '', message: w.busy })
  return goTo(ask, `${hereOf(ask)}?kho=${style.paper}&ma=${style.code}`, w.started)
}

function coded(ask: CertificatesAsk, style: Style, list: readonly Certificate[]) {
  return style.code === 'none' ? list : withCodes(ask, list)
}

type Noted = Readonly<{ after: object; wishes?: readonly Wish[] }>

/** The act in the audit; along with it go the lines of the register that certificates bear. */
function note(ask: CertificatesAsk, subject: string, { after, wishes = [] }: Noted) {
  const { world, actor, resource, params } = ask
  const deed = { action: 'paper.number', subject, resource } as const
  return act(world, { actor, deed }, (tx): Promise<Result<void, FormProblem>> => {
    tx.changes.push({
      campaign: params.campaign,
      table: 'taken',
      key: subject,
      after: { ...after },
    })
    return enterAll(tx, ask, wishes)
  })
}

/** One print file, or all certificates as one archive; noted before it is handed out. */
async function take(ask: CertificatesAsk): Promise<Response> {
  const style = styleOf(ask)
  const folder = folderOf(ask.world, ask.params.campaign, style)
  const name = ask.url.searchParams.get('ten')
  if (filesIn(folder).length === 0) return show(ask, NOTHING_TRIED)
  return name === null ? takeAll(ask, { style, folder }) : takeOne(ask, { style, folder, name })
}

type Taken = Readonly<{ style: Style; folder: string }>

async function takeOne(
  ask: CertificatesAsk,
  { style, folder, name }: Taken & Readonly<{ name: string }>,
): Promise<Response> {
  const bytes = fileIn(folder, name)
  if (!bytes) return show(ask, NOTHING_TRIED)
  await noteTaken(ask, style, name)
  const file = `${calledIn(ask)}-${name.replaceAll('/', '-')}`
  return download(bytes, { name: file, type: 'application/pdf' })
}

/** Without those that no longer stand. */
async function takeAll(ask: CertificatesAsk, { style, folder }: Taken): Promise<Response> {
  const awarded = await awardedNow(ask)
  if (!awarded.ok) return awarded.refusal
  const certificates = coded(ask, style, awarded.value.certificates)
  const stale = staleIn({ folder, style, certificates })
  await noteTaken(ask, style, ask.params.campaign)
  const name = `${calledIn(ask)}.zip`
  return download(zipped(singlesIn(folder, stale)), { name, type: 'application/zip' })
}

async function noteTaken(ask: CertificatesAsk, style: Style, what: string): Promise<void> {
  const noted = await note(ask, `giay-khen ${what}`, { after: style })
  if (!noted.ok) throw new Error('nothing can refuse a note')
}

function calledIn({ params }: CertificatesAsk): string {
  return `giay-khen-${params.campaign}`
}
