/** What the page of a unit's nominations shows (trang đề nghị): awards, meetings, whom to judge. */
import type { Attempt, Basis } from '#design'
import type { StandingView } from '#outcome'
import type { EntryLine } from '#records/pages'

export type Choice = Readonly<{ award: string; cycle: string; label: string; here: boolean }>

/** Which clauses ask for the meeting, its minutes and the letter. */
export type NominationBases = Readonly<
  Record<'meeting' | 'minutes' | 'submission', readonly Basis[]>
>

/** A meeting as a page shows it. */
export type MeetingView = Readonly<{
  /** Its day as the records have it, and as people write it. */
  on: string
  day: string
  members: string
  present: string
  minutes: string
  paper: string
  entered: string | undefined
  votes: readonly Readonly<{ participant: string; name: string; for: string; put: boolean }>[]
}>

/** The meeting that is corrected. */
export type Corrected = Readonly<{
  view: MeetingView
  /** What the writer saw of it. */
  seen: string
  /** Somebody else recorded this version meanwhile. */
  isTheirs: boolean
  /** Whom it put forward: those that stand, and those withdrawn since. */
  bound: readonly string[]
  withdrawn: readonly string[]
  /** Every version, the newest first. */
  entries: readonly EntryLine[]
}>

export type NominationProps = Readonly<{
  campaign: string
  organisation: string
  choices: readonly Choice[]
  candidates: readonly StandingView[]
  bases: NominationBases
  meetings: readonly MeetingView[]
  /** The meeting that is corrected; undefined: a new one is recorded. */
  corrected: Corrected | undefined
  /** The reader types it in for the unit, from its letter. */
  isProxy: boolean
  attempt: Attempt
}>
