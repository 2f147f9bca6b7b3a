/** Measures over HTTP: the list of a cycle, a participant's figures, one figure at a time. */
import { z } from 'zod'
import { can, isProxy } from '#access'
import { measureProblems } from '#ledger'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Ask,
  type Attempt,
  act,
  authorTyped,
  get,
  goTo,
  handsInFor,
  look,
  mayAbout,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { append, type StoredRow } from '#platform/database'
import { parseTyped } from '#platform/http'
import { inListOrder } from '#registration'
import { maybeNumber, maybeText } from '#rulebook/cells'
import { indicatorBases } from '#rulebook/definition'
import { filesAt, filesProving } from './evidence.store.ts'
import { subjectOf } from './evidence.ts'
import { MeasurePage } from './measure.page.tsx'
import { entriesOf } from './measure.store.ts'
import { measureWords } from './measure.words.ts'
import { definitionIn, isRelied, measureOf, participantsOf } from './measure-desk.routes.ts'
import { type MeasuredLine, MeasuresPage } from './measures.page.tsx'
import type { MeasureRow } from './rows.ts'

const LIST = '/phong-trao/:campaign/so-lieu'
const ONE = '/phong-trao/:campaign/so-lieu/:participant/:cycle/chi-tieu/:indicator'
type ListAsk = Ask<typeof LIST>
type OneAsk = Ask<typeof ONE>

export const measureRoutes: readonly Route[] = [
  get(LIST, 'campaign.read', showList),
  get(ONE, 'evidence.read', (ask) => showOne(ask, {})),
  post(ONE, 'measure.record', record),
]

function showList(ask: ListAsk): Response {
  const w = measureWords[ask.lang]
  const definition = definitionIn(ask)
  if (!definition) return screen(ask, { title: w.title }, <p>{w.noDefinition}</p>)
  const { searchParams, pathname } = ask.url
  const cycle = searchParams.get('chu-ky') || (definition.cycles[0]?.id ?? '')
  const indicator = definition.indicators.find(({ id }) => id === searchParams.get('chi-tieu'))
  const measures = ask.live.records.measures.filter((row) => row.cycle === cycle)
  const byParticipant = Map.groupBy(measures, ({ participant }) => participant)
  const reached = participantsOf(ask, definition, cycle).filter(({ id }) =>
    mayAbout(ask, 'evidence.read', id),
  )
  const listed = inListOrder(reached, ({ kind, name }) => ({
    isPerson: kind === 'individual',
    name,
  }))
  const rows = listed.map(({ id, name }): MeasuredLine => {
    const about = { participant: id, cycle }
    const value = indicator && measureOf(ask, definition, { ...about, indicator }).text
    const count = byParticipant.get(id)?.length ?? 0
    return { name, href: `${pathname}/${id}/${cycle}`, count, value }
  })
  const body = (
    <MeasuresPage
      rows={rows}
      cycles={definition.cycles.map(({ id, name }) => ({ value: id, label: name }))}
      indicators={definition.indicators.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={{ cycle, indicator: indicator?.id ?? '' }}
    />
  )
  return screen(ask, { title: w.title }, body)
}

type Again = Readonly<{ attempt?: Attempt; theirs?: StoredRow }>

async function showOne(ask: OneAsk, { attempt = NOTHING_TRIED, theirs }: Again) {
  const w = measureWords[ask.lang]
  const { params, world, actor, resource } = ask
  const found = findIn(ask)
  if (!found) return screen(ask, { title: w.title, status: 404 }, <p>{w.unknown}</p>)
  const { definition, line, about } = found
  const { kind } = line.indicator
  const scale = kind === 'class' ? line.indicator.scale : undefined
  const levels = definition.scales.find(({ id }) => id === scale)?.levels ?? []
  const back = `/phong-trao/${params.campaign}/so-lieu/${params.participant}/${params.cycle}`
  const body = (
    <MeasurePage
      line={{ ...line, href: ask.url.pathname }}
      levels={levels.map(({ id, name }) => ({ value: id, label: name }))}
      bases={indicatorBases(definition, line.indicator.id)}
      seen={theirs?.entry ?? entryIn(ask, about)}
      isRelied={line.row !== undefined && isRelied(ask, params)}
      mayRecord={can(actor, 'measure.record', resource)}
      isProxy={isProxy(actor, resource.path)}
      attempt={attempt}
      theirs={theirs && wordCells(theirs)}
      evidence={await evidenceDesk(ask)}
      entries={await look(world, actor, (tx) => entriesOf(tx, { ...params, ...about }))}
      back={back}
    />
  )
  return screen(ask, { title: line.indicator.name, problems: attempt.problems }, body)
}

function findIn(ask: OneAsk) {
  const definition = definitionIn(ask)
  const { participant, cycle, indicator } = ask.params
  const known = definition?.indicators.find(({ id }) => id === indicator)
  if (!definition || !known) return undefined
  const isHere = participantsOf(ask, definition, cycle).some(({ id }) => id === participant)
  if (!isHere) return undefined
  const line = measureOf(ask, definition, { participant, cycle, indicator: known })
  // A figure of a renamed unit is corrected where it stands: two ids would be two figures.
  const about = { participant: line.row?.participant ?? participant, cycle, indicator }
  return { definition, line, about }
}

type About = Readonly<{ participant: string; cycle: string; indicator: string }>

function entryIn({ live }: OneAsk, about: About): number | undefined {
  const stored = live.book.table('measures').stored()
  const key = ['participant', 'cycle', 'indicator'] as const
  return stored.find(({ cells }) => key.every((field) => cells[field] === about[field]))?.entry
}

function wordCells({ cells }: StoredRow): string {
  const { part, whole, value, by } = cells
  return [value ?? `${part ?? ''}/${whole ?? ''}`, by].filter(Boolean).join(' · ')
}

async function evidenceDesk({ world, actor, resource, params, url }: OneAsk) {
  const { campaign, participant, cycle, indicator } = params
  const subject = subjectOf(participant, cycle, indicator)
  const proven = { noun: 'measure', subject } as const
  const [files, all] = await look(world, actor, async (tx) => [
    await filesProving(tx, campaign, proven),
    await filesAt(tx, resource.path),
  ])
  return {
    at: `/phong-trao/${campaign}/minh-chung/${participant}`,
    proven,
    back: url.pathname,
    files,
    others: all.filter(({ file }) => !files.some((one) => one.file === file)),
    mayAdd: can(actor, 'evidence.add', resource),
    isProxy: handsInFor({ actor, resource }),
  }
}

const MeasureForm = z.object({
  part: maybeNumber,
  whole: maybeNumber,
  value: maybeText,
  paper: maybeText,
  why: maybeText,
})

async function record(ask: OneAsk): Promise<Response> {
  const found = findIn(ask)
  const { typed, params, world, actor, resource, live, today } = ask
  const form = parseTyped(typed, MeasureForm)
  if (!found) return showOne(ask, {})
  if (!form.ok) return showOne(ask, { attempt: { typed, problems: form.refusal } })
  const { participant, cycle, indicator } = params
  const w = measureWords[ask.lang]
  const by = authorTyped(ask)
  if (!by.ok) return showOne(ask, { attempt: { typed, problems: by.refusal } })
  const { why, ...figures } = form.value
  const row: MeasureRow = { ...found.about, ...figures, by: by.value, on: today }
  const problems = [...measureProblems(row, found.definition)]
  if (found.line.row && isRelied(ask, params) && why === undefined)
    problems.push({ field: 'why', message: w.noReason })
  if (problems.length > 0) return showOne(ask, { attempt: { typed, problems } })
  const place = { campaign: live.state.id, scope: resource.path }
  const seen = Number(typed['seen']) || undefined
  const subject = subjectOf(participant, cycle, indicator)
  const deed = { action: 'measure.record', subject, resource, reason: why } as const
  const saved = await act(world, { actor, deed }, (tx) =>
    append(tx, RECORD_TABLES.measures, { ...place, row, seen }),
  )
  if (saved.ok) return goTo(ask, ask.url.pathname, w.saved)
  const told = [{ field: '', message: w.changed }]
  return showOne(ask, { attempt: { typed, problems: told }, theirs: saved.refusal.now })
}
