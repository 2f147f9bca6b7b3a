/** Who could answer an open question: people whose duty over the campaign's host allows it. */
import { can, roleMay } from '#access'
import { type CampaignAsk, look } from '#office'
import { holdersOn } from './answerers.store.ts'

/** Their names, each once, in the order of their accounts. */
export async function ableToAnswer(ask: CampaignAsk): Promise<readonly string[]> {
  const { world, actor, places, resource, live } = ask
  const rows = await look(world, actor, (tx) => holdersOn(tx, ask.today))
  const able = rows.filter(({ role, organisation, campaign }) => {
    const path = organisation === undefined ? undefined : places.organisation(organisation)
    if (path === undefined || !roleMay(role, 'question.answer')) return false
    if (campaign !== undefined && campaign !== live.state.id) return false
    const duties = [{ role, path }]
    return can({ ...actor, duties, runs: [], takesPartIn: [] }, 'question.answer', resource)
  })
  return [...new Set(able.map(({ name }) => name))]
}
