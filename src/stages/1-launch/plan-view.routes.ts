/** What a page of the plan is drawn from: the definition, the names of things, the calendar. */
import type { CampaignAsk } from '#office'
import { namesOf } from '#outcome'
import { treeOf } from '#registry'
import type { Definition } from '#rulebook/definition'
import { workingCalendar } from '#rulebook/law'
import type { PlanView } from './plan-parts.page.tsx'

/** Undefined while the campaign's files cannot be read. */
export function viewOf({ live }: CampaignAsk, definition: Definition): PlanView | undefined {
  const { records, loaded } = live
  if (!loaded.ok) return undefined
  const tree = treeOf(records.organisations, records.successions)
  const isWorking = workingCalendar(loaded.value.law)
  return { definition, names: namesOf({ definition, tree, records }), isWorking }
}
