/**
 * What waits for members of a council and for whoever keeps its records (việc của hội đồng): files
 * to read before the session, open votes, counts to confirm, sessions to record.
 */
import {
  type Bench,
  confirmed,
  confirmingAs,
  councilName,
  isSigner,
  markOf,
  type SittingRow,
  seatsOn,
  voteBar,
} from '#selection'
import type { Ground } from './ground.ts'
import type { Entered } from './kept.ts'
import type { Task } from './task.ts'

export function councilTasks(ground: Ground): readonly Task[] {
  const recorded = new Set(ground.records.sessions.map(({ session }) => session))
  return ground.kept.sittings
    .filter(({ session }) => !recorded.has(session))
    .flatMap((sitting) => tasksOf(ground, sitting))
}

function tasksOf(ground: Ground, sitting: SittingRow): readonly Task[] {
  const { day, me, may } = ground
  const bench = benchOf(ground, sitting)
  const about = councilName(ground.records.organisations, sitting.council)
  const path = `/hoi-dong/${sitting.session}`
  const until = sitting.on
  const isMember = bench.seats.some(({ person }) => person === me.person)
  const votes = openVotes(ground, { sitting, bench })
  const tasks: Task[] = []
  if (isMember && day < sitting.on) tasks.push({ kind: 'read-session', about, path, until })
  if (votes > 0) tasks.push({ kind: 'vote', about, count: votes, path, until })
  if (mayConfirm(ground, { sitting, bench })) tasks.push({ kind: 'confirm-session', about, path })
  if (may('session.record') && sitting.on <= day) {
    tasks.push({ kind: 'record-session', about, path, until })
  }
  return tasks
}

function benchOf({ kept, unitOf }: Ground, { session, council, on }: SittingRow): Bench {
  const rule = kept.rules.findLast((one) => one.council === council)
  return {
    seats: seatsOn(kept.seats, council, on),
    attendances: ownRows(kept.attendances, session),
    recusals: ownRows(kept.recusals, session),
    ownUnit: rule?.['own-unit'] ?? 'votes',
    unitOf,
  }
}

type OfSession = Readonly<{ session: string }>

function ownRows<Row extends OfSession>(rows: readonly Entered<Row>[], session: string) {
  return rows.map(({ row }) => row).filter((row) => row.session === session)
}

type At = Readonly<{ sitting: SittingRow; bench: Bench }>

/** Items on which the person may vote now and has not. */
function openVotes({ kept, me, may, day }: Ground, { sitting, bench }: At): number {
  if (!may('vote.cast') || day < sitting.on) return 0
  const own = kept.ballots.filter((row) => {
    return row.session === sitting.session && row.person === me.person
  })
  return ownRows(kept.agenda, sitting.session).filter((item) => {
    const isCast = own.some((row) => keyOf(row) === keyOf(item))
    return !isCast && voteBar(me.person, item, { ...bench, sitting }) === undefined
  }).length
}

type Item = Readonly<{ award: string; cycle: string; participant: string; question: string }>

function keyOf({ award, cycle, participant, question }: Item): string {
  return [award, cycle, participant, question].join('~')
}

/** The person signs the counts, all are there, and the own confirmation is missing. */
function mayConfirm({ kept, me, may }: Ground, { sitting, bench }: At): boolean {
  if (!may('session.confirm')) return false
  const { session } = sitting
  const entries = (rows: readonly Entered<OfSession>[]) =>
    rows.filter(({ row }) => row.session === session).map(({ entry }) => entry)
  const { agenda, attendances, recusals, counts, confirmations } = kept
  const mark = markOf([agenda, attendances, recusals, counts].map(entries))
  const own = confirmations.filter((row) => row.session === session)
  const there = new Set(ownRows(counts, session).map(keyOf))
  const items = ownRows(agenda, session)
  const counted = items.length > 0 && items.every((item) => there.has(keyOf(item)))
  const isClosed = sitting.mode === 'paper' || sitting.state === 'closed'
  const { account, person } = me
  const given = { seats: bench.seats, confirmed: confirmed(own, mark), counted }
  return isClosed && isSigner(confirmingAs({ account, person }, given))
}
