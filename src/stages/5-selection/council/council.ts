/**
 * A council's item as it stands before the vote (trước khi biểu quyết): who votes, who steps aside
 * and why, and what that does to the votes needed and the quorum, in figures. A member never acts
 * on the own dossier; the own unit follows the council's setting.
 */
import type { CivilDate } from '#kernel'
import type { Vote } from '#rulebook/definition'
import type {
  AgendaRow,
  AttendanceRow,
  CouncilRuleRow,
  RecusalRow,
  SeatRow,
} from './council-rows.ts'
import { type RecusalEffect, recusalEffect } from './recusal.ts'
import type { SessionRow } from './rows.ts'

/** Whose seat is held on the day. */
export function seatsOn(
  seats: readonly SeatRow[],
  council: string,
  on: CivilDate,
): readonly SeatRow[] {
  const held = seats.filter(
    (seat) => seat.council === council && seat.from <= on && (!seat.to || seat.to >= on),
  )
  const latest = new Map(held.map((seat) => [seat.person, seat]))
  return [...latest.values()]
}

export type Aside = Readonly<{
  person: string
  name: string
  why: 'own-dossier' | 'own-unit' | 'declared'
  /** What a member said who declared it. */
  reason?: string
}>

/** The unit a member or a candidate belongs to, as a path of the tree. */
export type UnitOf = (participant: string) => string | undefined

export type Bench = Readonly<{
  seats: readonly SeatRow[]
  attendances: readonly AttendanceRow[]
  recusals: readonly RecusalRow[]
  ownUnit: CouncilRuleRow['own-unit']
  unitOf: UnitOf
}>

/** Every member who does not vote on this candidate, present or not. */
export function asideFor({ participant }: Pick<AgendaRow, 'participant'>, bench: Bench) {
  return bench.seats.flatMap((seat): readonly Aside[] => {
    const { person, name } = seat
    if (person === participant) return [{ person, name, why: 'own-dossier' }]
    if (bench.ownUnit === 'steps-aside' && isOwnUnit(person, participant, bench.unitOf)) {
      return [{ person, name, why: 'own-unit' }]
    }
    const said = bench.recusals.find(
      (one) => one.person === person && one.participant === participant,
    )
    return said ? [{ person, name, why: 'declared', reason: said.reason }] : []
  })
}

/** A member of the candidate's unit, or of a part of it. */
function isOwnUnit(member: string, candidate: string, unitOf: UnitOf): boolean {
  const [own, judged] = [unitOf(member), unitOf(candidate)]
  if (own === undefined || judged === undefined) return false
  return own === judged || own.startsWith(`${judged}.`)
}

export type Presence = Pick<SessionRow, 'members' | 'present' | 'written'>

/** How many members there are and how many came; nobody marked yet is nobody there. */
export function presenceOf({ seats, attendances }: Pick<Bench, 'seats' | 'attendances'>) {
  const came = (manner: AttendanceRow['manner']): number =>
    seats.filter(({ person }) => mannerOf(attendances, person) === manner).length
  return { members: seats.length, present: came('present'), written: came('written') }
}

export function mannerOf(
  attendances: readonly AttendanceRow[],
  person: string,
): AttendanceRow['manner'] {
  return attendances.find((one) => one.person === person)?.manner ?? 'absent'
}

export type Forecast = Readonly<{
  presence: ReturnType<typeof presenceOf>
  aside: readonly Aside[]
  /** How many of those who came step aside. */
  recused: number
  voters: number
  /** Absent where the plan has no rule for the vote. */
  effect?: RecusalEffect
}>

/** What recusal does to one item, to be read before it is opened. */
export function forecast(
  item: Pick<AgendaRow, 'participant'>,
  bench: Bench,
  rule: Vote | undefined,
): Forecast {
  const presence = presenceOf(bench)
  const aside = asideFor(item, bench)
  const recused = aside.filter(
    ({ person }) => mannerOf(bench.attendances, person) !== 'absent',
  ).length
  const voters = presence.present + presence.written - recused
  if (!rule) return { presence, aside, recused, voters }
  const session = { ...presence, session: '', council: '', on: NO_DAY, paper: undefined }
  return { presence, aside, recused, voters, effect: recusalEffect(session, rule, recused) }
}

/** The figures of a session do not depend on its day. */
const NO_DAY = '0001-01-01' as CivilDate

/** Why this person may not vote on this item now; undefined: may. */
export type VoteBar = 'not-a-member' | 'not-there' | 'closed' | 'not-electronic' | Aside['why']

export function voteBar(
  person: string | undefined,
  item: Pick<AgendaRow, 'participant'>,
  given: Bench & Readonly<{ sitting: Readonly<{ mode: string; state: string }> }>,
): VoteBar | undefined {
  if (person === undefined || !given.seats.some((seat) => seat.person === person)) {
    return 'not-a-member'
  }
  const aside = asideFor(item, given).find((one) => one.person === person)
  if (aside) return aside.why
  if (given.sitting.mode !== 'electronic') return 'not-electronic'
  if (given.sitting.state !== 'open') return 'closed'
  return mannerOf(given.attendances, person) === 'absent' ? 'not-there' : undefined
}

/**
 * May somebody see who voted what? Never before closing, never on the own dossier, and never
 * somebody outside the council but those who keep its records.
 */
export function maySeeBallots(
  viewer: Readonly<{ person?: string | undefined; keepsRecords: boolean }>,
  item: Pick<AgendaRow, 'participant'>,
  given: Readonly<{ seats: readonly SeatRow[]; state: 'open' | 'closed' }>,
): boolean {
  if (given.state === 'open' || viewer.person === item.participant) return false
  return viewer.keepsRecords || given.seats.some(({ person }) => person === viewer.person)
}
