/** What a higher level answered, over HTTP: one paper for everybody chosen on a list. */
import { z } from 'zod'
import { can } from '#access'
import type { Computed } from '#campaign'
import { isUpAgain, recordedOn, wayFor } from '#dossier'
import { wayOf } from '#dossier/store'
import { formatCivil, ok, type Result, refuse } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  type KeepMoment,
  look,
  mayAbout,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
} from '#office'
import type { DossierView, OutcomeView, SelectionView } from '#outcome'
import { append } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { day, maybeText, oneOf, text } from '#rulebook/cells'
import { listId } from './grant-list.page.tsx'
import { madeKnown } from './grant-list.routes.ts'
import { HigherPage, isAnswered } from './higher-decision.page.tsx'
import { ANSWERS, type HigherPaper, type HigherRefusal, higherRows } from './higher-decision.ts'
import { higherWords } from './higher-decision.words.ts'
import { latestOf } from './record-decision.ts'
import type { DecisionRow } from './rows.ts'

const DECISIONS = '/phong-trao/:campaign/quyet-dinh'
const PATH = `${DECISIONS}/cap-tren` as const
type Asked = Ask<typeof PATH>

/** The decision of a higher level keeps the outcome of its moment, as an own one does. */
export function higherRoutes(keep: KeepMoment): readonly Route[] {
  return [
    get(PATH, 'decision.read', (ask) => show(ask, NOTHING_TRIED)),
    post(PATH, 'higher.record', (ask) => record(ask, keep)),
  ]
}

function show(ask: Asked, attempt: Attempt): Response {
  const w = higherWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view } = outcome.value
  const awards = nominated(view)
    .map((one) => ({
      view: {
        ...one,
        standings: one.standings.filter((it) => mayAbout(ask, 'finding.read', it.participant)),
      },
      cycle: view.cycles.find(({ id }) => id === one.cycle)?.name ?? one.cycle,
      bases: [],
      ways: [],
    }))
    .filter((award) => award.view.standings.some(isAnswered))
  const back = DECISIONS.replace(':campaign', ask.live.state.id)
  const mayRecord = can(ask.actor, 'higher.record', ask.resource)
  const body = <HigherPage {...{ awards, mayRecord, attempt, back }} />
  return screen(ask, { title: w.title, problems: attempt.problems }, body)
}

function nominated({ selections }: OutcomeView): readonly SelectionView[] {
  return selections.filter(({ run }) => run === 'nominate')
}

const PaperForm = z.object({
  action: oneOf(ANSWERS),
  number: maybeText,
  on: day,
  by: text,
  reason: maybeText,
})

/** Names of the fields on the page, without the list they belong to. */
const FIELDS = { action: 'ket-qua', number: 'so', on: 'ngay', by: 'ky', reason: 'ly-do' } as const
type FieldName = keyof typeof FIELDS

const AT: Readonly<Record<HigherRefusal['why'], FieldName | undefined>> = {
  nobody: undefined,
  'not-nominated': undefined,
  'no-number': 'number',
  'no-reason': 'reason',
  future: 'on',
  'not-awarded': undefined,
  'before-latest': 'on',
}

async function record(ask: Asked, keep: KeepMoment): Promise<Response> {
  const w = higherWords[ask.lang]
  const { typed } = ask
  const again = (problems: readonly FormProblem[]) => show(ask, { typed, problems })
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const selection = nominated(outcome.value.view).find((one) => listId(one) === typed['list'])
  if (!selection) return again([{ field: '', message: w.noList }])
  const rows = rowsTyped(ask, selection, await upAgainIn(ask, outcome.value))
  if (!rows.ok) return again(rows.refusal)
  const saved = await save(ask, rows.value, keep)
  if (!saved.ok) return again([{ field: '', message: w.changed }])
  return goTo(ask, ask.url.pathname, w.recorded(rows.value.length))
}

type Rows = Result<readonly DecisionRow[], readonly FormProblem[]>

type UpAgain = (of: Pick<DossierView, 'participant' | 'award' | 'cycle'>) => boolean

/** Whose dossiers, once returned, were completed and put forward anew. */
async function upAgainIn(
  { world, actor, live, asOf }: Asked,
  { view, definition }: Computed,
): Promise<UpAgain> {
  const kept = await look(world, actor, (tx) => wayOf(tx, live.state.id))
  const recorded = { ...recordedOn(live.records, definition.cycles, asOf), ...kept }
  return ({ participant, award, cycle }) => {
    const own = view.dossiers
      .filter((one) => one.award === award && one.cycle === cycle)
      .filter((one) => one.participant === participant)
    return own.length > 0 && own.every((one) => isUpAgain(wayFor(one, recorded)))
  }
}

function rowsTyped(
  { typed, today, lang, live }: Asked,
  selection: SelectionView,
  upAgain: UpAgain,
): Rows {
  const list = listId(selection)
  const fieldOf = (name: string): string => `${FIELDS[name as FieldName] ?? name}-${list}`
  const given = Object.keys(FIELDS).map((name) => [name, typed[fieldOf(name)] ?? ''] as const)
  const form = parseTyped(Object.fromEntries(given), PaperForm)
  if (!form.ok) return refuse(form.refusal.map((one) => ({ ...one, field: fieldOf(one.field) })))
  const { award, cycle } = selection
  const latest = latestOf(live.records.decisions, today)
  const chosen = selection.standings
    .filter(({ participant }) => typed[`chon-${participant}`] === '1')
    .map(({ participant, state: standing }) => {
      const of = { award, cycle, participant }
      return { participant, standing, latest: latest(of), isUpAgain: upAgain(of) }
    })
  const paper: HigherPaper = { award, cycle, ...form.value }
  const rows = higherRows(paper, chosen, today)
  if (rows.ok) return ok(rows.value)
  const at = AT[rows.refusal.why]
  const message = sayRefusal(rows.refusal, selection, higherWords[lang])
  return refuse([{ field: at === undefined ? '' : fieldOf(at), message }])
}

function sayRefusal(
  refusal: HigherRefusal,
  { standings }: SelectionView,
  w: typeof higherWords.vi,
): string {
  if (!('participant' in refusal)) return w[refusal.why]
  const { participant } = refusal
  const name = standings.find((one) => one.participant === participant)?.name ?? participant
  if (refusal.why === 'before-latest') return w[refusal.why](name, formatCivil(refusal.latest))
  return w[refusal.why](name)
}

function save(ask: Asked, rows: readonly DecisionRow[], keep: KeepMoment) {
  const { world, actor, resource, live, places } = ask
  const [first] = rows
  const subject = [first?.award, first?.cycle, first?.number].filter(Boolean).join(' ')
  const deed = { action: 'higher.record', subject, resource, reason: first?.reason } as const
  return act(world, { actor, deed }, async (tx): Promise<Result<number, 'changed'>> => {
    for (const row of rows) {
      const scope = places.participant(row.participant) ?? resource.path
      const place = { campaign: live.state.id, scope }
      const added = await append(tx, RECORD_TABLES.decisions, { ...place, row })
      if (!added.ok) return refuse('changed')
    }
    const known = first && madeKnown(first)
    if (known) await keep(tx, ask, known)
    return ok(rows.length)
  })
}
