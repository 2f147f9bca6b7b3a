/**
 * What concerns oneself (của tôi): registrations, results with their reasons, reports to write and
 * awards, in every campaign and year. Only what the own duties reach is looked at.
 */
import { can } from '#access'
import { type Ask, get, type LiveCampaign, type Route, screen, workingDay } from '#office'
import type { OutcomeView } from '#outcome'
import { standingsOf } from '#printout'
import { stateWords } from '#selection/pages'
import { type AwardLine, MinePage, type OwnLine } from './mine.page.tsx'
import { mineWords } from './mine.words.ts'

export const mineRoutes: readonly Route[] = [get('/cua-toi', 'signed-in', showMine)]

async function showMine(ask: Ask): Promise<Response> {
  const w = mineWords[ask.lang]
  const { person, name } = ask.actor
  if (!person) return screen(ask, { title: w.title }, <p>{w.noPerson}</p>)
  const campaigns = await ownCampaigns(ask, person)
  const body = (
    <MinePage
      lines={campaigns.flatMap((live) => linesIn(ask, live, person))}
      awards={campaigns.flatMap((live) => awardsIn(ask, live, person))}
    />
  )
  return screen(ask, { title: w.of(name) }, body)
}

/** The campaigns in whose book the person stands, as far as the own duty reads them. */
async function ownCampaigns(ask: Ask, person: string): Promise<readonly LiveCampaign[]> {
  const path = ask.places.participant(person)
  if (path === undefined) return []
  const ids = ask.standing.campaignsWith([person])
  const all = await Promise.all(ids.map((id) => ask.standing.campaign(id)))
  return all
    .filter((live) => live !== undefined)
    .filter(({ state: { id, scope } }) =>
      can(ask.actor, 'finding.read', { path, campaign: id, host: scope }),
    )
}

/** One line per cycle that asks the person to take part, with every award considered. */
function linesIn(ask: Ask, live: LiveCampaign, person: string): readonly OwnLine[] {
  const computed = live.computed(workingDay(live, ask.today))
  if (!computed.ok) return []
  const { view } = computed.value
  const { id, title } = live.state
  const registered = view.registrations.filter(({ participant }) => participant === person)
  return registered.map(({ cycle, words }) => ({
    ...{ campaign: id, title, person, cycle, words },
    cycleName: cycleName(view, cycle),
    results: standingsOf(view, { participant: person, cycle }).map(({ selection, standing }) => ({
      award: selection.name,
      state: stateWords[ask.lang][standing.state],
      reasons: standing.reasons,
    })),
  }))
}

function cycleName({ cycles }: OutcomeView, cycle: string): string {
  return cycles.find(({ id }) => id === cycle)?.name ?? cycle
}

/** Granted here, or held from elsewhere; what was revoked is said. */
function awardsIn(ask: Ask, live: LiveCampaign, person: string): readonly AwardLine[] {
  const { records, state } = live
  const today = workingDay(live, ask.today)
  const found = live.defined(today)
  const awards = found.ok ? found.value.definition.awards : []
  const granted = records.decisions
    .filter(
      ({ participant, action, on }) => participant === person && action === 'grant' && on <= today,
    )
    .map(({ award, on, number }) => ({
      name: awards.find(({ id }) => id === award)?.name ?? award,
      on,
      decision: number,
      source: state.title,
      isRevoked: records.decisions.some(
        (one) => one.participant === person && one.award === award && one.action === 'revoke',
      ),
    }))
  const held = records['awards-held']
    .filter(({ participant }) => participant === person)
    .map(({ name, on, decision }) => ({ name, on, decision, source: '', isRevoked: false }))
  return [...granted, ...held]
}
