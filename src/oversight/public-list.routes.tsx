/**
 * Public disclosure (công khai), without signing in: the lists of those days, read out of the
 * moment that their publication froze. An address without such a list says no more than that.
 */

import { z } from 'zod'
import { correctingPapers } from '#afterwards'
import { correctionsOf } from '#afterwards/store'
import { Notice } from '#design'
import { formatCivil } from '#kernel'
import { unitName } from '#ledger'
import { type AnyAsk, type Ask, get, type LiveCampaign, type Route, screen } from '#office'
import { OutcomeView } from '#outcome'
import type { Scope } from '#platform/database'
import { type PublicList, PublicListPage, PublicListsPage } from './public-list.page.tsx'
import { publicListWords } from './public-list.words.ts'
import { publicationsOf, snapshotOf } from './publication.store.ts'
import { isPublicOn, type PublicationRow, PublicLine, selectionOf } from './publication.ts'

const ONE = '/cong-khai/:campaign/:publication'

export const publicListRoutes: readonly Route[] = [
  get('/cong-khai', 'anybody', showAll),
  get(ONE, 'anybody', showOne),
]

/** What an act has made public is for everybody; nothing else is read this way. */
function everybody({ world }: Pick<AnyAsk, 'world'>): Scope {
  return { tenant: world.tenant, role: 'engine', paths: [] }
}

async function showAll(ask: AnyAsk): Promise<Response> {
  const { world, today, lang } = ask
  const lists: PublicList[] = []
  for (const { id } of await world.live.campaigns()) {
    const rows = await world.db.read(everybody(ask), (tx) => publicationsOf(tx, id))
    for (const row of rows.filter((one) => isPublicOn(one, today))) {
      const live = await world.live.campaign(id)
      if (live) lists.push(await listOf(ask, live, row))
    }
  }
  const { title } = publicListWords[lang]
  return screen(ask, { title, crumbs: [] }, <PublicListsPage lists={lists} />)
}

async function listOf(ask: AnyAsk, live: LiveCampaign, row: PublicationRow): Promise<PublicList> {
  const { id, title, host } = live.state
  const named = unitName(live.records, host)
  const kept = await keptOf(ask, { campaign: id, hash: row.outcome })
  const view = OutcomeView.parse(JSON.parse(kept))
  const form = selectionOf(view, row)?.name ?? row.award ?? ''
  return { href: `/cong-khai/${id}/${row.publication}`, row, campaign: title, host: named, form }
}

async function keptOf(ask: AnyAsk, asked: Parameters<typeof snapshotOf>[1]): Promise<string> {
  const kept = await ask.world.db.read(everybody(ask), (tx) => snapshotOf(tx, asked))
  if (kept === undefined) throw new Error(`${asked.campaign}: a published moment is missing`)
  return kept
}

async function showOne(ask: Ask<typeof ONE, AnyAsk['actor']>): Promise<Response> {
  const w = publicListWords[ask.lang]
  const crumbs = [{ href: '/cong-khai', label: w.title }]
  const { live, params, today } = ask
  const campaign = live.state.id
  const rows = await ask.world.db.read(everybody(ask), (tx) => publicationsOf(tx, campaign))
  const row = rows.find((one) => one.publication === params.publication && isPublicOn(one, today))
  if (!row) {
    const body = <Notice tone="open">{w.notPublic}</Notice>
    return screen({ ...ask, asOf: today }, { title: w.title, crumbs, status: 404 }, body)
  }
  const list = await listOf(ask, live, row)
  const kept = await keptOf(ask, { campaign, hash: row.lines })
  const read = z.array(PublicLine).parse(JSON.parse(kept))
  const corrections = await ask.world.db.read(everybody(ask), (tx) => correctionsOf(tx, campaign))
  const byPaper = (decision = '', whom?: string) => correctingPapers(decision, corrections, whom)
  const corrected = new Set(read.flatMap(({ decision }) => byPaper(decision)))
  const lines = read.map((line) => {
    const own = byPaper(line.decision, line.participant).filter((one) => !corrected.has(one))
    return { ...line, ...revokedOf(ask, row, line), corrected: own }
  })
  // What was frozen does not follow the day that the campaign is shown for.
  const shown = { ...ask, asOf: today }
  const given = { list, lines, corrected: [...corrected] }
  return screen(shown, { title: list.form, crumbs }, <PublicListPage {...given} />)
}

/** A revocation after the list went out is said beside the line, which stays. */
function revokedOf(
  { live, today }: Readonly<{ live: LiveCampaign; today: AnyAsk['today'] }>,
  { award, cycle }: PublicationRow,
  { participant }: PublicLine,
) {
  const last = live.records.decisions.findLast(
    (one) =>
      one.on <= today &&
      one.award === award &&
      one.cycle === cycle &&
      one.participant === participant,
  )
  if (last?.action !== 'revoke') return {}
  return { revoked: { number: last.number ?? '', on: formatCivil(last.on) } }
}
