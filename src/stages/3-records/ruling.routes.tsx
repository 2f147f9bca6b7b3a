/**
 * Correcting a ruling "not applicable" (đính chính): a new entry beside the old one, with its
 * reason; or the ruling is taken back. What stood before stays to be read.
 */

import { z } from 'zod'
import { can } from '#access'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Ask,
  type Attempt,
  act,
  definitionOf,
  get,
  goTo,
  look,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { append, type Entry, entriesOf, retract } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { maybeText, text } from '#rulebook/cells'
import { correctionWords } from './correction.words.ts'
import { entryLines } from './entry-lines.ts'
import { RulingRow } from './rows.ts'
import { RulingPage } from './ruling.page.tsx'

const OF = '/phong-trao/:campaign/so-lieu/:participant/:cycle'
const ONE = `${OF}/khong-ap-dung/:condition` as const
type OneAsk = Ask<typeof ONE>

export const rulingRoutes: readonly Route[] = [
  get(ONE, 'evidence.read', (ask) => show(ask, NOTHING_TRIED)),
  post(ONE, 'ruling.record', correct),
]

/** Every entry of the ruling; one made for every cycle counts for each. */
async function entriesIn(ask: OneAsk): Promise<readonly Entry[]> {
  const { world, actor, live, params } = ask
  const { participant, cycle, condition } = params
  const of = (key: Readonly<Record<string, string | undefined>>) =>
    look(world, actor, (tx) =>
      entriesOf(tx, RECORD_TABLES.rulings, { campaign: live.state.id, key }),
    )
  const own = await of({ participant, cycle, condition })
  return own.length > 0 ? own : of({ participant, cycle: undefined, condition })
}

async function show(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const w = correctionWords[ask.lang]
  const entries = await entriesIn(ask)
  const [last] = entries
  if (!last) return screen(ask, { title: w.correct, status: 404 }, <p>{w.none}</p>)
  const body = (
    <RulingPage
      row={last.retracted ? undefined : RulingRow.parse(last.cells)}
      seen={last.entry}
      entries={entryLines(entries, ({ ground, paper, on }) => ({
        words: [ground, paper].filter(Boolean).join(', '),
        on,
      }))}
      mayCorrect={can(ask.actor, 'ruling.record', ask.resource)}
      attempt={attempt}
      back={backOf(ask)}
    />
  )
  const title = w.rulingOf(conditionName(ask))
  return screen(ask, { title, problems: attempt.problems }, body)
}

function conditionName({ live, asOf, params }: OneAsk): string {
  const awards = definitionOf(live, asOf)?.awards ?? []
  const all = awards.flatMap(({ standard }) => (Array.isArray(standard) ? standard : []))
  return all.find(({ id }) => id === params.condition)?.words ?? params.condition
}

function backOf({ params }: OneAsk): string {
  return `/phong-trao/${params.campaign}/so-lieu/${params.participant}/${params.cycle}`
}

const CorrectionForm = z.object({ ground: text, paper: maybeText, why: text })

async function correct(ask: OneAsk): Promise<Response> {
  const { typed, world, actor, resource, live, today, params } = ask
  const w = correctionWords[ask.lang]
  const again = (problems: readonly FormProblem[]) => show(ask, { typed, problems })
  const form = parseTyped(typed, CorrectionForm)
  if (!form.ok) return again(form.refusal)
  const [last] = await entriesIn(ask)
  if (!last || last.retracted) return again([{ field: '', message: w.none }])
  const { ground, paper, why } = form.value
  const before = RulingRow.parse(last.cells)
  const isTaken = typed['do'] === 'take'
  if (!isTaken && before.ground === ground && before.paper === paper) {
    return again([{ field: 'ground', message: w['nothing-changed'] }])
  }
  const subject = `${params.participant} ${params.cycle} ${params.condition}`
  const deed = { action: 'ruling.record', subject, resource, reason: why } as const
  const campaign = live.state.id
  const { participant, cycle, condition } = before
  const seen = Number(typed['seen']) || undefined
  const row = { ...before, ground, paper, by: actor.name, on: today }
  const saved = await act(world, { actor, deed }, (tx) =>
    isTaken
      ? retract(tx, RECORD_TABLES.rulings, {
          ...{ campaign, seen },
          key: { participant, condition, ...(cycle === undefined ? {} : { cycle }) },
        })
      : append(tx, RECORD_TABLES.rulings, { campaign, scope: resource.path, row, seen }),
  )
  if (!saved.ok) return again([{ field: '', message: w.changed }])
  return goTo(ask, ask.url.pathname, isTaken ? w.taken_ : w.saved)
}
