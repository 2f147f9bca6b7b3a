/** The final report of a campaign, and of a year over every campaign that the actor reads. */
import { can } from '#access'
import { formatCivil } from '#kernel'
import { type Ask, get, type LiveCampaign, outcomeOf, type Route, screen } from '#office'
import type { OutcomeView } from '#outcome'
import { cycleBefore, cyclesIn, summaryOf } from '#printout'
import { type CampaignSummary, SummaryPage, YearPage } from './summary.page.tsx'
import { summaryWords } from './summary.words.ts'

const ONE = '/phong-trao/:campaign/tong-ket'
const YEAR = '/tong-ket/:year'

export const summaryRoutes: readonly Route[] = [
  get(ONE, 'report.read', showOne),
  get(YEAR, 'signed-in', showYear),
]

function showOne(ask: Ask<typeof ONE>): Response {
  const w = summaryWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view } = outcome.value
  const asked = ask.url.searchParams.get('chu-ky')
  const cycle = view.cycles.find(({ id }) => id === asked) ?? view.cycles[0]
  const id = cycle?.id ?? ''
  const before = cycleBefore(view, id)
  const body = (
    <SummaryPage
      campaign={ask.params.campaign}
      summary={summaryOf(view, id)}
      before={before === undefined ? undefined : summaryOf(view, before)}
      cycles={view.cycles.map(({ id: value, name }) => ({ value, label: name }))}
      year={(cycle?.to ?? ask.asOf).slice(0, 4)}
      words={[w.asOf(formatCivil(ask.asOf)), proofOf(ask, view)]}
    />
  )
  return screen(ask, { title: w.title }, body)
}

function proofOf({ lang }: Pick<Ask, 'lang'>, { program, rules }: OutcomeView): string {
  return summaryWords[lang].proof(program, rules)
}

async function showYear(ask: Ask<typeof YEAR>): Promise<Response> {
  const w = summaryWords[ask.lang]
  const { year } = ask.params
  const states = await ask.world.live.campaigns()
  const within = states.filter(({ id, scope }) =>
    can(ask.actor, 'report.read', { path: scope, campaign: id, host: scope }),
  )
  const found = await Promise.all(within.map(({ id }) => ask.world.live.campaign(id)))
  const known = found.flatMap((live) => (live ? summariesIn(ask, live) : []))
  const body = (
    <YearPage
      campaigns={known.filter(({ summaries }) => summaries.length > 0)}
      words={known[0] ? [known[0].proof] : []}
    />
  )
  return screen(ask, { title: w.ofYear(year) }, body)
}

function summariesIn(
  ask: Ask<typeof YEAR>,
  live: LiveCampaign,
): readonly (CampaignSummary & Readonly<{ proof: string }>)[] {
  const asOf = live.state.asOf ?? ask.today
  const computed = live.computed(asOf)
  if (!computed.ok) return []
  const { view } = computed.value
  const summaries = cyclesIn(view, ask.params.year).map((cycle) => summaryOf(view, cycle))
  const { id } = live.state
  const title = `${live.state.title} (${summaryWords[ask.lang].asOf(formatCivil(asOf))})`
  return [{ id, title, summaries, proof: proofOf(ask, view) }]
}
