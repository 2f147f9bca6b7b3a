/**
 * What somebody looks for in the audit (bộ lọc nhật ký), read from the address of the page: words,
 * a person, an object, days. It says what cannot be read and keeps what was typed.
 */
import { addDays, type CivilDate, fold, readCivil } from '#kernel'
import type { Wanted } from './acts.store.ts'

/** The names of the fields in the address. */
export const FILTER = {
  words: 'q',
  person: 'nguoi',
  object: 've',
  from: 'tu',
  to: 'den',
  before: 'truoc',
} as const

export type FilterProblem = Readonly<{ field: string; why: 'no-day' | 'order' | 'short' }>
export type AuditFilter = Readonly<{
  wanted: Wanted
  typed: Readonly<Record<string, string>>
  problems: readonly FilterProblem[]
}>

/** Shorter words stand in nearly every act, and no index finds them. */
const SHORTEST = 3
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `called`: what each action is called in the reader's language. */
export function readAuditFilter(
  query: URLSearchParams,
  called: Readonly<Record<string, string>>,
): AuditFilter {
  const at = (name: string): string => (query.get(name) ?? '').trim()
  const [words, before] = [at(FILTER.words), at(FILTER.before)]
  const { since, until, problems } = readDays(at(FILTER.from), at(FILTER.to))
  const isShort = words !== '' && fold(words).length < SHORTEST
  return {
    wanted: {
      actor: at(FILTER.person) || undefined,
      subject: at(FILTER.object) || undefined,
      ...(words === '' ? {} : { words, verbs: verbsCalled(words, called) }),
      ...{ since, until },
      before: UUID.test(before) ? before : undefined,
    },
    typed: Object.fromEntries(Object.values(FILTER).map((name) => [name, at(name)])),
    problems: isShort ? [{ field: FILTER.words, why: 'short' }, ...problems] : problems,
  }
}

function verbsCalled(words: string, called: Readonly<Record<string, string>>): readonly string[] {
  const found = Object.entries(called).filter(([, name]) => fold(name).includes(fold(words)))
  return found.map(([verb]) => verb)
}

type Days = Pick<Wanted, 'since' | 'until'> & Pick<AuditFilter, 'problems'>

/** Both days are in it, from midnight to midnight in Vietnam. */
function readDays(from: string, to: string): Days {
  const [first, last] = [readCivil(from), readCivil(to)]
  const problems: FilterProblem[] = []
  if (from !== '' && !first) problems.push({ field: FILTER.from, why: 'no-day' })
  if (to !== '' && !last) problems.push({ field: FILTER.to, why: 'no-day' })
  if (first && last && last < first) problems.push({ field: FILTER.to, why: 'order' })
  const until = last && midnight(addDays(last, 1))
  return { since: first && midnight(first), until, problems }
}

function midnight(day: CivilDate): string {
  return `${day} 00:00+07`
}
