/**
 * What lies on the desk when a unit nominates (bàn đề nghị khen thưởng): for which award and cycle,
 * who may be put forward, which clauses ask for the meeting and its papers, the meetings on record.
 */
import { covers } from '#access'
import type { Ask } from '#office'
import type { OutcomeView, StandingView } from '#outcome'
import { type Definition, distinct } from '#rulebook/definition'
import type { Choice, NominationBases } from './nomination-view.page.tsx'

export const ONE = '/phong-trao/:campaign/de-nghi/:organisation'
export type OneAsk = Ask<typeof ONE>

/** Awards for which the plan asks units to put people forward, or which end in a proposal. */
export function nominable({ awards }: Definition) {
  return awards.filter(({ nominated, run }) => nominated !== undefined || run === 'nominate')
}

/** Every award and cycle that units nominate for; the one that is asked for is here. */
export function choicesOf(
  { typed, url }: OneAsk,
  view: OutcomeView,
  definition: Definition,
): readonly Choice[] {
  const asked = {
    award: typed['award'] ?? url.searchParams.get('giai'),
    cycle: typed['cycle'] ?? url.searchParams.get('chu-ky'),
  }
  const all = nominable(definition).flatMap(({ id: award, name, cycles }) =>
    cycles.map((cycle) => {
      const label = `${name}, ${view.cycles.find(({ id }) => id === cycle)?.name ?? cycle}`
      return { award, cycle, label, here: award === asked.award && cycle === asked.cycle }
    }),
  )
  if (all.some(({ here }) => here)) return all
  return all.map((one, index) => ({ ...one, here: index === 0 }))
}

/** What the plan says of the meeting, and of the papers it ends in. */
export function basesOf(
  { awards, dossiers }: Definition,
  award: string | undefined,
): NominationBases {
  const asked = awards.filter(({ id }) => id === award).map((one) => one.nominated ?? one)
  const items = dossiers
    .filter((one) => award !== undefined && one.awards.includes(award))
    .flatMap((one) => one.items)
  const of = (kind: string) => distinct(items.filter((item) => item.kind === kind))
  return { meeting: distinct(asked), minutes: of('minutes'), submission: of('submission') }
}

/** The unit's own people and parts; the host puts forward whomever it judges. */
export function candidatesOf(
  ask: OneAsk,
  view: OutcomeView,
  here: Choice,
): readonly StandingView[] {
  const { live, params, resource, places } = ask
  const selection = view.selections.find(
    (one) => one.award === here.award && one.cycle === here.cycle,
  )
  const isHost = params.organisation === live.state.host
  return (selection?.standings ?? []).filter(
    ({ participant }) => isHost || covers(resource.path, places.participant(participant) ?? ''),
  )
}
