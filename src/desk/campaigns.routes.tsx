/** Home, the list of campaigns, and a campaign at a glance. */
import { can, canSomewhere } from '#access'
import { type CivilDate, formatCivil } from '#kernel'
import { type AnyAsk, type CampaignAsk, get, type LiveCampaign, type Route, screen } from '#office'
import type { Definition } from '#rulebook/definition'
import { workingCalendar } from '#rulebook/law'
import { deadlinesOf } from './campaign-deadlines.ts'
import { lifeStep } from './campaign-life.ts'
import { type CampaignLine, CampaignsPage, FrontPage, HomePage } from './campaigns.page.tsx'
import { deskWords } from './desk.words.ts'
import { OverviewPage } from './overview.page.tsx'

export const campaignRoutes: readonly Route[] = [
  get('/', 'anybody', home),
  get('/phong-trao', 'signed-in', async (ask) => {
    const { campaigns: title } = deskWords[ask.lang]
    const mayDraft = canSomewhere(ask.actor, 'campaign.draft')
    const campaigns = await linesFor(ask)
    return screen(ask, { title }, <CampaignsPage campaigns={campaigns} mayDraft={mayDraft} />)
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
  const within = states.filter(({ id, scope }) =>
    can(actor, 'campaign.read', { path: scope, campaign: id, host: scope }),
  )
  const lines = within.map(async ({ id, title, host, state }) => {
    const name = organisations.findLast((one) => one.id === host)?.name ?? host
    return { id, title, host: name, state, ...(await aheadOf(world, id)) }
  })
  return Promise.all(lines)
}

/** The cycles of a campaign and its next deadline, as of the day it is shown for. */
async function aheadOf(world: AnyAsk['world'], id: string) {
  const live = await world.live.campaign(id)
  const today = live?.state.asOf ?? world.today()
  const found = live?.defined(today)
  if (!live || !found?.ok) return { cycles: [], due: '' }
  const { definition } = found.value
  const next = deadlinesIn(live, definition, today).find(({ daysLeft }) => daysLeft >= 0)
  return { cycles: definition.cycles.map(({ name }) => name), due: next?.words ?? '' }
}

function deadlinesIn(live: LiveCampaign, definition: Definition, today: CivilDate) {
  if (!live.loaded.ok) return []
  const { events } = live.records
  const eventDay = (event: string, cycle: string) =>
    events.find((row) => row.event === event && (row.cycle ?? cycle) === cycle)?.on
  const isWorking = workingCalendar(live.loaded.value.law)
  return deadlinesOf({ definition, eventDay, isWorking, today })
}

function overview(ask: CampaignAsk): Response {
  const { live, asOf } = ask
  const { title, host, state, id } = live.state
  const found = live.defined(asOf)
  const computed = live.computed(asOf)
  const definition = found.ok ? found.value.definition : undefined
  const named = live.records.organisations.findLast((one) => one.id === host)?.name ?? host
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
      deadlines={definition ? deadlinesIn(live, definition, asOf) : []}
      view={computed.ok ? computed.value.view : undefined}
      hindered={computed.ok ? [] : computed.refusal.map(({ message }) => message)}
    />
  )
  return screen(ask, { title, crumbs: [] }, body)
}

function wordPlan({ plan }: Definition): string {
  return `${plan.kind} ${plan.number}, ${formatCivil(plan.date)}`
}
