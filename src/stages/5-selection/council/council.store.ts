/** The tables of councils and meetings, and one meeting read whole. */
import { sql } from 'kysely'
import { recordTable, type Standing, standingRows, type Tx } from '#platform/database'
import {
  AgendaRow,
  AttendanceRow,
  BallotRow,
  ConfirmationRow,
  CouncilRuleRow,
  RecusalRow,
  SeatRow,
  SittingRow,
  UnitMeetingRow,
  UnitVoteRow,
} from './council-rows.ts'
import { VoteRow } from './rows.ts'

const ITEM = ['session', 'award', 'cycle', 'participant', 'question'] as const
const MEETING = ['unit', 'award', 'cycle', 'on'] as const

export const SEATS_TABLE = recordTable('council-seats', SeatRow, ['council', 'person', 'from'])
export const RULES_TABLE = recordTable('council-rules', CouncilRuleRow, ['council'])
export const SITTINGS = recordTable('sittings', SittingRow, ['session'])
export const AGENDA = recordTable('agenda-items', AgendaRow, ITEM)
export const ATTENDANCES = recordTable('attendances', AttendanceRow, ['session', 'person'])
export const RECUSALS = recordTable('recusals', RecusalRow, ['session', 'participant', 'person'])
export const COUNTS = recordTable('counts', VoteRow, ITEM)
export const BALLOTS = recordTable('ballots', BallotRow, [...ITEM, 'person'])
export const CONFIRMATIONS = recordTable('confirmations', ConfirmationRow, ['session', 'role'])
export const UNIT_MEETINGS = recordTable('unit-meetings', UnitMeetingRow, MEETING)
export const UNIT_VOTES = recordTable('unit-votes', UnitVoteRow, [...MEETING, 'participant'])

/** A meeting with everything kept of it, each row with its entry. */
export type Meeting = Readonly<{
  sitting: Standing<SittingRow>
  seats: readonly Standing<SeatRow>[]
  rule: Standing<CouncilRuleRow> | undefined
  agenda: readonly Standing<AgendaRow>[]
  attendances: readonly Standing<AttendanceRow>[]
  recusals: readonly Standing<RecusalRow>[]
  counts: readonly Standing<VoteRow>[]
  ballots: readonly Standing<BallotRow>[]
  confirmations: readonly Standing<ConfirmationRow>[]
}>

type Named = Readonly<{ campaign: string; session: string }>

/** One meeting; undefined when none was prepared under this name. */
export async function meetingOf(
  tx: Tx,
  { campaign, session }: Named,
): Promise<Meeting | undefined> {
  const sitting = (await standingRows(tx, SITTINGS, campaign)).find(
    ({ row }) => row.session === session,
  )
  if (!sitting) return undefined
  const { council } = sitting.row
  const rules = await standingRows(tx, RULES_TABLE, campaign)
  return {
    sitting,
    seats: (await standingRows(tx, SEATS_TABLE, campaign)).filter(
      ({ row }) => row.council === council,
    ),
    rule: rules.find(({ row }) => row.council === council),
    agenda: own(await standingRows(tx, AGENDA, campaign), session),
    attendances: own(await standingRows(tx, ATTENDANCES, campaign), session),
    recusals: own(await standingRows(tx, RECUSALS, campaign), session),
    counts: own(await standingRows(tx, COUNTS, campaign), session),
    ballots: own(await standingRows(tx, BALLOTS, campaign), session),
    confirmations: own(await standingRows(tx, CONFIRMATIONS, campaign), session),
  }
}

function own<Row extends Readonly<{ session: string }>>(
  rows: readonly Standing<Row>[],
  session: string,
): readonly Standing<Row>[] {
  return rows.filter(({ row }) => row.session === session)
}

/** Acts on one session stand in line, so that no ballot slips in while it is closed. */
export async function holdSession(tx: Tx, { campaign, session }: Named): Promise<void> {
  const name = `${tx.scope.tenant} ${campaign} ${session}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx.db)
}

/** Rows without their entries. */
export function plain<Row>(rows: readonly Standing<Row>[]): readonly Row[] {
  return rows.map(({ row }) => row)
}
