/** What the dossiers of a parcel would become in a campaign of ours, as it stands today. */
import type { ParcelDossier, ReadParcel } from '#exchange'
import type { CivilDate } from '#kernel'
import {
  definitionOf,
  type LiveBook,
  type LiveCampaign,
  type World,
  workingDay,
} from '#office/folders'
import { participantsIn } from '#registration'
import { treeOf } from '#registry'
import type { Definition } from '#rulebook/definition'
import { aimsIn } from './aim.ts'

/** A campaign of ours, and the office's registry, which knows more bodies than its book names. */
export type Into = Readonly<{ live: LiveCampaign; definition: Definition; registry: LiveBook }>

/** A campaign that runs, on its working day; undefined when none of that id does. */
export async function intoCampaignOf(
  { live: all }: Pick<World, 'live'>,
  campaign: string,
  today: CivilDate,
): Promise<Into | undefined> {
  const live = await all.campaign(campaign)
  if (live?.state.state !== 'launched') return undefined
  const definition = definitionOf(live, workingDay(live, today))
  return definition && { live, definition, registry: await all.wholeRegistry() }
}

export function aimsInto({ parcel }: ReadParcel, into: Into) {
  const { organisations, people } = into.registry.records()
  const { nominations } = into.live.records
  const records = { organisations, people, nominations }
  return aimsIn(parcel, { definition: into.definition, records, covers: coveredBy(into) })
}

/** Whom the plan covers, asked once for each award and cycle. */
function coveredBy({ definition, registry }: Into): (one: ParcelDossier) => boolean {
  const { organisations, people, posts, successions } = registry.records()
  const register = { tree: treeOf(organisations, successions), people, posts }
  const idsOf = (award: string, cycle: string): ReadonlySet<string> => {
    const groups = definition.awards.find(({ id }) => id === award)?.participants ?? []
    const own = definition.participants.filter(({ id }) => groups.includes(id))
    const within = definition.cycles.find(({ id }) => id === cycle)
    const found = within ? participantsIn(own, within, register) : []
    return new Set(found.map(({ id }) => id))
  }
  const known = new Map<string, ReadonlySet<string>>()
  return ({ award, cycle, participant }) => {
    const key = `${award} ${cycle}`
    const ids = known.get(key) ?? idsOf(award, cycle)
    known.set(key, ids)
    return ids.has(participant.id)
  }
}
