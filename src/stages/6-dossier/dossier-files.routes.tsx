/**
 * The files of a dossier's papers (tệp của giấy tờ trong hồ sơ): added by the unit before sending,
 * and after a return for the papers sent back; otherwise they stay as they were sent.
 */
import { can } from '#access'
import {
  type Ask,
  type CampaignAsk,
  get,
  handsInFor,
  look,
  outcomeOf,
  type Route,
  screen,
} from '#office'
import { subjectOf } from '#records'
import type { AgencysOwn, Closing, EvidenceDesk } from '#records/pages'
import { filesAt, filesProving } from '#records/store'
import { wayOf } from './dossier.store.ts'
import { dossierWords } from './dossier.words.ts'
import { type DossierDesk, deskFor, paperBases, sendsForUnit } from './dossier-desk.routes.ts'
import { DossierFilesPage } from './dossier-files.page.tsx'
import { deskAt, ONE } from './dossier-screens.routes.tsx'
import { fileableItems } from './dossier-state.ts'
import { reportOf } from './report.store.ts'
import { reportWords } from './report.words.ts'
import { isWritable } from './report-state.ts'

const ITEM = `${ONE}/giay-to/:item` as const
type ItemAsk = Ask<typeof ITEM>

export const dossierFilesRoutes: readonly Route[] = [get(ITEM, 'dossier.read', showItem)]

async function showItem(ask: ItemAsk): Promise<Response> {
  const w = dossierWords[ask.lang]
  const found = await deskAt(ask)
  if (!found.ok) return found.refusal
  const view = found.value?.line.view
  const item = view?.items.find((one) => one.item === ask.params.item)
  if (!found.value || !view || !item) {
    return screen(ask, { title: w.title, status: 404 }, <p>{w.empty}</p>)
  }
  const back = `/phong-trao/${ask.live.state.id}/ho-so/${view.participant}`
  const body = (
    <DossierFilesPage
      back={`${back}?ho-so=${view.dossier}&chu-ky=${view.cycle}`}
      bases={paperBases(ask, view.dossier).get(item.item) ?? []}
      desk={await filesDesk(ask, found.value)}
    />
  )
  return screen(ask, { title: w.filesOf(item.name, view.name) }, body)
}

async function filesDesk(ask: ItemAsk, { line, way }: DossierDesk): Promise<EvidenceDesk> {
  const { world, actor, resource, params, url } = ask
  const { participant, dossier, cycle } = line.view
  const subject = subjectOf(participant, dossier, cycle, params.item)
  const proven = { noun: 'dossier', subject } as const
  const [files, all] = await look(world, actor, async (tx) => [
    await filesProving(tx, params.campaign, proven),
    await filesAt(tx, resource.path),
  ])
  return {
    at: `/phong-trao/${params.campaign}/minh-chung/${participant}`,
    proven,
    back: `${url.pathname}${url.search}`,
    files,
    others: all.filter(({ file }) => !files.some((one) => one.file === file)),
    mayAdd: can(actor, 'evidence.add', resource) && fileableItems(way, [params.item]).length > 0,
    isProxy: sendsForUnit(ask, dossier) && handsInFor(ask),
    title: dossierWords[ask.lang].filesTitle,
  }
}

/** Whether files of a dossier's paper, or a report's scan, may still change; others always may. */
export const dossierClosing: Closing = async (ask, { noun, subject }) => {
  if (noun === 'report') return reportClosing(ask, subject)
  if (noun !== 'dossier') return undefined
  const w = dossierWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return w.filesClosed
  const [participant, dossier, cycle, item = ''] = subject.split('/')
  const { view } = outcome.value
  const one = view.dossiers.find(
    (it) => it.participant === participant && it.dossier === dossier && it.cycle === cycle,
  )
  const known = one?.items.some((it) => it.item === item)
  if (!one || !known) return w.empty
  const { way } = deskFor(ask, one, { view, ways: await waysIn(ask) })
  return fileableItems(way, [item]).length > 0 ? undefined : w.filesClosed
}

/** The scan stays with what was submitted; a returned report may take another. */
async function reportClosing({ world, actor, live, lang }: CampaignAsk, subject: string) {
  const [participant = '', dossier = '', cycle = ''] = subject.split('/')
  const key = { participant, dossier, cycle }
  const { step } = await look(world, actor, (tx) => reportOf(tx, live.state.id, key))
  return isWritable(step?.row.step ?? 'draft') ? undefined : reportWords[lang].scanStays
}

function waysIn({ world, actor, live }: CampaignAsk) {
  return look(world, actor, (tx) => wayOf(tx, live.state.id))
}

/** A dossier that goes above the host the agency puts together itself, from papers of its own. */
export const isAgencysDossier: AgencysOwn = (ask, { noun, subject }) => {
  const [, dossier = ''] = subject.split('/')
  return noun === 'dossier' && !sendsForUnit(ask, dossier)
}
