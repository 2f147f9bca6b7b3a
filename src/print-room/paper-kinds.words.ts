/** What each kind of paper is called in a list: its own Vietnamese name, or what that means. */
import type { Lang } from '#design'
import { MAKERS } from '#papers'

const IN_ENGLISH: Readonly<Record<string, string>> = {
  plan: 'Plan of the campaign',
  amendment: 'Plan that amends or supplements',
  'launch-notice': 'Notice of launch',
  'registration-form': 'Registration form of a collective or individual',
  'registration-list': 'List of registrations by unit',
  'score-sheet': 'Score sheet of a unit: own, inspected and appraised points, reasons',
  'inspection-record': 'Inspection record of a unit',
  'result-notice': 'Notice of results, with ranking and classes',
  'candidate-findings': 'Findings of each condition for one candidate',
  findings: 'Findings of all candidates in one table',
  'selection-minutes': 'Minutes of the unit’s selection meeting',
  'unit-submission': 'Letter of submission of a unit',
  'achievement-report': 'Achievement report of a collective or individual',
  'dossier-cover': 'Cover of a dossier: papers, sets, originals, official copies',
  'dossier-return': 'Letter that returns a dossier to be completed',
  'council-minutes': 'Minutes of the council',
  'ballot-count': 'Record of the council’s count of ballots',
  'agency-submission': 'Letter of submission of the standing agency',
  'award-decision': 'Decision to award, with the list and the money',
  correction: 'Decision that corrects an award decision (a draft to fill in)',
  revocation: 'Decision that revokes an award and recovers the money',
  'recovery-list': 'Award money owed back and repaid',
  register: 'Golden book: extract of those awarded',
  'money-list': 'List to sign for award money',
  'ceremony-list': 'List for the closing ceremony',
  'final-report': 'Final report of a year or period',
}

export function kindName(lang: Lang, kind: string): string {
  const own = MAKERS.find((maker) => maker.kind === kind)?.name ?? kind
  return lang === 'en' ? (IN_ENGLISH[kind] ?? own) : own
}
