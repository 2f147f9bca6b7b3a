/**
 * The dated law seen by the checker: calendar, ends of instruments, ends of levels. It concludes
 * nothing.
 */
import { addDays } from '#kernel'
import {
  type Instrument,
  instrumentCited,
  instrumentOn,
  type Law,
  wordInstrument,
  workingCalendar,
} from '#rulebook/law'
import type { CheckLaw, LevelEnd } from './report.ts'

export function checkLawOf(law: Law): CheckLaw {
  return {
    isWorking: workingCalendar(law),
    instrument: (cited) => {
      const found = instrumentCited(law, cited)
      if (!found) return undefined
      const { number, to } = found
      return { number, statement: statementOf(law, found), ...(to === undefined ? {} : { to }) }
    },
    levelEnd: (level) => levelEndOf(law, level),
  }
}

function levelEndOf(law: Law, level: string): LevelEnd | undefined {
  const ended = law.successions.find((one) => one.level === level)
  if (!ended) return undefined
  const proposed = [ended.successor, ...ended.alternatives].flatMap(
    (id) => law.levels.find((one) => one.id === id)?.office ?? [],
  )
  return { last: ended['last-day'], statement: ended.statement, proposed }
}

/** Its days in words as they stand after its end, so that the successor is named. */
function statementOf(law: Law, { id, number, to }: Instrument): string {
  if (to === undefined) return number
  const state = instrumentOn(law, id, addDays(to, 1))
  return state.ok ? wordInstrument(state.value).replace(/\.$/, '') : number
}
