/** A deadline (thời hạn) as people meet it: what it binds, its last moment, how long is left. */
import { type CivilDate, type Deadline, daysBetween, lastDay, wordDeadline } from '#kernel'
import type { Ground } from './ground.ts'

export const DEADLINE_KINDS = [
  'collective',
  'individual',
  'stage',
  'explanation',
  'dossier',
  'supplement',
  'session',
] as const

export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export type CampaignDeadline = Readonly<{
  /** The same for the same obligation, wherever it is moved to. */
  key: string
  kind: DeadlineKind
  /** What or whom it is about beside its kind: a stage, a unit; empty: everybody. */
  about: string
  cycle: string
  /** The words of plan or paper about it, and where they stand. */
  says: string
  clause: string
  last: CivilDate
  /** The deadline with its last moment. */
  words: string
  daysLeft: number
  /** The page below the campaign where it binds. */
  path: string
}>

export type Bare = Omit<CampaignDeadline, 'last' | 'words' | 'daysLeft'>

/** The deadline on the day it is looked at. */
export function placed(
  { isWorking, day }: Ground,
  deadline: Deadline,
  bare: Bare,
): CampaignDeadline {
  const last = lastDay(deadline, isWorking)
  const words = wordDeadline(deadline, isWorking)
  return { ...bare, last, words, daysLeft: daysBetween(day, last) }
}
