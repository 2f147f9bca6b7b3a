/** Home, the list of campaigns, and a campaign at a glance. */
import { can } from '#access'
import { type AnyAsk, type Ask, get, outcomeOf, type Route, screen } from '#office'
import {
  type CampaignLine,
  CampaignTable,
  FrontPage,
  HomePage,
  OverviewPage,
} from './campaigns.page.tsx'
import { deskWords } from './desk.words.ts'

export const campaignRoutes: readonly Route[] = [
  get('/', 'anybody', home),
  get('/phong-trao', 'signed-in', async (ask) => {
    const { campaigns: title } = deskWords[ask.lang]
    return screen(ask, { title }, <CampaignTable campaigns={await linesFor(ask)} />)
  }),
  get('/phong-trao/:campaign', 'campaign.read', overview),
]

async function home(ask: AnyAsk): Promise<Response> {
  const w = deskWords[ask.lang]
  if (!ask.actor) return screen(ask, { title: w.campaigns }, <FrontPage />)
  const hasDuty = ask.actor.duties.length > 0
  return screen(
    ask,
    { title: w.home },
    <HomePage campaigns={await linesFor(ask)} hasDuty={hasDuty} />,
  )
}

/** The campaigns within the actor's reach. */
async function linesFor({ world, actor }: AnyAsk): Promise<readonly CampaignLine[]> {
  if (!actor) return []
  const registry = await world.live.wholeRegistry()
  const { organisations } = registry.records()
  const states = await world.live.campaigns()
  return states
    .filter(({ id, scope }) =>
      can(actor, 'campaign.read', { path: scope, campaign: id, host: scope }),
    )
    .map(({ id, title, host, state }) => {
      const name = organisations.findLast((one) => one.id === host)?.name ?? host
      return { id, title, host: name, state }
    })
}

function overview(ask: Ask<'/phong-trao/:campaign'>): Response {
  const { title, host } = ask.live.state
  const outcome = outcomeOf(ask, title)
  if (!outcome.ok) return outcome.refusal
  const { definition, view } = outcome.value
  const named = ask.live.records.organisations.findLast((one) => one.id === host)?.name ?? host
  const head = {
    plan: view.campaign.plan,
    host: named,
    agency: definition['standing-agency'],
    cycles: view.cycles.map(({ name }) => name),
  }
  return screen(ask, { title, crumbs: [] }, <OverviewPage head={head} view={view} />)
}
