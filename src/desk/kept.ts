/**
 * What a campaign keeps beside the records that the engine counts (sổ theo dõi): stages opened,
 * lines given out, meetings, the ways of dossiers. Tasks and deadlines are read from it.
 */
import type { ReceiptRow, RecoveryRow, ReviewRow } from '#afterwards'
import type { FlagRow, TransferRow } from '#dossier'
import type { LineAssignmentRow, StageOpeningRow } from '#scoring'
import type {
  AgendaRow,
  AttendanceRow,
  BallotRow,
  ConfirmationRow,
  CouncilRuleRow,
  RecusalRow,
  SeatRow,
  SittingRow,
  VoteRow,
} from '#selection'

/** A row with the entry it stands in. */
export type Entered<Row> = Readonly<{ entry: number; row: Row }>

export type Kept = Readonly<{
  openings: readonly StageOpeningRow[]
  assignments: readonly LineAssignmentRow[]
  sittings: readonly SittingRow[]
  seats: readonly SeatRow[]
  rules: readonly CouncilRuleRow[]
  ballots: readonly BallotRow[]
  confirmations: readonly ConfirmationRow[]
  agenda: readonly Entered<AgendaRow>[]
  attendances: readonly Entered<AttendanceRow>[]
  recusals: readonly Entered<RecusalRow>[]
  counts: readonly Entered<VoteRow>[]
  flags: readonly FlagRow[]
  transfers: readonly TransferRow[]
  reviews: readonly ReviewRow[]
  receipts: readonly ReceiptRow[]
  recoveries: readonly RecoveryRow[]
}>

export const NOTHING_KEPT: Kept = {
  ...{ openings: [], assignments: [], sittings: [], seats: [], rules: [], ballots: [] },
  ...{ confirmations: [], agenda: [], attendances: [], recusals: [], counts: [] },
  ...{ flags: [], transfers: [], reviews: [], receipts: [], recoveries: [] },
}
