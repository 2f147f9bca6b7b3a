/** The form of a unit's meeting as its minutes have it: new, or one on record to be corrected. */
import {
  Badge,
  type Basis,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  idOf,
  ProxyDate,
  ProxyNotice,
  Reasons,
  useWords,
} from '#design'
import type { StandingView } from '#outcome'
import { EntryList } from '#records/pages'
import { nominationWords } from './nomination.words.ts'
import type { Choice, Corrected, NominationProps } from './nomination-view.page.tsx'
import { StateBadge } from './state-badge.page.tsx'
import { ChangedMeeting } from './unit-meeting-versions.page.tsx'

type Props = NominationProps & Readonly<{ here: Choice }>

export function MeetingForm(props: Props) {
  const { here, corrected, attempt, campaign } = props
  const w = useWords(nominationWords)
  const { award, cycle } = here
  const at = corrected ? { corrects: corrected.view.on, seen: corrected.seen } : {}
  return (
    <>
      {corrected && <p class="soft">{w.correctHint}</p>}
      {corrected?.isTheirs && (
        <ChangedMeeting
          typed={attempt.typed}
          theirs={corrected.view}
          candidates={props.candidates}
        />
      )}
      <Form hidden={{ award, cycle, ...at }}>
        <MeetingFields {...props} />
        <Candidates {...props} campaign={campaign} />
        {corrected && <Field name="reason" label={w.why} kind="area" attempt={attempt} />}
        <Button>{corrected ? w.saveCorrection : w.save}</Button>
      </Form>
      {corrected && <EntryList entries={corrected.entries} />}
    </>
  )
}

/** The meeting as its minutes and the letter have it. */
function MeetingFields(props: Props) {
  const { bases, attempt, isProxy } = props
  const w = useWords(nominationWords)
  return (
    <>
      {isProxy && <ProxyNotice />}
      <MeetingField {...props} name="on" hint={w.dayHint} kind="date" />
      <MeetingField {...props} name="members" kind="number" />
      <MeetingField {...props} name="present" kind="number" />
      <MeetingField {...props} name="minutes" hint={w.minutesHint} because={bases.minutes} />
      <MeetingField {...props} name="paper" hint={w.letterHint} because={bases.submission} />
      {isProxy && <ProxyDate attempt={attempt} label={w.letterDate} />}
    </>
  )
}

type MeetingFieldProps = Pick<Props, 'attempt' | 'corrected'> &
  Readonly<{
    name: 'on' | 'members' | 'present' | 'minutes' | 'paper'
    hint?: string
    kind?: 'date' | 'number'
    because?: readonly Basis[]
  }>

/** One of them, with what stands where the meeting is corrected. */
function MeetingField({ name, attempt, corrected, hint, kind, because }: MeetingFieldProps) {
  const w = useWords(nominationWords)
  const { label, stands } = {
    on: { label: w.day, stands: corrected?.view.day },
    members: { label: w.members, stands: corrected?.view.members },
    present: { label: w.present, stands: corrected?.view.present },
    minutes: { label: w.minutes, stands: corrected?.view.minutes },
    paper: { label: w.letter, stands: corrected?.view.paper },
  }[name]
  return (
    <Field
      {...{ name, label, attempt }}
      value={stands}
      {...(hint ? { hint } : {})}
      {...(kind ? { kind } : {})}
      {...(because ? { bases: because } : {})}
    />
  )
}

type CandidatesProps = Pick<Props, 'candidates' | 'attempt' | 'corrected' | 'here' | 'campaign'>

/** Each with the engine's own verdict beside it: whom the plan does not allow, and why. */
function Candidates(props: CandidatesProps) {
  const { candidates, attempt, corrected } = props
  const w = useWords(nominationWords)
  const votesOf = (participant: string) =>
    corrected?.view.votes.find((one) => one.participant === participant)?.for
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
          value={attempt.typed[`phieu-${participant}`] ?? votesOf(participant) ?? ''}
        />
      ),
    },
    { id: 'put', header: w.put, cell: (one) => <PutForward {...props} one={one} /> },
  ]
  return <DataTable caption={w.votesHint} columns={columns} rows={candidates} />
}

/**
 * Who stands nominated by the meeting stays so: only a withdrawal, which has its reason, takes a
 * nomination back; who has withdrawn waits for a later meeting.
 */
function PutForward(props: CandidatesProps & Readonly<{ one: StandingView }>) {
  const { attempt, corrected, here, campaign, one } = props
  const { participant, name } = one
  const w = useWords(nominationWords)
  const field = `chon-${participant}`
  if (isIn(corrected?.bound, participant)) {
    const asked = `giai=${here.award}&chu-ky=${here.cycle}`
    return (
      <>
        <input type="hidden" name={field} value="1" />
        <Badge tone="good">{w.nominated}</Badge>{' '}
        <a
          class="small"
          id={idOf(field)}
          href={`/phong-trao/${campaign}/rut/${participant}?${asked}`}
          aria-label={w.withdrawOf(name)}
        >
          {w.withdrawNow}
        </a>
      </>
    )
  }
  if (isIn(corrected?.withdrawn, participant)) {
    return (
      <span id={idOf(field)}>
        <Badge tone="quiet">{w.withdrawn}</Badge>
      </span>
    )
  }
  return (
    <input
      type="checkbox"
      id={idOf(field)}
      name={field}
      value="1"
      aria-label={w.putFor(name)}
      checked={attempt.typed[field] === '1'}
    />
  )
}

function isIn(list: Corrected['bound'] | undefined, participant: string): boolean {
  return list?.includes(participant) ?? false
}
