/** Who took over an office of the plan that is no more, in the browser (cơ quan kế thừa). */
import { z } from 'zod'
import { can } from '#access'
import type { Computed } from '#campaign'
import { type Result, refuse } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
} from '#office'
import { append, currentRow } from '#platform/database'
import { parseTyped } from '#platform/http'
import { existsOn, nameOf, treeOf } from '#registry'
import { text } from '#rulebook/cells'
import { goneOffices, type SuccessorWorld, successorRow } from './successor.ts'
import { successorWords } from './successor.words.ts'
import { SuccessorsPage } from './successors.page.tsx'

const PATH = '/phong-trao/:campaign/ke-thua'

export const successorRoutes: readonly Route[] = [
  get(PATH, 'decision.read', (ask) => show(ask, NOTHING_TRIED)),
  post(PATH, 'successor.record', record),
]

type Asked = Ask<typeof PATH>

function worldOf({ live, asOf }: Asked, { definition }: Computed): SuccessorWorld {
  const { organisations, successions, successors } = live.records
  const recorded = successors.filter(({ on }) => on <= asOf)
  return { definition, tree: treeOf(organisations, successions), recorded, today: asOf }
}

function show(ask: Asked, attempt: Attempt): Response {
  const w = successorWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const world = worldOf(ask, outcome.value)
  const { tree, today } = world
  const body = (
    <SuccessorsPage
      offices={goneOffices(world)}
      options={[...tree.organisations.keys()]
        .filter((id) => existsOn(tree, id, today))
        .map((id) => ({ value: id, label: nameOf(tree, id) }))}
      nameOf={(id) => nameOf(tree, id)}
      seen={lastEntry(ask)}
      mayRecord={can(ask.actor, 'successor.record', ask.resource)}
      attempt={attempt}
    />
  )
  return screen(ask, { title: w.title, problems: attempt.problems }, body)
}

/** The last entry that the page was drawn from; 0 while there is none. */
function lastEntry({ live }: Asked): number {
  return Math.max(
    0,
    ...live.book
      .table('successors')
      .stored()
      .map(({ entry }) => entry),
  )
}

const SuccessorForm = z.object({ authority: text, successor: text, basis: text })

async function record(ask: Asked): Promise<Response> {
  const w = successorWords[ask.lang]
  const { typed, world, actor, resource, live } = ask
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const form = parseTyped(typed, SuccessorForm)
  if (!form.ok) return show(ask, { typed, problems: form.refusal })
  const row = successorRow(form.value, worldOf(ask, outcome.value), actor.name)
  if (!row.ok) {
    const field = row.refusal === 'not-gone' ? 'authority' : 'successor'
    return show(ask, { typed, problems: [{ field, message: w[row.refusal] }] })
  }
  const { authority, basis } = row.value
  const deed = { action: 'successor.record', subject: authority, resource, reason: basis } as const
  const campaign = live.state.id
  const saved = await act(world, { actor, deed }, async (tx): Promise<Result<unknown, unknown>> => {
    const place = { campaign, scope: resource.path }
    const before = await currentRow(tx, RECORD_TABLES.successors, { campaign, key: { authority } })
    // What was recorded after the page was read is not replaced unseen.
    if (before && before.entry > (Number(typed['seen']) || 0)) return refuse('changed')
    const own = { ...place, row: row.value, seen: before?.entry }
    return append(tx, RECORD_TABLES.successors, own)
  })
  if (saved.ok) return goTo(ask, ask.url.pathname, w.saved)
  return show(ask, { typed, problems: [{ field: '', message: w.changed }] })
}
