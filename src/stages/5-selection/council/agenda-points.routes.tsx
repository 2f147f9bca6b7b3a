/** Points of an agenda without a vote, over HTTP: added, then concluded while the session runs. */
import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel'
import { type Ask, act, goTo, post, type Route } from '#office'
import { append, currentRow, type Tx } from '#platform/database'
import { parseTyped } from '#platform/http'
import { text } from '#rulebook/cells'
import { AGENDA_POINTS, pointsOf, type StoredPoint } from './agenda-points.store.ts'
import { holdSession, SITTINGS } from './council.store.ts'
import type { AgendaPointRow } from './council-rows.ts'
import { showSession } from './session.routes.tsx'
import { sessionWords } from './session.words.ts'

const ONE = '/phong-trao/:campaign/hoi-dong/:session'

export const agendaPointRoutes: readonly Route[] = [
  post(`${ONE}/noi-dung`, 'session.prepare', add),
  post(`${ONE}/ket-luan`, 'session.prepare', conclude),
]

type OneAsk = Ask<typeof ONE>

async function add(ask: OneAsk): Promise<Response> {
  const form = parseTyped(ask.typed, z.object({ point: text }))
  if (!form.ok) return showSession(ask, { typed: ask.typed, problems: form.refusal })
  const { session } = ask.params
  return writing(ask, 'pointAdded', (points) => {
    const order = Math.max(0, ...points.map(({ row }) => row.order)) + 1
    return [{ row: { session, order, title: form.value.point, result: undefined }, entry: 0 }]
  })
}

/** An emptied conclusion is taken back; what stays the same writes nothing. */
function conclude(ask: OneAsk): Promise<Response> {
  return writing(ask, 'concluded', (points) =>
    points.map(({ row, entry }) => {
      const typed = ask.typed[`ket-luan-${row.order}`]
      return {
        entry,
        row: { ...row, result: typed === undefined ? row.result : typed.trim() || undefined },
      }
    }),
  )
}

type Said = 'pointAdded' | 'concluded'
type Wish = Readonly<{ row: AgendaPointRow; entry: number }>

async function writing(
  ask: OneAsk,
  said: Said,
  wish: (points: readonly StoredPoint[]) => readonly Wish[],
): Promise<Response> {
  const { world, actor, live, params, resource } = ask
  const { session } = params
  const campaign = live.state.id
  const deed = { action: 'session.prepare', subject: session, resource } as const
  const done = await act(world, { actor, deed }, async (tx): Promise<Result<void, unknown>> => {
    await holdSession(tx, { campaign, session })
    const sitting = await currentRow(tx, SITTINGS, { campaign, key: { session } })
    if (sitting?.cells['state'] !== 'open') return refuse('closed')
    const rows = wish(await pointsOf(tx, { campaign, session }))
    return keep(tx, { campaign, scope: resource.path }, rows)
  })
  const w = sessionWords[ask.lang]
  if (done.ok) return goTo(ask, `/phong-trao/${campaign}/hoi-dong/${session}`, w[said])
  return showSession(ask, { typed: ask.typed, problems: [{ field: '', message: w.changed }] })
}

type Place = Readonly<{ campaign: string; scope: string }>

async function keep(tx: Tx, place: Place, rows: readonly Wish[]): Promise<Result<void, unknown>> {
  for (const { row, entry } of rows) {
    const kept = await append(tx, AGENDA_POINTS, { ...place, row, seen: entry || undefined })
    if (!kept.ok) return kept
  }
  return ok(undefined)
}
