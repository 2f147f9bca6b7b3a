/** The unit's own meeting copied from its minutes, and whom it puts forward; withdrawing. */
import {
  type Attempt,
  type Basis,
  Because,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  idOf,
  PaperLinks,
  ProxyDate,
  ProxyEntry,
  ProxyNotice,
  ProxySaid,
  Reasons,
  Tabs,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import type { StandingView } from '#outcome'
import type { UnitMeetingRow } from './council-rows.ts'
import { nominationWords } from './nomination.words.ts'
import { StateBadge } from './state-badge.page.tsx'

export type Choice = Readonly<{ award: string; cycle: string; label: string; here: boolean }>

/** Which clauses ask for the meeting, its minutes and the letter. */
export type NominationBases = Readonly<
  Record<'meeting' | 'minutes' | 'submission', readonly Basis[]>
>

type Props = Readonly<{
  campaign: string
  organisation: string
  choices: readonly Choice[]
  candidates: readonly StandingView[]
  bases: NominationBases
  meetings: readonly UnitMeetingRow[]
  /** The reader types it in for the unit, from its letter. */
  isProxy: boolean
  attempt: Attempt
}>

export function NominationPage(props: Props) {
  const { choices, candidates, bases, meetings, attempt } = props
  const w = useWords(nominationWords)
  const here = choices.find((one) => one.here)
  if (!here) return <p class="soft">{w.closed}</p>
  const tabs = choices.map(({ award, cycle, label, here: isHere }) => ({
    href: `?giai=${award}&chu-ky=${cycle}`,
    label,
    here: isHere,
  }))
  return (
    <>
      <Tabs tabs={tabs} label={w.title} />
      <Earlier meetings={meetings} />
      {meetings.length > 0 && (
        <PaperLinks
          campaign={props.campaign}
          papers={['bien-ban-binh-xet', 'to-trinh-don-vi']}
          of={props.organisation}
          asked={{ 'chu-ky': here.cycle }}
        />
      )}
      <h2>{w.meeting}</h2>
      <p class="soft">{w.meetingHint}</p>
      <Because bases={bases.meeting} />
      {candidates.length === 0 ? (
        <p>{w.noCandidates}</p>
      ) : (
        <Form hidden={{ award: here.award, cycle: here.cycle }}>
          <MeetingFields {...props} />
          <Candidates candidates={candidates} attempt={attempt} />
          <Button>{w.save}</Button>
        </Form>
      )}
    </>
  )
}

function Earlier({ meetings }: Pick<Props, 'meetings'>) {
  const w = useWords(nominationWords)
  if (meetings.length === 0) return null
  return (
    <>
      <h2>{w.earlier}</h2>
      <ul>
        {meetings.map(({ on, minutes, paper, present, members, 'entered-by': entered }) => (
          <li>
            {[formatCivil(on), minutes, paper, w.figures(present, members)].join(' · ')}{' '}
            <ProxySaid said={entered} />
          </li>
        ))}
      </ul>
    </>
  )
}

function MeetingFields({ bases, attempt, isProxy }: Props) {
  const w = useWords(nominationWords)
  return (
    <>
      {isProxy && <ProxyNotice />}
      <Field name="on" label={w.day} hint={w.dayHint} kind="date" attempt={attempt} />
      <Field name="members" label={w.members} kind="number" attempt={attempt} />
      <Field name="present" label={w.present} kind="number" attempt={attempt} />
      <Field
        name="minutes"
        label={w.minutes}
        hint={w.minutesHint}
        attempt={attempt}
        bases={bases.minutes}
      />
      <Field
        name="paper"
        label={w.letter}
        hint={w.letterHint}
        attempt={attempt}
        bases={bases.submission}
      />
      {isProxy && <ProxyDate attempt={attempt} label={w.letterDate} />}
    </>
  )
}

/** Each with the engine's own verdict beside it: whom the plan does not allow, and why. */
function Candidates({ candidates, attempt }: Pick<Props, 'candidates' | 'attempt'>) {
  const w = useWords(nominationWords)
  const columns: readonly Column<StandingView>[] = [
    { id: 'name', header: w.name, names: true, cell: ({ name }) => name },
    {
      id: 'standing',
      header: w.standing,
      cell: ({ state, reasons }) => (
        <>
          <StateBadge state={state} />
          <Reasons reasons={reasons} />
        </>
      ),
    },
    {
      id: 'votes',
      header: w.votes,
      cell: ({ participant, name }) => (
        <input
          class="short"
          id={idOf(`phieu-${participant}`)}
          name={`phieu-${participant}`}
          aria-label={w.votesFor(name)}
          inputmode="numeric"
          autocomplete="off"
          value={attempt.typed[`phieu-${participant}`] ?? ''}
        />
      ),
    },
    {
      id: 'put',
      header: w.put,
      cell: ({ participant, name }) => (
        <input
          type="checkbox"
          name={`chon-${participant}`}
          value="1"
          aria-label={w.putFor(name)}
          checked={attempt.typed[`chon-${participant}`] === '1'}
        />
      ),
    },
  ]
  return <DataTable caption={w.votesHint} columns={columns} rows={candidates} />
}

type WithdrawProps = Readonly<{
  seen: number | undefined
  attempt: Attempt
  choices: readonly Choice[]
  /** Why it was withdrawn already. */
  withdrawn: string | undefined
  /** The reader types it in for the nominee or the unit, from their letter. */
  isProxy: boolean
}>

export function WithdrawPage(props: WithdrawProps) {
  const { seen, attempt, choices, withdrawn, isProxy } = props
  const w = useWords(nominationWords)
  const here = choices.find((one) => one.here)
  if (!here) return <p>{w.notThere}</p>
  if (withdrawn !== undefined) {
    return (
      <>
        <p>{here.label}</p>
        <p>
          {w.withdrawn}: <span lang="vi">{withdrawn}</span>
        </p>
        <p class="soft">{w.putAgain}</p>
      </>
    )
  }
  return (
    <Form seen={seen} hidden={{ award: here.award, cycle: here.cycle }}>
      <p>{here.label}</p>
      <p class="soft">{w.withdrawHint}</p>
      {isProxy && <ProxyEntry attempt={attempt} mayLackNumber />}
      <Field name="reason" label={w.reason} kind="area" attempt={attempt} />
      <Button>{w.withdrawNow}</Button>
    </Form>
  )
}
