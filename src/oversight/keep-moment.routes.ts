/**
 * Keeping the moment of an act (chốt kết quả lúc thông báo, quyết định): whoever records a notice,
 * a decision, a revocation or a correction freezes the outcome that follows from it, in the same
 * transaction. Nothing is left to remember.
 */
import { compute } from '#campaign'
import { type CampaignAsk, type LiveCampaign, type MadeKnown, recordsAfter } from '#office'
import type { Tx } from '#platform/database'
import { keepPublication } from './publication-freeze.routes.ts'

/** Throws when the outcome cannot be computed: then the act may not stand either. */
export async function keepMoment(
  tx: Tx,
  { live, actor, today, asOf }: CampaignAsk,
  { kind, of, cycle, number, from }: MadeKnown,
): Promise<void> {
  const { id } = live.state
  const after = liveAfter(live, tx)
  const computed = after.loaded.ok ? compute(after.loaded.value, { asOf }) : after.loaded
  if (!computed.ok) throw new Error(`${id}: no outcome after ${kind} ${number}`)
  const moment = { live: after, computed: computed.value, ...{ actor, today, asOf } }
  const wish = { kind, award: of, cycle, number, from, until: undefined, objection: undefined }
  const kept = await keepPublication(tx, moment, wish)
  if (!kept.ok) throw new Error(`${id}: the moment of ${kind} ${number} was kept before`)
}

/** The campaign with what the transaction has written in it. */
function liveAfter(live: LiveCampaign, { changes }: Tx): LiveCampaign {
  const records = recordsAfter(live.records, { campaign: live.state.id, changes })
  const { loaded } = live
  if (!loaded.ok) return { ...live, records }
  return { ...live, records, loaded: { ok: true, value: { ...loaded.value, records } } }
}
