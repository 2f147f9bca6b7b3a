/** What pages of measures start from: the definition, the participants, what is recorded of one. */
import { type Ask, definitionOf } from '#office'
import { type Participant, participantsIn, renamesIn } from '#registration'
import { treeOf } from '#registry'
import type { Definition, Indicator } from '#rulebook/definition'
import { levelName, measureText } from './measure.ts'

type InCampaign = Ask<'/phong-trao/:campaign'>

/** Everybody who takes part in a cycle. */
export function participantsOf(
  { live }: InCampaign,
  definition: Definition,
  cycle: string,
): readonly Participant[] {
  const { organisations, successions, people, posts } = live.records
  const within = definition.cycles.find(({ id }) => id === cycle)
  if (!within) return []
  const renamed = renamesIn(definition.cycles, successions)
  const register = { tree: treeOf(organisations, successions), renamed, people, posts }
  return participantsIn(definition.participants, within, register)
}

export function definitionIn(ask: InCampaign): Definition | undefined {
  return definitionOf(ask.live, ask.asOf)
}

type About = Readonly<{ participant: string; cycle: string }>

/** A notice on the cycle, or a decision about the participant, rests on what was recorded. */
export function isRelied({ live, asOf }: InCampaign, { participant, cycle }: About): boolean {
  const { conclusions, decisions } = live.records
  const isNoticed = conclusions.some((row) => row.cycle === cycle && row.on <= asOf)
  return isNoticed || decisions.some((row) => row.participant === participant && row.on <= asOf)
}

/** The recorded row of an indicator and its words. */
export function measureOf(
  { live }: InCampaign,
  { scales }: Definition,
  about: About & Readonly<{ indicator: Indicator }>,
) {
  const { participant, cycle, indicator } = about
  const row = live.records.measures.find(
    (one) =>
      one.participant === participant && one.cycle === cycle && one.indicator === indicator.id,
  )
  return { indicator, row, text: levelName(measureText(row), indicator, scales) }
}
