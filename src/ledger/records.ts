/**
 * Everything that offices recorded for a campaign: one type, two adapters (records/*.csv of a
 * campaign folder, later the database). One table per noun; a file's header names the fields.
 */
import type { z } from 'zod'
import { DecisionRow, HeldAwardRow, SuccessorRow } from '#decision'
import { PaperRow, SubmissionRow } from '#dossier'
import { EventRow, MatterRow, MeasureRow, RulingRow } from '#records'
import { RegistrationRow } from '#registration'
import { OrganisationRow, PersonRow, PostRow, SuccessionRow } from '#registry'
import { ConclusionRow, ExplanationRow, FigureRow, GateRow, PublishedRow, ScoreRow } from '#scoring'
import { NominationRow, SessionRow, VoteRow } from '#selection'

/** Table name (file name without .csv) to the schema of its rows. */
export const TABLES = {
  organisations: OrganisationRow,
  successions: SuccessionRow,
  people: PersonRow,
  posts: PostRow,
  registrations: RegistrationRow,
  measures: MeasureRow,
  rulings: RulingRow,
  matters: MatterRow,
  events: EventRow,
  scores: ScoreRow,
  figures: FigureRow,
  explanations: ExplanationRow,
  conclusions: ConclusionRow,
  gates: GateRow,
  published: PublishedRow,
  nominations: NominationRow,
  sessions: SessionRow,
  votes: VoteRow,
  papers: PaperRow,
  submissions: SubmissionRow,
  decisions: DecisionRow,
  'awards-held': HeldAwardRow,
  successors: SuccessorRow,
} as const

export type TableName = keyof typeof TABLES
export type Records = { readonly [T in TableName]: readonly z.infer<(typeof TABLES)[T]>[] }

/** The tables in their order in a campaign's life. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]
