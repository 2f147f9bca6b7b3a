/** Every kind of paper, in the order of a campaign's life. */
import { achievementReport } from './achievement-report.vi.ts'
import { agencySubmission } from './agency-submission.vi.ts'
import { amendment } from './amendment.vi.ts'
import { awardDecision } from './award-decision.vi.ts'
import { ceremonyList, moneyList } from './award-lists.vi.ts'
import { correction } from './correction.vi.ts'
import { dossierCover } from './dossier-cover.vi.ts'
import { dossierReturn } from './dossier-return.vi.ts'
import { finalReport } from './final-report.vi.ts'
import { allFindings, candidateFindings } from './findings.vi.ts'
import type { Maker } from './maker.ts'
import { ballotCount, councilMinutes, selectionMinutes } from './minutes.vi.ts'
import { launchNotice, plan } from './plan.vi.ts'
import { recoveryList } from './recovery-list.vi.ts'
import { register } from './register.vi.ts'
import { registrationForm, registrationList } from './registration.vi.ts'
import { resultNotice } from './result-notice.vi.ts'
import { revocation } from './revocation.vi.ts'
import { inspectionRecord, scoreSheet } from './score-sheet.vi.ts'
import { unitSubmission } from './unit-submission.vi.ts'

export const MAKERS: readonly Maker[] = [
  plan,
  amendment,
  launchNotice,
  registrationForm,
  registrationList,
  scoreSheet,
  inspectionRecord,
  resultNotice,
  candidateFindings,
  allFindings,
  selectionMinutes,
  unitSubmission,
  achievementReport,
  dossierCover,
  dossierReturn,
  councilMinutes,
  ballotCount,
  agencySubmission,
  awardDecision,
  correction,
  revocation,
  recoveryList,
  register,
  moneyList,
  ceremonyList,
  finalReport,
]
