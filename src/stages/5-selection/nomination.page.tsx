/** The unit's own meetings and whom it puts forward, award by award; withdrawing. */
import {
  type Attempt,
  Because,
  Button,
  Field,
  Form,
  PaperLinks,
  ProxyEntry,
  Tabs,
  useWords,
} from '#design'
import { nominationWords } from './nomination.words.ts'
import type { Choice, NominationProps } from './nomination-view.page.tsx'
import { MeetingForm } from './unit-meeting.page.tsx'
import { EarlierMeetings } from './unit-meeting-versions.page.tsx'

export function NominationPage(props: NominationProps) {
  const { choices, candidates, bases, meetings, corrected } = props
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
      <EarlierMeetings meetings={meetings} here={here} corrected={corrected} />
      {meetings.length > 0 && (
        <PaperLinks
          campaign={props.campaign}
          papers={['bien-ban-binh-xet', 'to-trinh-don-vi']}
          of={props.organisation}
          asked={{ 'chu-ky': here.cycle }}
        />
      )}
      <h2>{corrected ? w.correct(corrected.view.day) : w.meeting}</h2>
      {!corrected && <p class="soft">{w.meetingHint}</p>}
      <Because bases={bases.meeting} />
      {candidates.length === 0 ? <p>{w.noCandidates}</p> : <MeetingForm {...props} here={here} />}
    </>
  )
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
