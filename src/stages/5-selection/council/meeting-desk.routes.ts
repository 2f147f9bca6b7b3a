/**
 * What lies on the table of a session (bàn phiên họp): the meeting, its bench, each item with its
 * forecast and its counting, in the engine's own figures.
 */
import type { Computed } from '#campaign'
import { ok, type Result, refuse } from '#kernel'
import { type CampaignAsk, look, outcomeOf } from '#office'
import type { OutcomeView, SelectionView, StandingView } from '#outcome'
import type { Standing, Tx } from '#platform/database'
import type { Definition, Vote } from '#rulebook/definition'
import { type Confirmed, confirmed, markOf } from './confirmation.ts'
import { type Meeting, meetingOf, plain } from './council.store.ts'
import { type Bench, type Forecast, forecast, presenceOf, seatsOn } from './council.ts'
import type { AgendaRow, SittingRow } from './council-rows.ts'
import type { SessionRow, VoteRow } from './rows.ts'
import { tally, type VoteRefusal, type VoteResult } from './vote.ts'

export type Item = Readonly<{
  row: AgendaRow
  /** How the item is named in addresses. */
  key: string
  name: string
  award: string
  cycle: string
  standing: StandingView | undefined
  selection: SelectionView | undefined
  forecast: Forecast
  count: Standing<VoteRow> | undefined
  result: Result<VoteResult, VoteRefusal> | undefined
  /** Lower forms that the council may advise. */
  lower: readonly string[]
}>

export type MeetingDesk = Readonly<{
  meeting: Meeting
  sitting: SittingRow
  bench: Bench
  session: SessionRow
  items: readonly Item[]
  mark: string
  confirmed: Confirmed
  counted: boolean
  view: OutcomeView
  /** Is the council's vote what the plan orders those tied by, and still to be taken? */
  awaitsVote: (one: Readonly<{ award: string; cycle: string; participant: string }>) => boolean
}>

type Named = Readonly<{ params: Readonly<{ session: string }> }>
export type SessionAsk = CampaignAsk & Named

/** The desk; undefined inside when the session is not there, refused when nothing is computed. */
export async function deskOf(
  ask: SessionAsk,
  title: string,
): Promise<Result<MeetingDesk | undefined, Response>> {
  const outcome = outcomeOf(ask, title)
  if (!outcome.ok) return refuse(outcome.refusal)
  return ok(await look(ask.world, ask.actor, (tx) => deskIn(ask, tx, outcome.value)))
}

/** The same within a transaction that writes. */
export async function deskIn(
  ask: SessionAsk,
  tx: Tx,
  computed: Computed,
): Promise<MeetingDesk | undefined> {
  const campaign = ask.live.state.id
  const meeting = await meetingOf(tx, { campaign, session: ask.params.session })
  if (!meeting) return undefined
  const sitting = meeting.sitting.row
  const bench = benchOf(ask, meeting)
  const { minutes: paper, council, on, session: id } = sitting
  const session: SessionRow = { session: id, council, on, ...presenceOf(bench), paper }
  const items = meeting.agenda.map(({ row }) => itemOf({ row, bench, session, meeting }, computed))
  const mark = markOf([
    meeting.agenda.map(entryOf),
    meeting.attendances.map(entryOf),
    meeting.recusals.map(entryOf),
    meeting.counts.map(entryOf),
  ])
  const counted = items.length > 0 && items.every(({ result }) => result?.ok === true)
  const agreed = confirmed(plain(meeting.confirmations), mark)
  const { view } = computed
  const awaitsVote = voteAwaited(ask, computed)
  const told = { confirmed: agreed, counted, view, awaitsVote }
  return { meeting, sitting, bench, session, items, mark, ...told }
}

/**
 * Where the plan takes candidates in the order of the council's votes, all are equal until it has
 * voted: what it then votes on is the award itself, not a tie.
 */
function voteAwaited({ live }: CampaignAsk, { definition }: Computed): MeetingDesk['awaitsVote'] {
  return ({ award, cycle, participant }) => {
    const { order } = definition.awards.find(({ id }) => id === award) ?? {}
    const isOrdered = Array.isArray(order) && order.includes('vote')
    const isTaken = live.records.votes.some(
      (one) =>
        one.question === 'award' &&
        one.award === award &&
        one.cycle === cycle &&
        one.participant === participant,
    )
    return isOrdered && !isTaken
  }
}

const entryOf = ({ entry }: Readonly<{ entry: number }>): number => entry

function benchOf(ask: CampaignAsk, meeting: Meeting): Bench {
  const { council, on } = meeting.sitting.row
  const people = new Set(ask.live.records.people.map(({ id }) => id))
  return {
    seats: seatsOn(plain(meeting.seats), council, on),
    attendances: plain(meeting.attendances),
    recusals: plain(meeting.recusals),
    ownUnit: meeting.rule?.row['own-unit'] ?? 'votes',
    unitOf: (id) => {
      const path = ask.places.participant(id)
      const isPerson = people.has(id) || path?.split('.').at(-1)?.startsWith('p_')
      return isPerson ? path?.split('.').slice(0, -1).join('.') : path
    },
  }
}

type OnTable = Readonly<{ row: AgendaRow; bench: Bench; session: SessionRow; meeting: Meeting }>

function itemOf({ row, bench, session, meeting }: OnTable, { definition, view }: Computed): Item {
  const { award, cycle, participant } = row
  const selection = view.selections.find((one) => one.award === award && one.cycle === cycle)
  const standing = selection?.standings.find((one) => one.participant === participant)
  const rule = ruleOf(definition, award)
  const seen = forecast(row, bench, rule)
  const count = meeting.counts.find((one) => keyOf(one.row) === keyOf(row))
  const vote = count && { ...count.row, recused: seen.recused }
  return {
    row,
    key: keyOf(row),
    name: standing?.name ?? participant,
    award: selection?.name ?? award,
    cycle: view.cycles.find(({ id }) => id === cycle)?.name ?? cycle,
    standing,
    selection,
    forecast: seen,
    count,
    result: vote && tally(vote, session, rule),
    lower: definition.awards.find(({ id }) => id === award)?.lower ?? [],
  }
}

/** The plan's rule for votes on an award, once it is settled. */
export function ruleOf({ awards }: Definition, award: string): Vote | undefined {
  const vote = awards.find(({ id }) => id === award)?.vote
  return vote && 'council' in vote ? vote : undefined
}

/** An item's name in addresses; ids hold no tilde. */
export function keyOf({ award, cycle, participant, question }: Omit<AgendaRow, 'session'>): string {
  return [award, cycle, participant, question].join('~')
}

/** What may be put on the agenda: those whom a vote still concerns. */
export function agendaOptions({
  items,
  view,
  awaitsVote,
}: Pick<MeetingDesk, 'items' | 'view' | 'awaitsVote'>) {
  const there = new Set(items.map(({ key }) => key))
  return view.selections.flatMap(({ award, cycle, name, standings }) =>
    standings.flatMap((standing) => {
      const { participant } = standing
      const isFirst = standing.state === 'tied' && awaitsVote({ award, cycle, participant })
      const question = isFirst ? 'award' : QUESTIONS[standing.state]
      if (question === undefined) return []
      const row = { award, cycle, participant, question }
      const named = view.cycles.find(({ id }) => id === cycle)?.name ?? cycle
      const option = { key: keyOf(row), row, question, name: standing.name }
      return there.has(option.key) ? [] : [{ ...option, of: `${name}, ${named}` }]
    }),
  )
}

const QUESTIONS: Readonly<Partial<Record<StandingView['state'], AgendaRow['question']>>> = {
  proposed: 'award',
  nominated: 'award',
  'voted-down': 'award',
  tied: 'tie',
  reserve: 'reserve',
}
