/**
 * Decisions (quyết định) as recorded: a reason for everything but a grant, and no decision dated
 * before the council's minutes or the submission it rests on. Whether a decision fits the selection
 * is judged when it is laid on it.
 */
import { type CivilDate, formatCivil } from '#kernel'
import { BETWEEN } from './cell.ts'
import type { Check, Ledger } from './ledger.ts'

export const decisionsWithoutReason: Check = function* ({ records }) {
  for (const [row, { action, reason }] of records.decisions.entries()) {
    if (action === 'grant' || reason !== undefined) continue
    const fact = { code: 'reason-missing', act: action } as const
    yield { table: 'decisions', row, column: 'reason', fact, found: '' }
  }
}

/** The same day is in order; a revocation rests on neither paper. */
export const earlyDecisions: Check = function* (ledger) {
  const papers = [
    ['minutes', minutesDays(ledger)],
    ['submission', submissionDays(ledger)],
  ] as const
  for (const [row, decision] of ledger.records.decisions.entries()) {
    if (decision.action === 'revoke') continue
    for (const [what, days] of papers) {
      const on = days.get(claimKey(decision))
      if (on === undefined || on <= decision.on) continue
      const fact = { code: 'decided-before', what, on } as const
      const found = formatCivil(decision.on)
      yield { table: 'decisions', row, column: 'on', fact, found, severity: 'warning' }
    }
  }
}

type Claim = Readonly<{ award: string; cycle: string; participant: string }>

const claimKey = ({ award, cycle, participant }: Claim): string =>
  `${award}${BETWEEN}${cycle}${BETWEEN}${participant}`

/** The first session that voted on each claim: later ones may put right what was decided. */
function minutesDays({ records }: Ledger): ReadonlyMap<string, CivilDate> {
  const sessions = new Map(records.sessions.map((one) => [one.session, one.on]))
  const days = new Map<string, CivilDate>()
  for (const vote of records.votes) {
    const on = sessions.get(vote.session)
    if (on !== undefined) keepEarliest(days, claimKey(vote), on)
  }
  return days
}

/** The first sending of a dossier for each claim. */
function submissionDays({ definition, records }: Ledger): ReadonlyMap<string, CivilDate> {
  const awards = new Map(definition.dossiers.map((one) => [one.id, one.awards]))
  const days = new Map<string, CivilDate>()
  for (const { dossier, cycle, participant, sent } of records.submissions) {
    for (const award of awards.get(dossier) ?? []) {
      keepEarliest(days, claimKey({ award, cycle, participant }), sent)
    }
  }
  return days
}

function keepEarliest(days: Map<string, CivilDate>, key: string, on: CivilDate): void {
  const before = days.get(key)
  if (before === undefined || on < before) days.set(key, on)
}
