/** The plan in the browser: read by people, with the checker's findings beside it. */
import { can } from '#access'
import { type CampaignAsk, get, type Route, screen } from '#office'
import { namesOf } from '#outcome'
import { treeOf } from '#registry'
import type { Definition } from '#rulebook/definition'
import { workingCalendar } from '#rulebook/law'
import { PlanPage } from './plan.page.tsx'
import { planWords } from './plan.words.ts'
import { mayEdit } from './plan-desk.routes.ts'
import type { PlanView } from './plan-parts.page.tsx'
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

function viewOf({ live }: CampaignAsk, definition: Definition): PlanView | undefined {
  const { records, loaded } = live
  if (!loaded.ok) return undefined
  const tree = treeOf(records.organisations, records.successions)
  const isWorking = workingCalendar(loaded.value.law)
  return { definition, names: namesOf({ definition, tree, records }), isWorking }
}
