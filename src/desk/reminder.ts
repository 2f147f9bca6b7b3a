/**
 * What somebody is to be reminded of on a day (nhắc việc): of what waits, when it comes within one
 * of the days set before its last; and whoever runs a campaign, once a deadline of it is over. Each
 * is named by its last day, so that a deadline that moves is told again.
 */
import type { CivilDate } from '#kernel'
import { daysBetween } from '#kernel'
import type { CampaignDeadline, DeadlineKind } from './deadline.ts'
import type { Task, TaskKind } from './task.ts'

export type ReminderKind = TaskKind | `over-${DeadlineKind}`

export type Reminder = Readonly<{
  /** Of what, until when, how many days before: the same is told once. */
  reminder: string
  campaign: string
  kind: ReminderKind
  about: string
  many: number | undefined
  path: string
  last: CivilDate
}>

type Given = Readonly<{
  campaign: string
  day: CivilDate
  tasks: readonly Task[]
  /** Days before the last one, in any order. */
  days: readonly number[]
}>

/**
 * The nearest of the days set that has been reached: a day on which nobody was there to remind is
 * made up for on the next.
 */
export function dueReminders({ campaign, day, tasks, days }: Given): readonly Reminder[] {
  return tasks.flatMap(({ kind, about, count, path, until }): readonly Reminder[] => {
    if (until === undefined) return []
    const left = daysBetween(day, until)
    const reached = days.filter((before) => left >= 0 && left <= before)
    if (reached.length === 0) return []
    const reminder = [campaign, kind, path, until, Math.min(...reached)].join(' ')
    return [{ reminder, campaign, kind, about, many: count, path, last: until }]
  })
}

/** Older ends are no news any more. */
const NEWS_DAYS = 7

/** Deadlines of the whole campaign that have ended: registration, stages, dossiers. */
export function overReminders(
  campaign: string,
  deadlines: readonly CampaignDeadline[],
): readonly Reminder[] {
  return deadlines
    .filter(({ daysLeft }) => daysLeft < 0 && -daysLeft <= NEWS_DAYS)
    .filter(({ kind }) => BINDING_ALL.has(kind))
    .map(({ key, kind, about, cycle, path, last }) => ({
      reminder: [campaign, 'over', key, last].join(' '),
      ...{ campaign, path, last, kind: `over-${kind}` as const },
      ...{ about: [about, cycle].filter(Boolean).join(', '), many: undefined },
    }))
}

const BINDING_ALL: ReadonlySet<DeadlineKind> = new Set([
  'collective',
  'individual',
  'stage',
  'dossier',
])
