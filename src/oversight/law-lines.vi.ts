/**
 * The law data as lines of a catalogue (danh mục pháp luật): what each says, from when to when, by
 * which source and how certainly. Read-only; the data are corrected in the files of law/.
 */
import { addDays, type CivilDate, civil, covers, formatDong, formatExact, yearOf } from '#kernel'
import {
  type Certainty,
  dayOffReason,
  type Instrument,
  instrumentOn,
  type Law,
  leastCertain,
  type Source,
  wordDayOff,
  wordInstrument,
} from '#rulebook/law'

export const PARTS = ['van-ban', 'che-do', 'tham-quyen', 'he-so', 'luong', 'nghi-le'] as const
export type Part = (typeof PARTS)[number]

export type LawLine = Readonly<{
  name: string
  says: string
  from?: CivilDate | undefined
  to?: CivilDate | undefined
  isNow: boolean
  source?: Source
  certainty: Certainty
  note?: string | undefined
}>

type Entry = Readonly<{
  from?: CivilDate
  to?: CivilDate
  source: Source
  certainty: Certainty
  uncertain?: Readonly<Record<string, Certainty>>
  note?: string
}>

/** The lines of a part; `isNow` says which hold on the day. */
export function lawLines(law: Law, part: Part, day: CivilDate): readonly LawLine[] {
  const lines = {
    'van-ban': () => law.instruments.map((one) => instrumentLine(law, one, day)),
    'che-do': () => law.regimes.map((one) => line(one, { name: one.id, says: one.name, day })),
    'tham-quyen': () => grantLines(law, day),
    'he-so': () => coefficientLines(law, day),
    luong: () =>
      law.salaries.map((one) => {
        const [name, says] = [one.id, `${formatDong(one.value)} (${one.unit})`]
        return line(one, { name, says, day })
      }),
    'nghi-le': () => holidayLines(law, day),
  }
  return lines[part]()
}

type Saying = Readonly<{ name: string; says: string; day: CivilDate }>

/** An entry is as certain as its least certain field. */
function line(entry: Entry, { name, says, day }: Saying): LawLine {
  const { from, to, source, note } = entry
  const certainty = leastCertain([entry.certainty, ...Object.values(entry.uncertain ?? {})])
  return { name, says, from, to, isNow: covers(entry, day), source, certainty, note }
}

function instrumentLine(law: Law, one: Instrument, day: CivilDate): LawLine {
  const state = instrumentOn(law, one.id, day)
  const says = state.ok ? `${one.name}. ${wordInstrument(state.value)}` : one.name
  return {
    ...line(one, { name: one.number, says, day }),
    isNow: state.ok && state.value.state === 'in-force',
  }
}

/** Grants and coefficients hold as long as their regime. */
function inRegime<E extends Omit<Entry, 'from' | 'to'> & Readonly<{ regime: string }>>(
  law: Law,
  entry: E,
): Entry {
  const { from, to } = law.regimes.find(({ id }) => id === entry.regime) ?? {}
  return { ...entry, ...(from && { from }), ...(to && { to }) }
}

function grantLines(law: Law, day: CivilDate): readonly LawLine[] {
  return law.grants.map((grant) => {
    const level = law.levels.find(({ id }) => id === grant.level)
    const forms = grant.forms.map((id) => formName(law, id))
    const name = level?.office ?? grant.level
    const made = line(inRegime(law, grant), { name, says: forms.join(', '), day })
    // A level that has ended grants nothing, whatever its regime says.
    const isThere = level === undefined || covers(level, day)
    return { ...made, isNow: made.isNow && isThere }
  })
}

function coefficientLines(law: Law, day: CivilDate): readonly LawLine[] {
  const whom = { individual: 'cá nhân', collective: 'tập thể', household: 'hộ gia đình' }
  return law.coefficients.map((one) => {
    const offices = (one.levels ?? []).map(
      (id) => law.levels.find((level) => level.id === id)?.office ?? id,
    )
    const at = offices.length === 0 ? '' : ` của ${offices.join(', ')}`
    const name = `${formName(law, one.form)}${at}, ${whom[one.kind]}`
    const says = `${formatExact(one.value)} ${one.unit}`
    return line(inRegime(law, one), { name, says, day })
  })
}

function formName(law: Law, id: string): string {
  return law.forms.find((form) => form.id === id)?.name ?? id
}

/** The days off of the day's year, but for weekends. */
function holidayLines(law: Law, day: CivilDate): readonly LawLine[] {
  const year = yearOf(day)
  const entry = law.years.find((one) => one.year === year)
  const source = entry && { source: entry.source, note: entry.note }
  const lines: LawLine[] = []
  for (let at = civil(`${year}-01-01`); yearOf(at) === year; at = addDays(at, 1)) {
    const off = dayOffReason(law, at)
    if (off === undefined || off.reason === 'weekly-rest') continue
    const certainty = 'certainty' in off ? off.certainty : off.exchange.certainty
    const says = wordDayOff(at, off)
    lines.push({ name: '', says, from: at, to: at, isNow: at === day, certainty, ...source })
  }
  return lines
}
