/**
 * The checker of a campaign's definition (kiểm tra định nghĩa phong trào thi đua): everything that
 * is wrong in it and everything that its plan leaves open, all at once. It repairs nothing and
 * answers no question; what answers.yaml itself gets wrong is refused before there is a definition
 * (define.ts).
 */
import { unreachableBounds } from './bounds.ts'
import { authoritiesCeased, placesCeased, receiversCeased } from './cessations.ts'
import { type Checked, checkedOf } from './checked.ts'
import { circles } from './circles.ts'
import { citedUnderTwoNumbers, lawsReplaced } from './citations.ts'
import { wrongCycles } from './cycles.ts'
import { impossibleDays } from './due.ts'
import { duplicateIds } from './duplicate-ids.ts'
import { unknownLevels, wrongIndicators } from './indicators.ts'
import {
  deadlinesOnDaysOff,
  ordersUndeclared,
  quotasOfZero,
  tiesUndeclared,
  votesNotPrescribed,
} from './notices.ts'
import { wrongOrganisations } from './organisations.ts'
import { wrongParticipantKinds } from './participant-kinds.ts'
import { openPeriodResult } from './period-results.ts'
import { CHECKED_FILES, citationAt, comparePlaces, type Place, wordPath } from './place.ts'
import { joinPoints } from './points.ts'
import { clausesDoubled, clausesSkipped, printFaults } from './print.ts'
import type { FoundProblem } from './problem.ts'
import { openRegistrations } from './registrations.ts'
import type { CheckInput, CheckProblem, CheckReport } from './report.ts'
import { ambiguousScores } from './score-orders.ts'
import { wrongJointQuotas, wrongShares } from './shares.ts'
import {
  awardsWithoutDossier,
  openClassBodies,
  openDossierRules,
  openPreferences,
  openQuotaBases,
  standardsNotSupplied,
} from './silences.ts'
import { unknownIds } from './unknown-ids.ts'

const PROBLEM_CHECKS = [
  unknownIds,
  duplicateIds,
  circles,
  wrongIndicators,
  unknownLevels,
  wrongParticipantKinds,
  wrongCycles,
  wrongShares,
  wrongJointQuotas,
  unreachableBounds,
  impossibleDays,
  wrongOrganisations,
  ambiguousScores,
]

const DETECTORS = [
  openQuotaBases,
  openClassBodies,
  openPreferences,
  openRegistrations,
  openDossierRules,
  awardsWithoutDossier,
  standardsNotSupplied,
  openPeriodResult,
  authoritiesCeased,
  receiversCeased,
  placesCeased,
  lawsReplaced,
  citedUnderTwoNumbers,
  printFaults,
  clausesDoubled,
  clausesSkipped,
  deadlinesOnDaysOff,
  quotasOfZero,
  tiesUndeclared,
  ordersUndeclared,
  votesNotPrescribed,
]

/**
 * Problems refuse the definition; questions and notices do not. Both in the order of files and of
 * places in them. Without records nothing is said of organisations. `issued` is the definition made
 * without answers: with it an answered place is still listed with its answer; without it only its
 * question is.
 */
export function check(input: CheckInput): CheckReport {
  const checked = checkedOf(input)
  const problems = PROBLEM_CHECKS.flatMap((one) => one(checked))
  const points = joinPoints(
    checked,
    DETECTORS.flatMap((detect) => detect(checked)),
  )
  return {
    problems: inOrder(checked, problems).map((problem) => placedProblem(checked, problem)),
    questions: inOrder(checked, points),
  }
}

function inOrder<T extends Place>({ issued }: Checked, places: readonly T[]): readonly T[] {
  return places.toSorted((a, b) => {
    const files = CHECKED_FILES.indexOf(a.file) - CHECKED_FILES.indexOf(b.file)
    return files || comparePlaces(a.file === 'campaign.yaml' ? issued : [], a.path, b.path)
  })
}

function placedProblem(checked: Checked, { allowed, ...found }: FoundProblem): CheckProblem {
  const root = rootOf(checked, found)
  const { clause } = citationAt(root, found.path)
  return {
    ...found,
    code: found.fact.code,
    at: wordPath(root, found.path),
    ...(clause === undefined ? {} : { clause }),
    allowed: allowed ?? [],
  }
}

function rootOf(checked: Checked, { file, path }: FoundProblem): unknown {
  switch (file) {
    case 'campaign.yaml':
      // A place left open stands only in the definition as issued.
      return path.at(-1) === 'open' ? checked.issued : checked.definition
    case 'open-questions.yaml':
      return checked.questions
    case 'records/organisations.csv':
      return checked.records?.organisations
    case 'records/successions.csv':
      return checked.records?.successions
  }
}
