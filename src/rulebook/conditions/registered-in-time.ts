/**
 * Registered for the cycle (đăng ký thi đua) within the deadline, or admitted late with a reason.
 * Where the plan sets no last day nobody is late and nobody is in time: it is not established until
 * the question is answered.
 */
import type { Asked, Judged } from './asked.ts'
import type { ColumnJudge, Columns, RowJudge } from './columns.ts'
import { REGISTRATION_STATES, type RegistrationState } from './finding.ts'
import { MET, NOT_ESTABLISHED, NOT_MET, type VerdictCode, verdictOf } from './verdict.ts'

const IN_TIME = codeOfRegistration('in-time')
const LATE_ADMITTED = codeOfRegistration('late-admitted')
const NONE = codeOfRegistration('none')
const NO_DEADLINE = codeOfRegistration('no-deadline')

/** What the registration column holds for a state. */
export function codeOfRegistration(state: RegistrationState): number {
  return REGISTRATION_STATES.indexOf(state)
}

/** Judges the code of a state. */
export function judgeRegistration(state: number): VerdictCode {
  if (state === IN_TIME || state === LATE_ADMITTED) return MET
  return state === NO_DEADLINE ? NOT_ESTABLISHED : NOT_MET
}

export function examineRegistration({ subject, cycle, facts }: Asked): Judged {
  const registration = facts.registration(subject, cycle)
  const code = judgeRegistration(codeOfRegistration(registration.state))
  if (code !== NOT_ESTABLISHED) return { verdict: verdictOf(code), registration }
  return { verdict: 'not-established', registration, missing: { why: 'no-deadline' } }
}

export function compileRegistration({ registration }: Columns): RowJudge {
  return (row) => judgeRegistration(registration?.[row] ?? NONE)
}

/** All rows in a loop of their own. */
export function compileRegistrationColumn({ registration }: Columns): ColumnJudge {
  if (!registration) return (codes) => void codes.fill(judgeRegistration(NONE))
  return (codes) => {
    for (let row = 0; row < codes.length; row += 1) {
      codes[row] = judgeRegistration(registration[row] ?? NONE)
    }
  }
}
