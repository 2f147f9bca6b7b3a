/** The meetings of a unit that are on record, and two versions of one side by side. */
import { type Attempt, Compare, Facts, ProxySaid, useWords } from '#design'
import type { StandingView } from '#outcome'
import { nominationWords } from './nomination.words.ts'
import type { Choice, Corrected, MeetingView } from './nomination-view.page.tsx'

type EarlierProps = Readonly<{
  meetings: readonly MeetingView[]
  here: Choice
  corrected: Corrected | undefined
}>

/** Each with the way to its correction; from a correction, the way back to a new one. */
export function EarlierMeetings({ meetings, here, corrected }: EarlierProps) {
  const w = useWords(nominationWords)
  if (meetings.length === 0) return null
  const at = `?giai=${here.award}&chu-ky=${here.cycle}`
  return (
    <>
      <h2>{w.earlier}</h2>
      <ul>
        {meetings.map((one) => (
          <li>
            <MeetingSaid of={one} /> <ProxySaid said={one.entered} />
            <br />
            <VotesSaid votes={one.votes} />{' '}
            {one.on !== corrected?.view.on && (
              <a href={`${at}&hop=${one.on}`} aria-label={w.correct(one.day)}>
                {w.correctIt}
              </a>
            )}
          </li>
        ))}
      </ul>
      {corrected && (
        <p>
          <a href={at}>{w.another}</a>
        </p>
      )}
    </>
  )
}

function MeetingSaid({ of }: Readonly<{ of: MeetingView }>) {
  const w = useWords(nominationWords)
  return <>{[of.day, of.minutes, of.paper, w.figures(of.present, of.members)].join(' · ')}</>
}

function VotesSaid({ votes }: Pick<MeetingView, 'votes'>) {
  const w = useWords(nominationWords)
  return <>{votes.map((one) => w.voteSaid(one.name, one.for, one.put)).join('; ')}</>
}

type ChangedProps = Readonly<{
  typed: Attempt['typed']
  theirs: MeetingView
  candidates: readonly StandingView[]
}>

/** What was typed beside what somebody else recorded. */
export function ChangedMeeting({ typed, theirs, candidates }: ChangedProps) {
  const said = (name: string) => typed[name] ?? ''
  const mine: MeetingView = {
    ...{ on: '', day: said('on'), members: said('members'), present: said('present') },
    ...{ minutes: said('minutes'), paper: said('paper'), entered: undefined },
    votes: candidates
      .map(({ participant, name }) => ({
        ...{ participant, name, for: said(`phieu-${participant}`) },
        put: typed[`chon-${participant}`] === '1',
      }))
      .filter((one) => one.for !== '' || one.put),
  }
  return <Compare mine={<Version of={mine} />} theirs={<Version of={theirs} />} />
}

function Version({ of }: Readonly<{ of: MeetingView }>) {
  const w = useWords(nominationWords)
  return (
    <Facts
      facts={[
        [w.day, of.day],
        [w.members, of.members],
        [w.present, of.present],
        [w.minutes, of.minutes],
        [w.letter, of.paper],
        [w.votes, <VotesSaid votes={of.votes} />],
      ]}
    />
  )
}
