/**
 * A supposed change (giả định) for `simulate` and scenarios: an answer, a figure, a mark, a
 * criterion's points, or any place of the definition. `answers.goc=dang-ky`,
 * `measures.xa-a.nam-2023.dung-han=4898/5000`, `scores.xa-a.nam-2023.II.1.appraisal=8`,
 * `criteria.bo-tieu-chi.II.1=20`, `awards.giay-khen.quota.percent=25%`.
 */
import { civil, ok, type Result, readExact, refuse } from '#kernel'
import type { Records } from '#ledger'
import { MeasureRow } from '#records'
import { type CriteriaSet, reweigh } from '#rulebook/criteria'
import type { Answer, Question } from '#rulebook/definition'
import { ScoreRow } from '#scoring'

export type Change = Readonly<{ path: string; value: string }>

/** What changes are made to: everything read from a folder that a supposition may touch. */
export type Changeable = Readonly<{
  questions: readonly Question[]
  answers: readonly Answer[]
  records: Records
  criteria: ReadonlyMap<string, CriteriaSet>
  /** Places of the definition to set, for `define`. */
  set: readonly Change[]
}>

/** Reads "path=value". */
export function readChange(text: string): Result<Change, string> {
  const at = text.indexOf('=')
  if (at <= 0)
    return refuse(`"${text}" không đọc được; ghi đường-dẫn=giá-trị, ví dụ answers.goc=dang-ky.`)
  return ok({ path: text.slice(0, at).trim(), value: text.slice(at + 1).trim() })
}

/** Applies changes in order; the first that cannot be is refused with what could be written. */
export function applyChanges(
  base: Changeable,
  changes: readonly Change[],
): Result<Changeable, string> {
  let changed: Changeable = base
  for (const change of changes) {
    const next = applyChange(changed, change)
    if (!next.ok) return next
    changed = next.value
  }
  return ok(changed)
}

function applyChange(base: Changeable, change: Change): Result<Changeable, string> {
  const [place = '', ...rest] = change.path.split('.')
  switch (place) {
    case 'answers':
      return answer(base, rest.join('.'), change.value)
    case 'measures':
      return measure(base, rest, change)
    case 'scores':
      return score(base, rest, change)
    case 'criteria':
      return weight(base, rest, change)
    default:
      return ok({ ...base, set: [...base.set, change] })
  }
}

function answer(base: Changeable, id: string, reading: string): Result<Changeable, string> {
  const question = base.questions.find((one) => one.id === id)
  if (!question) return refuse(`Không có câu hỏi "${id}". Có: ${ids(base.questions)}.`)
  if (!question.readings.some((one) => one.id === reading)) {
    return refuse(`Câu hỏi ${id} không có cách hiểu "${reading}". Có: ${ids(question.readings)}.`)
  }
  const others = base.answers.filter((one) => one.question !== id)
  const supposed = { question: id, reading, by: 'giả định', on: FIRST_DAY, reason: 'giả định' }
  return ok({ ...base, answers: [...others, supposed] })
}

/** A supposed answer counts from the first day, whatever day the run is made for. */
const FIRST_DAY = civil('1900-01-01')

const ids = (list: readonly { id: string }[]): string => list.map((one) => one.id).join(', ')

function measure(
  base: Changeable,
  path: readonly string[],
  change: Change,
): Result<Changeable, string> {
  const [participant, cycle, indicator, ...more] = path
  if (!participant || !cycle || !indicator || more.length > 0) {
    return refuse(`"${change.path}" chưa đúng; ghi measures.<đối tượng>.<chu kỳ>.<chỉ tiêu>=<số>.`)
  }
  const [part = '', whole = ''] = change.value.split('/')
  const figures = change.value.includes('/') ? { part, whole } : { value: change.value }
  const blank = { part: '', whole: '', value: '', paper: 'giả định', by: '', on: '' }
  const row = MeasureRow.safeParse({ ...blank, participant, cycle, indicator, ...figures })
  if (!row.success)
    return refuse(`"${change.path}=${change.value}": ${row.error.issues[0]?.message}`)
  const others = base.records.measures.filter(
    (one) => one.participant !== participant || one.cycle !== cycle || one.indicator !== indicator,
  )
  return ok({ ...base, records: { ...base.records, measures: [...others, row.data] } })
}

function score(
  base: Changeable,
  path: readonly string[],
  change: Change,
): Result<Changeable, string> {
  const [participant, cycle, ...rest] = path
  const stage = rest.at(-1)
  const criterion = rest.slice(0, -1).join('.')
  if (!participant || !cycle || !stage || criterion === '') {
    return refuse(
      `"${change.path}" chưa đúng; ghi scores.<đối tượng>.<chu kỳ>.<tiêu chí>.<bước>=<điểm>.`,
    )
  }
  const blank = { 'not-applicable': '', reason: 'giả định', paper: '', by: '', on: '' }
  const cells = { ...blank, participant, cycle, criterion, stage, points: change.value }
  const row = ScoreRow.safeParse(cells)
  if (!row.success)
    return refuse(`"${change.path}=${change.value}": ${row.error.issues[0]?.message}`)
  const key = (one: ScoreRow): string =>
    [one.participant, one.cycle, one.criterion, one.stage].join(' ')
  const others = base.records.scores.filter((one) => key(one) !== key(row.data))
  return ok({ ...base, records: { ...base.records, scores: [...others, row.data] } })
}

function weight(
  base: Changeable,
  path: readonly string[],
  change: Change,
): Result<Changeable, string> {
  const [id = '', ...rest] = path
  const set = base.criteria.get(id)
  if (!set) {
    return refuse(`Không có bộ tiêu chí "${id}". Có: ${[...base.criteria.keys()].join(', ')}.`)
  }
  const points = readExact(change.value)
  if (!points || points.n < 0n) {
    return refuse(`"${change.value}" không phải là điểm; ghi một số như 12,5.`)
  }
  const changed = reweigh(set, { criterion: rest.join('.'), points })
  if (!changed.ok) return changed
  return ok({ ...base, criteria: new Map([...base.criteria, [id, changed.value]]) })
}
