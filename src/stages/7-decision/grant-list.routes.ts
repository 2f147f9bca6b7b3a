/** Keeping one decision with its list: all grants in one act, or none and the reason. */
import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import { act, type CampaignAsk, type KeepMoment, type MadeKnown } from '#office'
import type { SelectionView } from '#outcome'
import { append } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { maybeDay, maybeText } from '#rulebook/cells'
import { decisionWords } from './decision.words.ts'
import { signingOn } from './decision-signer.routes.ts'
import { grantRows, type ListRefusal } from './grant-list.ts'
import { latestOf } from './record-decision.ts'
import { wordDecisionRefusal } from './record-decision.words.ts'
import type { DecisionRow } from './rows.ts'

const PaperForm = z.object({ on: maybeDay, number: maybeText })

type Problems = readonly FormProblem[]

/** How many were granted; else what is wrong, at its field. */
export async function keepGrants(
  ask: CampaignAsk,
  selection: SelectionView,
  keep: KeepMoment,
): Promise<Result<number, Problems>> {
  const { typed, asOf } = ask
  const { award, cycle, standings, blocked } = selection
  const list = typed['list'] ?? ''
  const fields = { on: `ngay-${list}`, number: `so-${list}` }
  const form = parseTyped(
    { on: typed[fields.on] ?? '', number: typed[fields.number] ?? '' },
    PaperForm,
  )
  if (!form.ok) return refuse(form.refusal.map((one) => ({ ...one, field: fields.on })))
  const latest = latestOf(ask.live.records.decisions, asOf)
  const chosen = standings
    .filter(({ participant }) => typed[`tang-${participant}`] === '1')
    .map(({ participant, state: standing }) => {
      return { participant, standing, latest: latest({ award, cycle, participant }) }
    })
  const signing = await signingOn(ask, form.value.on ?? asOf)
  const state = { blocked, today: asOf, ...signing }
  const rows = grantRows({ award, cycle, ...form.value }, chosen, state)
  if (!rows.ok) return refuse([problemOf(ask, rows.refusal, { selection, field: fields.on })])
  return kept(ask, rows.value, keep)
}

type At = Readonly<{ selection: SelectionView; field: string }>

/** The sentence of a single decision, with whom it is about. */
function problemOf(
  { lang }: CampaignAsk,
  { participant, refusal }: ListRefusal,
  { selection, field }: At,
): FormProblem {
  if (participant === undefined) return { field: '', message: decisionWords[lang].nobodyChosen }
  const said = wordDecisionRefusal(refusal, lang)
  if (said.field === 'on') return { field, message: said.message }
  const name = selection.standings.find((one) => one.participant === participant)?.name
  return { field: '', message: `${name ?? participant}: ${said.message}` }
}

async function kept(
  ask: CampaignAsk,
  rows: readonly DecisionRow[],
  keep: KeepMoment,
): Promise<Result<number, Problems>> {
  const { world, actor, resource, live, places, lang } = ask
  const [{ award, cycle, number } = { award: '', cycle: '', number: undefined }] = rows
  const subject = [award, cycle, number].filter(Boolean).join(' ')
  const deed = { action: 'decision.record', subject, resource } as const
  return act(world, { actor, deed }, async (tx): Promise<Result<number, Problems>> => {
    for (const row of rows) {
      const scope = places.participant(row.participant) ?? resource.path
      const place = { campaign: live.state.id, scope }
      const added = await append(tx, RECORD_TABLES.decisions, { ...place, row })
      if (!added.ok) return refuse([{ field: '', message: decisionWords[lang].changed }])
    }
    const known = rows[0] && madeKnown(rows[0])
    if (known) await keep(tx, ask, known)
    return ok(rows.length)
  })
}

/** What a decision makes known; who is struck out or sent back is told otherwise. */
export function madeKnown(row: DecisionRow): MadeKnown | undefined {
  const { action, award: of, cycle, number, on: from } = row
  if (action === 'grant') return { kind: 'decision', of, cycle, number, from }
  return action === 'revoke' ? { kind: 'revocation', of, cycle, number, from } : undefined
}
