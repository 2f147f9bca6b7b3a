/**
 * One finding of an inspection over HTTP: photographs taken on the spot prove it, and a correction
 * is a new entry with its reason beside the old one.
 */

import { z } from 'zod'
import { can } from '#access'
import { bookName } from '#ledger'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  look,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
  trouble,
} from '#office'
import { append, type Entry, entriesOf } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { type Proven, subjectOf } from '#records'
import { type EvidenceDesk, entryLines } from '#records/pages'
import { filesProving } from '#records/store'
import { maybeText, text } from '#rulebook/cells'
import { INSPECTION_FINDINGS, inspectionsOf } from './inspection.store.ts'
import { InspectionFindingRow } from './inspection.ts'
import { inspectionWords } from './inspection.words.ts'
import { InspectionFindingPage } from './inspection-finding.page.tsx'
import * as bodies from './scored-bodies.ts'
import { groundOf } from './sheet-desk.routes.ts'

const ONE = '/phong-trao/:campaign/kiem-tra/:inspection/:participant/:criterion'
type OneAsk = Ask<typeof ONE>

export const inspectionFindingRoutes: readonly Route[] = [
  get(ONE, 'inspection.read', (ask) => show(ask, NOTHING_TRIED)),
  post(ONE, 'inspection.record', correct),
]

type Found = Readonly<{ entries: readonly Entry[]; cycle: string; decision: string }>

async function findingIn(ask: OneAsk): Promise<Found | undefined> {
  const { world, actor, live, params } = ask
  const { inspection, participant, criterion } = params
  const campaign = live.state.id
  const key = { inspection, participant, criterion }
  return look(world, actor, async (tx) => {
    const entries = await entriesOf(tx, INSPECTION_FINDINGS, { campaign, key })
    const { inspections } = await inspectionsOf(tx, campaign)
    const of = inspections.find((one) => one.inspection === inspection)
    return of && entries.length > 0
      ? { entries, cycle: of.cycle, decision: of.decision }
      : undefined
  })
}

async function show(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const found = await findingIn(ask)
  const [last] = found?.entries ?? []
  if (!found || !last) return trouble.notFound(ask)
  const { params, lang, actor, resource } = ask
  const { participant, criterion } = params
  const base = `/phong-trao/${params.campaign}`
  const body = (
    <InspectionFindingPage
      row={InspectionFindingRow.parse(last.cells)}
      criterion={lineName(ask, criterion)}
      seen={last.entry}
      entries={entryLines(found.entries, ({ by, on, finding, remedy }) => ({
        words: [finding, remedy].filter(Boolean).join('; '),
        ...{ actor: by, on },
      }))}
      evidence={await photosOf(ask)}
      mayCorrect={can(actor, 'inspection.record', resource)}
      attempt={attempt}
      sheet={`${base}/cham-diem/${participant}/${found.cycle}/${encodeURIComponent(criterion)}`}
      back={`${base}/kiem-tra/${params.inspection}`}
    />
  )
  const title = inspectionWords[lang].findingOf(bookName(ask.live.records, participant), criterion)
  return screen(ask, { title, problems: attempt.problems }, body)
}

function lineName(ask: OneAsk, criterion: string): string {
  const ground = groundOf(ask)
  const leaves = ground ? bodies.roundsOf(ground).flatMap(({ outline }) => outline.leaves) : []
  const leaf = leaves.find(({ id }) => id === criterion)
  return leaf ? `${leaf.id} ${leaf.name}` : criterion
}

async function photosOf(ask: OneAsk): Promise<EvidenceDesk> {
  const { world, actor, resource, params, live, url, lang } = ask
  const { inspection, participant, criterion } = params
  const subject = subjectOf(participant, inspection, criterion)
  const proven: Proven = { noun: 'inspection', subject }
  const mayRead = can(actor, 'evidence.read', resource)
  return {
    at: `/phong-trao/${params.campaign}/minh-chung/${participant}`,
    proven,
    back: url.pathname,
    files: mayRead ? await look(world, actor, (tx) => filesProving(tx, live.state.id, proven)) : [],
    others: [],
    mayAdd: can(actor, 'inspection.record', resource) && can(actor, 'evidence.add', resource),
    title: inspectionWords[lang].photos,
    photo: true,
  }
}

const CorrectionForm = z.object({ finding: text, remedy: maybeText, why: text })

async function correct(ask: OneAsk): Promise<Response> {
  const { typed, world, actor, resource, live, today, lang } = ask
  const w = inspectionWords[lang]
  const again = (problems: readonly FormProblem[]) => show(ask, { typed, problems })
  const form = parseTyped(typed, CorrectionForm)
  if (!form.ok) return again(form.refusal)
  const [last] = (await findingIn(ask))?.entries ?? []
  if (!last) return trouble.notFound(ask)
  const { finding, remedy, why } = form.value
  const before = InspectionFindingRow.parse(last.cells)
  if (before.finding === finding && before.remedy === remedy) {
    return again([{ field: 'finding', message: w.unchanged }])
  }
  const row = { ...before, finding, remedy, by: actor.name, on: today }
  const subject = `${before.inspection} ${before.participant} ${before.criterion}`
  const deed = { action: 'inspection.record', subject, resource, reason: why } as const
  const place = { campaign: live.state.id, scope: last.scope }
  const seen = Number(typed['seen']) || undefined
  const saved = await act(world, { actor, deed }, (tx) =>
    append(tx, INSPECTION_FINDINGS, { ...place, row, seen }),
  )
  if (!saved.ok) return again([{ field: '', message: w.faster }])
  return goTo(ask, ask.url.pathname, w.corrected)
}
