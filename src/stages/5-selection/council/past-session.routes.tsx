/**
 * A session held before the office ran here (phiên họp ghi từ sổ cũ): what the records have of it,
 * counted by the same rules, and the scan of its minutes.
 */
import type { Computed } from '#campaign'
import { formatCivil } from '#kernel'
import { type CampaignAsk, outcomeOf, screen } from '#office'
import { councilName } from './council-name.vi.ts'
import { ruleOf } from './meeting-desk.routes.ts'
import { scanDesk } from './minutes-scan.routes.ts'
import { type PastItem, PastSessionPage } from './past-session.page.tsx'
import type { SessionRow, VoteRow } from './rows.ts'
import { sessionWords } from './session.words.ts'
import { tally } from './vote.ts'
import { wordVote, wordVoteRefusal } from './vote.vi.ts'

/** The page of a session of the records; undefined when they have none of this name. */
export async function pastSession(ask: CampaignAsk, named: string): Promise<Response | undefined> {
  const { sessions, votes } = ask.live.records
  const session = sessions.find((one) => one.session === named)
  if (!session) return undefined
  const w = sessionWords[ask.lang]
  const outcome = outcomeOf(ask, w.agenda)
  if (!outcome.ok) return outcome.refusal
  const own = votes.filter((one) => one.session === named)
  const body = (
    <PastSessionPage
      session={session}
      council={councilName(ask.live.records.organisations, session.council)}
      items={own.map((vote) => itemOf(vote, session, outcome.value))}
      scan={await scanDesk(ask, named)}
    />
  )
  return screen(ask, { title: w.title(formatCivil(session.on)) }, body)
}

function itemOf(vote: VoteRow, session: SessionRow, { definition, view }: Computed): PastItem {
  const { award, cycle, participant, question } = vote
  const selection = view.selections.find((one) => one.award === award && one.cycle === cycle)
  const standing = selection?.standings.find((one) => one.participant === participant)
  const counted = tally(vote, session, ruleOf(definition, award))
  const named = view.cycles.find(({ id }) => id === cycle)?.name ?? cycle
  return {
    vote,
    question,
    name: standing?.name ?? participant,
    of: `${selection?.name ?? award}, ${named}`,
    result: counted.ok ? wordVote(counted.value) : wordVoteRefusal(counted.refusal),
  }
}
