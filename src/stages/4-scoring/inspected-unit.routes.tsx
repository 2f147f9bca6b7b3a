/**
 * One inspected unit over HTTP: what the team looked at is corrected by a new entry with its reason
 * beside the old one, as a finding is.
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
import { entryLines } from '#records/pages'
import { maybeText, text } from '#rulebook/cells'
import { InspectedUnitPage } from './inspected-unit.page.tsx'
import { INSPECTED_UNITS, inspectionsOf } from './inspection.store.ts'
import { InspectedUnitRow } from './inspection.ts'
import { inspectionWords } from './inspection.words.ts'

const ONE = '/phong-trao/:campaign/kiem-tra/:inspection/:participant'
type OneAsk = Ask<typeof ONE>

export const inspectedUnitRoutes: readonly Route[] = [
  get(ONE, 'inspection.read', (ask) => show(ask, NOTHING_TRIED)),
  post(ONE, 'inspection.record', correct),
]

type Found = Readonly<{ last: Entry; entries: readonly Entry[]; cycle: string }>

async function unitIn({ world, actor, live, params }: OneAsk): Promise<Found | undefined> {
  const { inspection, participant } = params
  const campaign = live.state.id
  return look(world, actor, async (tx) => {
    const entries = await entriesOf(tx, INSPECTED_UNITS, {
      campaign,
      key: { inspection, participant },
    })
    const { inspections } = await inspectionsOf(tx, campaign)
    const of = inspections.find((one) => one.inspection === inspection)
    const [last] = entries
    return of && last ? { last, entries, cycle: of.cycle } : undefined
  })
}

async function show(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const found = await unitIn(ask)
  if (!found) return trouble.notFound(ask)
  const { params, lang, actor, resource, live } = ask
  const name = bookName(live.records, params.participant)
  const { campaign, participant: of } = params
  const base = `/phong-trao/${campaign}`
  const papers = { campaign, of, cycle: found.cycle }
  const body = (
    <InspectedUnitPage
      row={InspectedUnitRow.parse(found.last.cells)}
      name={name}
      seen={found.last.entry}
      entries={entryLines(found.entries, ({ by, on, sample }) => ({
        words: sample ?? inspectionWords[lang].noSample,
        ...{ actor: by, on },
      }))}
      mayCorrect={can(actor, 'inspection.record', resource)}
      attempt={attempt}
      sheet={`${base}/cham-diem/${params.participant}/${found.cycle}`}
      papers={can(actor, 'sheet.read', resource) ? papers : undefined}
      back={`${base}/kiem-tra/${params.inspection}`}
    />
  )
  const title = inspectionWords[lang].sampleOf(name)
  return screen(ask, { title, problems: attempt.problems }, body)
}

const CorrectionForm = z.object({ sample: maybeText, why: text })

async function correct(ask: OneAsk): Promise<Response> {
  const { typed, world, actor, resource, live, today, lang } = ask
  const w = inspectionWords[lang]
  const again = (problems: readonly FormProblem[]) => show(ask, { typed, problems })
  const form = parseTyped(typed, CorrectionForm)
  if (!form.ok) return again(form.refusal)
  const found = await unitIn(ask)
  if (!found) return trouble.notFound(ask)
  const { sample, why } = form.value
  const before = InspectedUnitRow.parse(found.last.cells)
  if (before.sample === sample) return again([{ field: 'sample', message: w.unchanged }])
  const row = { ...before, sample, by: actor.name, on: today }
  const subject = `${before.inspection} ${before.participant}`
  const deed = { action: 'inspection.record', subject, resource, reason: why } as const
  const place = { campaign: live.state.id, scope: found.last.scope }
  const seen = Number(typed['seen']) || undefined
  const saved = await act(world, { actor, deed }, (tx) =>
    append(tx, INSPECTED_UNITS, { ...place, row, seen }),
  )
  if (!saved.ok) return again([{ field: '', message: w.faster }])
  return goTo(ask, ask.url.pathname, w.corrected)
}
