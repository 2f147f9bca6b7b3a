/** The plan in the browser: read by people, with the checker's findings beside it. */
import { can } from '#access'
import { type CampaignAsk, get, type Route, screen } from '#office'
import { PlanPage } from './plan.page.tsx'
import { planWords } from './plan.words.ts'
import { mayEdit } from './plan-desk.routes.ts'
import { viewOf } from './plan-view.routes.ts'
import { saidOf } from './said.routes.ts'

export const planRoutes: readonly Route[] = [
  get('/phong-trao/:campaign/ke-hoach', 'campaign.read', showPlan),
]

function showPlan(ask: CampaignAsk): Response {
  const { live, asOf, actor, resource } = ask
  const { plan: title } = planWords[ask.lang]
  const found = live.defined(asOf)
  const isLocked = live.state.state !== 'draft'
  const body = (
    <PlanPage
      view={found.ok ? viewOf(ask, found.value.definition) : undefined}
      check={{ campaign: live.state.id, said: saidOf({ loaded: live.loaded, found }) }}
      base={`/phong-trao/${live.state.id}`}
      may={{
        edit: mayEdit(ask),
        amend: live.state.state === 'launched' && can(actor, 'campaign.draft', resource),
      }}
      isLocked={isLocked}
    />
  )
  return screen(ask, { title }, body)
}
