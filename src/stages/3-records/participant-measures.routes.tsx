/** A participant's figures in a cycle, with rulings "not applicable" and the gates of classes. */
import { z } from 'zod'
import { type Action, can, isProxy } from '#access'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Ask,
  type Attempt,
  act,
  authorTyped,
  get,
  goTo,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { append } from '#platform/database'
import { parseTyped } from '#platform/http'
import { id, maybeText, text } from '#rulebook/cells'
import { bandsFor } from '#rulebook/criteria'
import type { Definition } from '#rulebook/definition'
import { measureWords } from './measure.words.ts'
import { definitionIn, measureOf, participantsOf } from './measure-desk.routes.ts'
import { ParticipantMeasures } from './participant-measures.page.tsx'

const OF = '/phong-trao/:campaign/so-lieu/:participant/:cycle'
type OfAsk = Ask<typeof OF>

export const participantMeasureRoutes: readonly Route[] = [
  get(OF, 'evidence.read', (ask) => showAll(ask, NOTHING_TRIED)),
  post(`${OF}/khong-ap-dung`, 'ruling.record', rule),
  post(`${OF}/xac-nhan`, 'measure.record', attest),
]

function showAll(ask: OfAsk, attempt: Attempt): Response {
  const w = measureWords[ask.lang]
  const { participant, cycle } = ask.params
  const definition = definitionIn(ask)
  const known = definition && participantsOf(ask, definition, cycle)
  const body = known?.find((one) => one.id === participant)
  if (!definition || !body) return screen(ask, { title: w.title, status: 404 }, <p>{w.unknown}</p>)
  const at = atOf(ask)
  const attested = ask.live.records.gates.filter(isOwn(ask))
  const gates = gatesOf(ask, definition)
  const page = (
    <ParticipantMeasures
      lines={definition.indicators.map((indicator) => ({
        ...measureOf(ask, definition, { participant, cycle, indicator }),
        href: `${at}/chi-tieu/${indicator.id}`,
      }))}
      rulings={ask.live.records.rulings.filter(isOwn(ask))}
      conditions={conditionsOf(definition)}
      gates={attested.map((row) => ({ name: nameOf(gates, row.gate), row }))}
      openGates={gates}
      isProxy={isProxy(ask.actor, ask.resource.path)}
      may={{ rule: may(ask, 'ruling.record'), attest: may(ask, 'measure.record') }}
      attempt={attempt}
      at={at}
    />
  )
  const name = definition.cycles.find((one) => one.id === cycle)?.name ?? cycle
  return screen(ask, { title: w.of(body.name, name), problems: attempt.problems }, page)
}

function atOf({ params }: OfAsk): string {
  return `/phong-trao/${params.campaign}/so-lieu/${params.participant}/${params.cycle}`
}

function may({ actor, resource }: OfAsk, action: Action): boolean {
  return can(actor, action, resource)
}

/** A row of every cycle has none. */
function isOwn({ params }: OfAsk) {
  return (row: Readonly<{ participant: string; cycle?: string | undefined }>): boolean =>
    row.participant === params.participant && (row.cycle ?? params.cycle) === params.cycle
}

type Named = Readonly<{ value: string; label: string }>

/** The conditions of the plan's awards, each once, with the plan's words. */
function conditionsOf({ awards }: Definition): readonly Named[] {
  const all = awards.flatMap(({ standard }) => (Array.isArray(standard) ? standard : []))
  const named = all.map(({ id: value, words }) => ({ value, label: words ?? value }))
  return [...new Map(named.map((one) => [one.value, one])).values()]
}

/** What the classes of the criteria sets ask beside points. */
function gatesOf({ live, params }: OfAsk, { scoring }: Definition): readonly Named[] {
  const sets = live.loaded.ok ? live.loaded.value.criteria : new Map()
  const own = scoring.filter(({ cycles }) => cycles.includes(params.cycle))
  const facts = own.flatMap(({ set }) => {
    const scheme = sets.get(set)?.classes
    if (typeof scheme !== 'object') return []
    const bands = bandsFor(scheme).flatMap((band) => band.gates ?? [])
    return [...bands, ...(scheme['force-lowest'] ?? []), ...(scheme.caps ?? [])]
  })
  return facts.map(({ id: value, words }) => ({ value, label: words }))
}

function nameOf(gates: readonly Named[], gate: string): string {
  return gates.find(({ value }) => value === gate)?.label ?? gate
}

const RulingForm = z.object({ condition: id, ground: text, paper: maybeText })

async function rule(ask: OfAsk): Promise<Response> {
  const { typed, params, actor, today, world, resource } = ask
  const form = parseTyped(typed, RulingForm)
  if (!form.ok) return showAll(ask, { typed, problems: form.refusal })
  const { participant, cycle } = params
  const row = { participant, cycle, ...form.value, by: actor.name, on: today }
  const subject = `${participant} ${cycle} ${row.condition}`
  const deed = { action: 'ruling.record', subject, resource, reason: row.ground } as const
  const saved = await act(world, { actor, deed }, (tx) =>
    append(tx, RECORD_TABLES.rulings, { ...placeOf(ask), row }),
  )
  const w = measureWords[ask.lang]
  if (saved.ok) return goTo(ask, atOf(ask), w.ruled)
  return showAll(ask, { typed, problems: [{ field: 'condition', message: w.changed }] })
}

const GateForm = z.object({ gate: id, holds: text, paper: maybeText })

async function attest(ask: OfAsk): Promise<Response> {
  const { typed, params, actor, today, world, resource } = ask
  const form = parseTyped(typed, GateForm)
  if (!form.ok) return showAll(ask, { typed, problems: form.refusal })
  const by = authorTyped(ask)
  if (!by.ok) return showAll(ask, { typed, problems: by.refusal })
  const { participant, cycle } = params
  const row = { participant, cycle, ...form.value, by: by.value, on: today }
  const deed = {
    action: 'measure.record',
    subject: `${participant} ${row.gate}`,
    resource,
  } as const
  const saved = await act(world, { actor, deed }, (tx) =>
    append(tx, RECORD_TABLES.gates, { ...placeOf(ask), row }),
  )
  const w = measureWords[ask.lang]
  if (saved.ok) return goTo(ask, atOf(ask), w.attested)
  return showAll(ask, { typed, problems: [{ field: 'gate', message: w.changed }] })
}

function placeOf({ live, resource }: OfAsk) {
  return { campaign: live.state.id, scope: resource.path }
}
