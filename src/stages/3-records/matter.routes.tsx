/**
 * What is being verified, over HTTP: recorded by the standing agency, read by those who decide and
 * by auditors. It stands under the office that runs the campaign, so that no unit reads it.
 */

import { z } from 'zod'
import { can } from '#access'
import { formatCivil } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
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
} from '#office'
import {
  append,
  entriesOf,
  retract,
  type Standing,
  standingRows,
  toCells,
} from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { day, id, maybeDay, maybeText, oneOf, text } from '#rulebook/cells'
import { entryLines } from './entry-lines.ts'
import { type MatterLine, MatterPage, MattersPage } from './matter.page.tsx'
import { holdsAward, isOpenOn, type MatterRefusal, matterRefusal } from './matter.ts'
import { matterWords } from './matter.words.ts'
import { MATTER_KINDS, type MatterRow } from './rows.ts'

const ALL = '/phong-trao/:campaign/xac-minh'
const ONE = `${ALL}/:matter` as const
const TABLE = RECORD_TABLES.matters

type AnyOf = Ask<'/phong-trao/:campaign'>

export const matterRoutes: readonly Route[] = [
  get(ALL, 'matter.read', (ask) => show(ask, NOTHING_TRIED)),
  post(ALL, 'matter.record', add),
  get(ONE, 'matter.read', (ask) => showOne(ask, NOTHING_TRIED)),
  post(ONE, 'matter.record', change),
]

function addressOf({ live }: AnyOf): string {
  return ALL.replace(':campaign', live.state.id)
}

/** Everybody of the campaign, units before people. */
function namesIn({ live: { records } }: AnyOf): ReadonlyMap<string, string> {
  return new Map([...records.organisations, ...records.people].map((one) => [one.id, one.name]))
}

function mattersOf({ world, actor, live }: AnyOf) {
  return look(world, actor, (tx) => standingRows(tx, TABLE, live.state.id))
}

function lineOf(ask: AnyOf, { entry, row }: Standing<MatterRow>): MatterLine {
  const isOpen = isOpenOn(row, ask.asOf)
  const state = !isOpen ? 'ended' : holdsAward(row.kind) ? 'held' : 'open'
  return { ...row, entry, state, name: namesIn(ask).get(row.participant) ?? row.participant }
}

async function show(ask: AnyOf, attempt: Attempt): Promise<Response> {
  const w = matterWords[ask.lang]
  const lines = (await mattersOf(ask)).map((one) => lineOf(ask, one))
  const may = can(ask.actor, 'matter.record', ask.resource)
  const who = may ? [...namesIn(ask)].map(([value, label]) => ({ value, label })) : undefined
  const body = <MattersPage {...{ at: addressOf(ask), lines, who, attempt }} />
  return screen(ask, { title: w.title, problems: attempt.problems }, body)
}

const AddForm = z.object({
  participant: id,
  kind: oneOf(MATTER_KINDS),
  from: day,
  until: maybeDay,
  paper: maybeText,
})

const FIELDS: Readonly<Record<MatterRefusal, string>> = {
  unknown: 'participant',
  future: 'from',
  'ends-before': 'until',
  'ends-later': 'until',
}

async function add(ask: Ask<typeof ALL>): Promise<Response> {
  const { typed, world, actor, resource, live, today, lang } = ask
  const w = matterWords[lang]
  const again = (problems: readonly FormProblem[]) => show(ask, { typed, problems })
  const form = parseTyped(typed, AddForm)
  if (!form.ok) return again(form.refusal)
  const row = form.value
  const refused = matterRefusal(row, new Set(namesIn(ask).keys()), today)
  if (refused) return again([{ field: FIELDS[refused], message: w[refused] }])
  const deed = { action: 'matter.record', subject: subjectOf(row), resource } as const
  const place = { campaign: live.state.id, scope: live.state.scope }
  const saved = await act(world, { actor, deed }, (tx) => append(tx, TABLE, { ...place, row }))
  if (!saved.ok) return again([{ field: 'participant', message: w.repeated }])
  return goTo(ask, addressOf(ask), w.saved)
}

const subjectOf = ({ participant, kind }: MatterRow): string => `${participant} ${kind}`

type OneAsk = Ask<typeof ONE>

async function one(ask: OneAsk): Promise<Standing<MatterRow> | undefined> {
  return (await mattersOf(ask)).find(({ entry }) => String(entry) === ask.params.matter)
}

async function showOne(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const w = matterWords[ask.lang]
  const found = await one(ask)
  if (!found) return screen(ask, { title: w.title, status: 404 }, <p>{w.missing}</p>)
  const { world, actor, live } = ask
  const entries = await look(world, actor, (tx) =>
    entriesOf(tx, TABLE, { campaign: live.state.id, key: keyOf(found.row) }),
  )
  const body = (
    <MatterPage
      line={lineOf(ask, found)}
      entries={entryLines(entries, (cells) => ({ words: wordsOf(cells, w) }))}
      mayRecord={can(actor, 'matter.record', ask.resource)}
      attempt={attempt}
      back={addressOf(ask)}
    />
  )
  const title = `${w[found.row.kind]}: ${lineOf(ask, found).name}`
  return screen(ask, { title, problems: attempt.problems }, body)
}

type Cells = Readonly<Record<string, string | undefined>>

function wordsOf(cells: Cells, w: typeof matterWords.vi): string {
  const row = TABLE.row.safeParse({ until: '', paper: '', ...cells }).data
  if (!row) return ''
  const { from, until } = row
  const end = until === undefined ? w.open : `${w.until} ${formatCivil(until)}`
  return `${w.from} ${formatCivil(from)}, ${end}`
}

function keyOf({ participant, kind, from, paper }: MatterRow) {
  const { from: since = '' } = toCells({ from })
  return { participant, kind, from: since, ...(paper === undefined ? {} : { paper }) }
}

const ChangeForm = z.object({ until: maybeDay, why: text })

/** Its end, or that it was recorded by mistake; both with a reason. */
async function change(ask: OneAsk): Promise<Response> {
  const { typed, world, actor, resource, live, today, lang } = ask
  const w = matterWords[lang]
  const again = (problems: readonly FormProblem[]) => showOne(ask, { typed, problems })
  const found = await one(ask)
  const form = parseTyped(typed, ChangeForm)
  if (!found) return again([{ field: '', message: w.faster }])
  if (!form.ok) return again(form.refusal)
  const { until, why } = form.value
  const isTaken = typed['do'] === 'take'
  if (!isTaken && until === undefined) return again([{ field: 'until', message: w.noEnd }])
  const row = { ...found.row, until }
  const refused = isTaken ? undefined : matterRefusal(row, new Set([row.participant]), today)
  if (refused) return again([{ field: FIELDS[refused], message: w[refused] }])
  const deed = { action: 'matter.record', subject: subjectOf(row), resource, reason: why } as const
  const { id: campaign, scope } = live.state
  const seen = found.entry
  const saved = await act(world, { actor, deed }, (tx) =>
    isTaken
      ? retract(tx, TABLE, { campaign, key: keyOf(row), seen })
      : append(tx, TABLE, { campaign, scope, row, seen }),
  )
  if (!saved.ok) return again([{ field: '', message: w.faster }])
  return goTo(ask, addressOf(ask), w.changed)
}
