/** The list of campaigns, and a campaign at a glance. */

import { can, canSomewhere, ROOT_PATH } from '#access'
import { formatCivil } from '#kernel'
import { unitName } from '#ledger'
import { type Ask, type CampaignAsk, get, type Route, screen } from '#office'
import type { Definition } from '#rulebook/definition'
import { deadlinesOf } from './campaign-deadlines.ts'
import { lifeStep } from './campaign-life.ts'
import { type CampaignLine, CampaignsPage } from './campaigns.page.tsx'
import { type Desk, deskOf, desksOf } from './desk.routes.ts'
import { deskWords } from './desk.words.ts'
import { OverviewPage } from './overview.page.tsx'

export const campaignRoutes: readonly Route[] = [
  get('/phong-trao', 'signed-in', async (ask) => {
    const { campaigns: title } = deskWords[ask.lang]
    const mayDraft = canSomewhere(ask.actor, 'campaign.draft')
    const campaigns = campaignLines(ask, await desksOf(ask))
    const setsUp = can(ask.actor, 'organisation.manage', { path: ROOT_PATH })
    const rights = { mayDraft, setsUp }
    return screen(ask, { title }, <CampaignsPage campaigns={campaigns} {...rights} />)
  }),
  get('/phong-trao/:campaign', 'campaign.read', overview),
]

/** The campaigns within the actor's reach. */
export function campaignLines({ standing }: Ask, desks: readonly Desk[]): readonly CampaignLine[] {
  const records = standing.registry.records()
  return desks.map(({ live, ground }) => {
    const { id, title, host, state } = live.state
    const name = unitName(records, host)
    const cycles = ground?.definition.cycles.map((one) => one.name) ?? []
    const next = ground && deadlinesOf(ground).find(({ daysLeft }) => daysLeft >= 0)
    return { id, title, host: name, state, cycles, due: next?.words ?? '' }
  })
}

async function overview(ask: CampaignAsk): Promise<Response> {
  const { live, asOf } = ask
  const { ground } = await deskOf(ask, live)
  const { title, host, state, id } = live.state
  const found = live.defined(asOf)
  const computed = live.computed(asOf)
  const definition = found.ok ? found.value.definition : undefined
  const named = unitName(live.records, host)
  const head = definition && {
    plan: wordPlan(definition),
    host: named,
    agency: definition['standing-agency'],
    cycles: definition.cycles.map(({ name }) => name),
  }
  const body = (
    <OverviewPage
      base={`/phong-trao/${id}`}
      step={lifeStep(state, live.records)}
      head={head}
      deadlines={ground ? deadlinesOf(ground) : []}
      view={computed.ok ? computed.value.view : undefined}
      hindered={computed.ok ? [] : computed.refusal.map(({ message }) => message)}
    />
  )
  return screen(ask, { title, crumbs: [] }, body)
}

function wordPlan({ plan }: Definition): string {
  return `${plan.kind} ${plan.number}, ${formatCivil(plan.date)}`
}
