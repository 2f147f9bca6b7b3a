/**
 * Every deadline of a campaign that the reader may know, placed anew from plan and records whenever
 * asked: one that was moved has moved everywhere.
 */
import type { CampaignDeadline } from './deadline.ts'
import type { Ground } from './ground.ts'
import { ofDossiers, ofRegistration } from './plan-deadlines.ts'
import { ofExplanations, ofSessions, ofStages, ofSupplements } from './record-deadlines.ts'

/** In the order of their last days. What is left open or waits for an event has no day yet. */
export function deadlinesOf(ground: Ground): readonly CampaignDeadline[] {
  const all = [
    ...ofRegistration(ground),
    ...ofStages(ground),
    ...ofExplanations(ground),
    ...ofDossiers(ground),
    ...ofSupplements(ground),
    ...ofSessions(ground),
  ]
  // One day for several cycles is one deadline.
  const distinct = new Map(all.map((one) => [`${one.kind} ${one.about} ${one.last}`, one]))
  return [...distinct.values()].toSorted((a, b) => (a.last < b.last ? -1 : 1))
}
