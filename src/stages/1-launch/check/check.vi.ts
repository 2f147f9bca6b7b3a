/**
 * The checker's report in Vietnamese: for every open point the place in the plan, what is open,
 * what happens meanwhile and who is asked. A declared question speaks in its own words.
 */
import { formatCivil, quoteVi } from '#kernel'
import { wordBodies, wordCessation, wordRecorded } from './cessations.vi.ts'
import { wordCitation, wordNotice, wordPrint } from './notices.vi.ts'
import { isCessation, type OpenFact } from './open-fact.ts'
import { wordClause, wordProblem } from './problem.vi.ts'
import type { CheckReport, OpenPoint } from './report.ts'
import { type Wording, wordSilence } from './silences.vi.ts'
import { wordSubjects } from './subjects.vi.ts'

export { wordProblem }

/** Found in the records or the law: a declared question that covers it need not say it. */
const FOUND_BEYOND_THE_PLAN: readonly OpenFact['code'][] = [
  'authority-ceased',
  'receiver-ceased',
  'event-place-ceased',
  'host-ceased',
  'law-replaced',
]

/** Places of the definition that stand for no clause of the plan. */
const PLACES: Readonly<Record<string, string>> = { host: 'Cơ quan tổ chức phong trào' }

/** An open point taken apart, for pages and tables. */
export type WordedPoint = Readonly<{
  place: string
  open: string
  meanwhile: string
  asks: string
  readings: readonly string[]
  /** How it was settled; absent while it is open. */
  answer?: string
}>

/** Every problem and every point, each a sentence or a few, in the order of the report. */
export function wordReport({ problems, questions }: CheckReport): {
  problems: readonly string[]
  questions: readonly string[]
} {
  return { problems: problems.map(wordProblem), questions: questions.map(wordPoint) }
}

/**
 * `Mục III.2 (“không quá 20%”), Giấy khen: … Trong khi chờ: … Hỏi: …`; nobody waits for a notice
 * and nobody is asked.
 */
export function wordPoint(point: OpenPoint): string {
  const { place, open, meanwhile, asks, readings, answer } = wordPointParts(point)
  const said = `${place}: ${open}`
  if (answer !== undefined) return `${said} ${answer}`
  if (point.weight === 'notice') return `${said} Cách xử lý: ${meanwhile}`
  const numbered = readings.map((reading, i) => `(${i + 1}) ${reading}`)
  const choice = readings.length > 0 ? ` Các cách hiểu: ${numbered.join('; ')}.` : ''
  return `${said}${choice} Trong khi chờ: ${meanwhile} Hỏi: ${asks}.`
}

/** The parts of `wordPoint`; `open` and `meanwhile` are whole sentences. */
export function wordPointParts(point: OpenPoint): WordedPoint {
  const { facts, question, asks } = point
  const answer = wordAnswer(point)
  const meanwhile = question?.meanwhile ?? facts.map((fact) => wordOpen(fact).meanwhile).join('; ')
  return {
    place: wordPlace(point),
    open: wordFound(point),
    meanwhile: sentence(meanwhile),
    asks,
    readings: question?.readings.map(({ text }) => text) ?? [],
    ...(answer === undefined ? {} : { answer }),
  }
}

/**
 * What was found; a declared question speaks for itself, and where the records or the law found
 * more than it asks, both are said.
 */
function wordFound({ facts, question }: OpenPoint): string {
  const told: readonly OpenFact[] = question
    ? facts.filter(({ code }) => FOUND_BEYOND_THE_PLAN.includes(code))
    : facts
  const ceased = told.filter(isCessation)
  const others = told.filter((fact) => !isCessation(fact)).map((fact) => wordOpen(fact).open)
  const found = [...wordBodies(ceased), ...others].map(sentence).join(' ')
  if (!question) return found
  return `${sentence(question.unclear)}${found === '' ? '' : ` Ghi nhận: ${found}`}`
}

function wordOpen(fact: OpenFact): Wording {
  switch (fact.code) {
    case 'declared':
      return { open: fact.unclear, meanwhile: '' }
    case 'authority-ceased':
    case 'receiver-ceased':
    case 'event-place-ceased':
    case 'host-ceased':
      return wordCessation(fact)
    case 'law-replaced':
    case 'two-numbers':
      return wordCitation(fact)
    case 'print-fault':
    case 'clause-doubled':
    case 'clause-skipped':
      return wordPrint(fact)
    case 'deadline-day-off':
    case 'quota-zero':
    case 'ties-undeclared':
    case 'order-undeclared':
    case 'vote-not-prescribed':
      return wordNotice(fact)
    default:
      return wordSilence(fact)
  }
}

function wordPlace(point: OpenPoint): string {
  const { clause, words, at } = point
  const cited = clause === undefined ? (PLACES[at] ?? at) : capital(wordClause(clause))
  const quoted = words === undefined ? '' : ` (${quoteVi(words)})`
  return [`${cited}${quoted}`, ...concerned(point)].join(', ')
}

/** The subjects of a replaced law are the clauses that cite it, its own place among them. */
function concerned({ code, subjects, clause }: OpenPoint): readonly string[] {
  if (code !== 'law-replaced') return subjects.length > 0 ? [wordSubjects(subjects)] : []
  return subjects.filter((one) => one !== clause).map(wordClause)
}

function wordAnswer({ question, answer, facts, settled }: OpenPoint): string | undefined {
  if (!settled) return undefined
  if (!answer) {
    const recorded = facts.map((fact) => (isCessation(fact) ? wordRecorded(fact) : undefined))
    return [...new Set(recorded)].filter((words) => words !== undefined).join(' ')
  }
  const reading = question?.readings.find(({ id }) => id === answer.reading)?.text
  const chosen = reading === undefined ? '' : `: ${reading}`
  const head = `Đã trả lời ngày ${formatCivil(answer.on)} (${answer.by})${chosen}.`
  return `${head} Lý do: ${sentence(answer.reason)}`
}

function sentence(words: string): string {
  const text = capital(words.trim())
  return /[.?!…]$/.test(text) ? text : `${text}.`
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
