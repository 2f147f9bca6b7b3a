/**
 * Legal instruments (văn bản) on a date: in force, not yet, ended. These are the dates as facts,
 * with the successor; whether a campaign may go on resting on an ended paper is a legal conclusion
 * and stays with people.
 */
import { type CivilDate, fold, isAfter, isBefore, ok, type Result, refuse } from '#kernel'
import { type Certainty, certaintyOf } from './entry.ts'
import type { Law } from './law.ts'
import type { Instrument } from './time.schema.ts'

export type InstrumentState = Readonly<{ instrument: Instrument; certainty: Certainty }> &
  (
    | Readonly<{ state: 'in-force'; until?: CivilDate }>
    | Readonly<{ state: 'not-yet'; firstDay: CivilDate }>
    | Readonly<{ state: 'ended'; lastDay: CivilDate; successors: readonly Instrument[] }>
    /** Its days are not recorded, so nothing is said about this date. */
    | Readonly<{ state: 'days-not-known' }>
  )

export type UnknownInstrument = Readonly<{
  why: 'unknown-instrument'
  id: string
  known: readonly string[]
}>

/** Where an instrument stands on a date; `certainty` is that of the day that decides. */
export function instrumentOn(
  law: Law,
  id: string,
  date: CivilDate,
): Result<InstrumentState, UnknownInstrument> {
  const instrument = law.instruments.find((each) => each.id === id)
  if (instrument) return ok(stateOf(law, instrument, date))
  return refuse({ why: 'unknown-instrument', id, known: law.instruments.map((each) => each.id) })
}

function stateOf(law: Law, instrument: Instrument, date: CivilDate): InstrumentState {
  const { from, to } = instrument
  const [start, end] = [certaintyOf(instrument, 'from'), certaintyOf(instrument, 'to')]
  if (to !== undefined && isAfter(date, to)) {
    const successors = law.instruments.filter((each) => instrument['replaced-by'].includes(each.id))
    return { instrument, certainty: end, state: 'ended', lastDay: to, successors }
  }
  if (from === undefined) return { instrument, certainty: 'unverified', state: 'days-not-known' }
  if (isBefore(date, from))
    return { instrument, certainty: start, state: 'not-yet', firstDay: from }
  return to === undefined
    ? { instrument, certainty: start, state: 'in-force' }
    : { instrument, certainty: start, state: 'in-force', until: to }
}

/**
 * Finds a cited paper by its number, however it is printed: '91/2017/NĐ-CP', 'Nghị định số
 * 91/2017/ND-CP'. Undefined when the law data does not hold it: provincial decisions and plans are
 * never there.
 */
export function instrumentCited(law: Law, cited: string): Instrument | undefined {
  const words = comparable(cited)
  return law.instruments.find(({ number }) => {
    const at = words.indexOf(comparable(number))
    if (at < 0) return false
    // '191/2017/NĐ-CP' and '91/2017/NĐ-CP-X' are other papers than '91/2017/NĐ-CP'.
    const around = (words[at - 1] ?? ' ') + (words[at + comparable(number).length] ?? ' ')
    return !/[0-9a-z/-]/.test(around)
  })
}

function comparable(text: string): string {
  return fold(text).replaceAll(/\s*([/-])\s*/g, '$1')
}
