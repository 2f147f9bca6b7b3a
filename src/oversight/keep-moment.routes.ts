/**
 * Keeping the moment of an act (chốt kết quả lúc thông báo, quyết định): whoever records a notice,
 * a decision, a revocation or a correction freezes the outcome that follows from it, in the same
 * transaction. Nothing is left to remember.
 */
import { compute } from '#campaign'
import { type CampaignAsk, type LiveCampaign, type MadeKnown, recordsAfter } from '#office'
import { append, type Tx } from '#platform/database'
import { nextPublication, PUBLICATIONS } from './publication.store.ts'
import type { PublicationRow } from './publication.ts'
import { freeze } from './publication-freeze.routes.ts'

/** Throws when the outcome cannot be computed: then the act may not stand either. */
export async function keepMoment(
  tx: Tx,
  { live, actor, today, asOf }: CampaignAsk,
  { kind, of, cycle, number, from }: MadeKnown,
): Promise<void> {
  const { id, scope } = live.state
  const after = liveAfter(live, tx)
  const computed = after.loaded.ok ? compute(after.loaded.value, { asOf }) : after.loaded
  if (!computed.ok) throw new Error(`${id}: no outcome after ${kind} ${number}`)
  const frozen = await freeze(
    tx,
    { live: after, computed: computed.value },
    { kind, award: of, cycle },
  )
  const row: PublicationRow = {
    ...{ kind, award: of, cycle, number, from, ...frozen },
    ...{ until: undefined, objection: undefined },
    publication: await nextPublication(tx, id),
    by: actor.name,
    on: today,
    'as-of': asOf,
  }
  const saved = await append(tx, PUBLICATIONS, { campaign: id, scope, row })
  if (!saved.ok) throw new Error(`${id}: ${row.publication} was kept before`)
}

/** The campaign with what the transaction has written in it. */
function liveAfter(live: LiveCampaign, { changes }: Tx): LiveCampaign {
  const records = recordsAfter(live.records, { campaign: live.state.id, changes })
  const { loaded } = live
  if (!loaded.ok) return { ...live, records }
  return { ...live, records, loaded: { ok: true, value: { ...loaded.value, records } } }
}
