/** Deadlines that the plan itself sets (thời hạn của kế hoạch): registration and dossiers. */
import { type Cycle, type DeadlineRule, deadlineIn } from '#rulebook/definition'
import { isOpen, type Open } from '#rulebook/words'
import { type Bare, type CampaignDeadline, placed } from './deadline.ts'
import { type Ground, nameOf } from './ground.ts'

type Rule = Readonly<{ until: DeadlineRule | Open; cycle: Cycle }>

function inPlan(ground: Ground, { until, cycle }: Rule, bare: Bare): readonly CampaignDeadline[] {
  if (isOpen(until)) return []
  const { events } = ground.records
  const eventDay = (event: string, of: string) =>
    events.find((row) => row.event === event && (row.cycle ?? of) === of)?.on
  const found = deadlineIn(until, cycle, eventDay)
  return found.state === 'placed' ? [placed(ground, found.deadline, bare)] : []
}

function cyclesIn({ definition }: Ground, ids: readonly string[]): readonly Cycle[] {
  return definition.cycles.filter(({ id }) => ids.includes(id))
}

export function ofRegistration(ground: Ground): readonly CampaignDeadline[] {
  return ground.definition.registration.flatMap((rule) =>
    cyclesIn(ground, rule.cycles).flatMap((cycle) => {
      const { for: kind, words: says, clause, until } = rule
      const key = `${kind} ${cycle.id}`
      const path = `/dang-ky?chu-ky=${cycle.id}`
      return inPlan(
        ground,
        { until, cycle },
        { key, kind, about: '', cycle: cycle.name, says, clause, path },
      )
    }),
  )
}

export function ofDossiers(ground: Ground): readonly CampaignDeadline[] {
  const { dossiers, awards } = ground.definition
  return dossiers.flatMap((dossier) => {
    const own = awards.filter(({ id }) => dossier.awards.includes(id))
    const cycles = cyclesIn(
      ground,
      own.flatMap((award) => award.cycles),
    )
    return cycles.flatMap((cycle) => {
      const { words: says, clause, until } = dossier
      const key = `dossier ${dossier.id} ${cycle.id}`
      const about = nameOf(ground, dossier.to)
      return inPlan(
        ground,
        { until, cycle },
        { key, kind: 'dossier', about, cycle: cycle.name, says, clause, path: '/ho-so' },
      )
    })
  })
}
