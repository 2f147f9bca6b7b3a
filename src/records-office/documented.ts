/**
 * What of a campaign a paper can document (văn bản của việc gì): its plan, a notice of ranking, the
 * minutes of a session, a letter of submission, a decision. Each is known by what its records say.
 */
import type { CivilDate } from '#kernel'
import type { Records } from '#ledger'
import { DOCUMENTED, type Documented } from './issued-paper.ts'

/** One thing to document; `about` names it within its campaign and kind. */
export type Deed = Readonly<{
  campaign: string
  documents: Documented
  about: string
  /** What the records themselves call it: an award's or a scoring's id with its cycle. */
  of?: Readonly<{ id: string; cycle: string }>
  on?: CivilDate
  /** The number that the records already name. */
  number?: string | undefined
}>

type Known = Pick<Records, 'conclusions' | 'sessions' | 'submissions' | 'decisions'>

/** Everything of a campaign that an organisation issues papers for. */
export function deedsIn(campaign: string, records: Known, isHost: boolean): readonly Deed[] {
  const own = isHost ? [planOf(campaign), ...ofHost(campaign, records)] : []
  return [...own, ...submissionsIn(campaign, records)]
}

function planOf(campaign: string): Deed {
  return { campaign, documents: 'plan', about: 'plan' }
}

function ofHost(campaign: string, { conclusions, sessions, decisions }: Known): readonly Deed[] {
  const notices = conclusions
    .filter(({ participant }) => participant === undefined)
    .map(({ scoring, cycle, on, paper }): Deed => {
      const of = { id: scoring, cycle }
      return { campaign, documents: 'notice', about: `${scoring} ${cycle}`, of, on, number: paper }
    })
  const minutes = sessions.map(({ session, on, paper }): Deed => {
    return { campaign, documents: 'minutes', about: session, on, number: paper }
  })
  const issued = decisions.filter(({ action }) => action === 'grant' || action === 'revoke')
  const decided = issued.map(({ award, cycle, on, number }): Deed => {
    const about = `${award} ${cycle} ${on}`
    return { campaign, documents: 'decision', about, of: { id: award, cycle }, on, number }
  })
  return [...notices, ...minutes, ...once(decided)]
}

function submissionsIn(campaign: string, { submissions }: Known): readonly Deed[] {
  const sent = submissions.map(({ dossier, cycle, sent: on, paper }): Deed => {
    const about = `${dossier} ${cycle} ${on} ${paper ?? ''}`.trim()
    return { campaign, documents: 'submission', about, on, number: paper }
  })
  return once(sent)
}

/** One paper covers many names: each deed once. */
function once(deeds: readonly Deed[]): readonly Deed[] {
  return [...new Map(deeds.map((deed) => [deed.about, deed])).values()]
}

/** As the value of a choice. */
export function deedText({ campaign, documents, about }: Omit<Deed, 'of' | 'on'>): string {
  return [campaign, documents, about].join(' ')
}

/** The choice read again; undefined when nothing or nothing known was chosen. */
export function readDeed(text: string): Pick<Deed, 'campaign' | 'documents' | 'about'> | undefined {
  const [campaign = '', word = '', ...rest] = text.split(' ')
  const documents = DOCUMENTED.find((one) => one === word)
  return documents && { campaign, documents, about: rest.join(' ') }
}
