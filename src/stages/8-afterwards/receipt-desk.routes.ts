/** Awards on the desk: what was granted, what arrived, what is owed back, and who is asking. */
import { type Actor, covers, isProxy } from '#access'
import type { Computed } from '#campaign'
import type { CivilDate } from '#kernel'
import { type CampaignAsk, look, mayAbout } from '#office'
import { standingRows } from '#platform/database'
import { RECEIPTS, RECOVERIES } from './index.store.ts'
import type { Line } from './receipt.page.tsx'
import { awardedIn, moneyBefore } from './receipt.ts'
import { owedBy } from './recovery.ts'

/** Every award that the actor may read about. */
export async function linesOf(ask: CampaignAsk, { view }: Computed): Promise<readonly Line[]> {
  const { world, actor, live } = ask
  const { receipts, recoveries } = await look(world, actor, async (tx) => ({
    receipts: await standingRows(tx, RECEIPTS, live.state.id),
    recoveries: await standingRows(tx, RECOVERIES, live.state.id),
  }))
  const given = receipts.map(({ row }) => row)
  const back = recoveries.map(({ row }) => row)
  const nameOf = (cycle: string) => view.cycles.find(({ id }) => id === cycle)?.name ?? cycle
  const viewOn = (day: CivilDate) => {
    const then = live.computed(day)
    return then.ok ? then.value.view : undefined
  }
  return awardedIn(view, given, moneyBefore({ decisions: live.records.decisions, viewOn }))
    .filter(({ participant }) => mayAbout(ask, 'finding.read', participant))
    .map((one) => ({ ...one, owed: owedBy(one, back), cycleName: nameOf(one.cycle) }))
}

/** Whose confirmation it is: the one awarded, the head of the unit, or the agency from a list. */
export type Confirming = 'own' | 'proxy' | 'not-theirs'

export function confirmingAs(actor: Actor, participant: string, path: string): Confirming {
  if (isProxy(actor, path)) return 'proxy'
  const isHead = actor.duties.some(
    ({ role, path: own }) => role === 'unit-head' && covers(own, path),
  )
  return isHead || actor.person === participant ? 'own' : 'not-theirs'
}
