/**
 * What waits for a unit or for a person (việc của đơn vị, cá nhân): registering, explaining,
 * scoring oneself, showing what is not established, nominating, sending and supplementing dossiers.
 */
import { dossierState, lastSending } from '#dossier'
import type { OutcomeView } from '#outcome'
import { stageAction } from '#scoring'
import type { CampaignDeadline } from './deadline.ts'
import { type Ground, goesOut, isNoticed, named, wayOn } from './ground.ts'
import { openRounds } from './open-rounds.ts'
import { ofDossiers, ofRegistration } from './plan-deadlines.ts'
import type { Task } from './task.ts'

export function unitTasks(ground: Ground): readonly Task[] {
  return [
    ...registering(ground),
    ...explaining(ground),
    ...scoring(ground),
    ...establishing(ground),
    ...nominating(ground),
    ...filing(ground),
    ...mending(ground),
  ]
}

/** Once the last day is over a reason is asked, so long as the cycle runs. */
function registering(ground: Ground): readonly Task[] {
  const { view, own, day, definition } = ground
  const dues = ofRegistration(ground)
  return view.registrations.flatMap(({ participant, cycle, state, kind }): readonly Task[] => {
    const within = definition.cycles.find(({ id }) => id === cycle)
    const hasBegun = within && within.from <= day && day <= within.to
    if (state !== 'none' || !hasBegun || !own('registration.record', participant)) return []
    const due = dueOf(dues, `${kind} ${cycle}`)
    const about = named(ground, participant, cycle)
    const path = `/dang-ky/${participant}?chu-ky=${cycle}`
    if (due && due.daysLeft < 0) return [{ kind: 'register-late', about, path }]
    return [{ kind: 'register', about, path, until: due?.last }]
  })
}

function dueOf(dues: readonly CampaignDeadline[], key: string): CampaignDeadline | undefined {
  return dues.find((one) => one.key === key)
}

function explaining(ground: Ground): readonly Task[] {
  const { records, own, day } = ground
  return records.explanations
    .filter(({ asked, due, answered, accepted }) => {
      const isAnswered = answered !== undefined && answered <= day
      return asked <= day && day <= due && !isAnswered && accepted === undefined
    })
    .filter(({ participant }) => own('explanation.answer', participant))
    .map(({ participant, cycle, criterion, due }) => ({
      kind: 'explain',
      about: `${named(ground, participant, cycle)}, ${criterion}`,
      path: `/cham-diem/${participant}/${cycle}/${encodeURIComponent(criterion)}`,
      until: due,
    }))
}

function scoring(ground: Ground): readonly Task[] {
  const rounds = openRounds(ground).filter(({ stage }) => stageAction(stage) === 'sheet.self')
  return rounds.flatMap(({ ranking, at, until }) =>
    ranking.rows
      .filter(({ participant, stages }) => {
        return stages[at]?.total === null && ground.own('sheet.self', participant)
      })
      .map(({ participant }) => ({
        kind: 'self-score' as const,
        about: named(ground, participant, ranking.cycle),
        path: `/cham-diem/${participant}/${ranking.cycle}?cham=${ranking.scoring}`,
        until,
      })),
  )
}

/** What is missing to be judged is only known once the class of the cycle stands. */
function establishing(ground: Ground): readonly Task[] {
  const { view, own, records, day, definition } = ground
  return view.selections.flatMap(({ award, cycle, standings }): readonly Task[] => {
    const isDecided = records.decisions.some((row) => row.award === award && row.cycle === cycle)
    const begun = definition.cycles.some(({ id, from }) => id === cycle && from <= day)
    if (isDecided || !begun || !isNoticed(ground, cycle)) return []
    return standings
      .filter(({ state, participant }) => {
        return state === 'not-established' && own('registration.record', participant)
      })
      .map(({ participant }) => ({
        kind: 'establish',
        about: named(ground, participant, cycle),
        path: `/tieu-chuan/${participant}?giai=${award}&chu-ky=${cycle}`,
      }))
  })
}

/** Those who qualify and wait for the unit's letter, while the dossier can still be sent. */
function nominating(ground: Ground): readonly Task[] {
  const { view, definition, records, own } = ground
  const dues = ofDossiers(ground)
  return view.selections.flatMap(({ award, cycle, name, standings }): readonly Task[] => {
    const dossier = definition.dossiers.find(({ awards }) => awards.includes(award))
    const due = dossier && dueOf(dues, `dossier ${dossier.id} ${cycle}`)
    if (due && due.daysLeft < 0) return []
    const waiting = standings.filter(({ state }) => state === 'not-nominated')
    const units = new Set(
      waiting.flatMap(
        ({ participant }) =>
          records.posts.find(({ person }) => person === participant)?.organisation ?? [],
      ),
    )
    return [...units]
      .filter((unit) => own('nomination.record', unit))
      .map((unit) => ({
        kind: 'nominate',
        about: `${named(ground, unit, cycle)}: ${name}`,
        path: `/de-nghi/${unit}`,
        until: due?.last,
      }))
  })
}

/** Recorded facts bar these; whoever lacks a ground, or a vote, may still come to hold a place. */
const UNFIT: readonly string[] = ['not-registered', 'not-met', 'unit-not-qualifying', 'voted-down']

/** Nobody is told to send the dossier of whoever cannot be proposed. */
function isUnfit({ view }: Ground, one: OutcomeView['dossiers'][number]): boolean {
  return view.selections
    .filter(({ award, cycle }) => award === one.award && cycle === one.cycle)
    .flatMap(({ standings }) => standings)
    .some(({ participant, state }) => participant === one.participant && UNFIT.includes(state))
}

function filing(ground: Ground): readonly Task[] {
  const { view, own } = ground
  return view.dossiers.flatMap((one): readonly Task[] => {
    const { participant, dossier, cycle } = one
    if (!own('dossier.submit', participant) && !goesOut(ground, one)) return []
    const way = wayOn(ground, one)
    const state = dossierState(way)
    const about = named(ground, participant, cycle)
    const path = `/ho-so/${participant}?ho-so=${dossier}&chu-ky=${cycle}`
    if (state === 'sent-back') return [{ kind: 'mend-returned', about, path }]
    if (state === 'returned') {
      const until = lastSending(way.submissions)?.['supplement-by']
      return [{ kind: 'supplement', about, path, until }]
    }
    if (isUnfit(ground, one)) return []
    const due = dueOf(ofDossiers(ground), `dossier ${dossier} ${cycle}`)
    return state === 'not-sent' ? [{ kind: 'send-dossier', about, path, until: due?.last }] : []
  })
}

/** What was returned where there is no dossier: one leads to its next step, or is on its way. */
function mending(ground: Ground): readonly Task[] {
  const { view, own, may } = ground
  const hasDossier = (award: string, cycle: string, participant: string) =>
    view.dossiers
      .filter((one) => one.award === award && one.cycle === cycle)
      .some((one) => one.participant === participant)
  return view.selections.flatMap(({ award, cycle, standings }): readonly Task[] =>
    standings
      .filter(({ state }) => state === 'returned')
      .filter(({ participant: id }) => !hasDossier(award, cycle, id))
      .filter(({ participant: id }) => own('dossier.submit', id) || may('dossier.check', id))
      .map(({ participant }) => ({
        kind: 'mend-returned',
        about: named(ground, participant, cycle),
        path: `/tieu-chuan/${participant}?giai=${award}&chu-ky=${cycle}`,
      })),
  )
}
