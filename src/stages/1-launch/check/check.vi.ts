/**
 * The checker's report in Vietnamese: for every open point the place in the plan, what is open, what happens
 * meanwhile and who is asked. A declared question speaks in its own words.
 */
import { formatCivil, quoteVi } from '#kernel'
import { wordCessation } from './cessations.vi.ts'
import { wordCitation, wordNotice, wordPrint } from './notices.vi.ts'
import { wordClause, wordProblem } from './problem.vi.ts'
import type { CheckReport, OpenFact, OpenPoint } from './report.ts'
import { type Wording, wordSilence } from './silences.vi.ts'

export { wordProblem }

const FOUND_IN_FACTS: readonly OpenPoint['code'][] = [
  'authority-ceased',
  'receiver-ceased',
  'event-place-ceased',
  'host-ceased',
  'law-replaced',
  'two-numbers',
  'print-fault',
  'clause-doubled',
  'clause-skipped',
]

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

/** `Mục III.2 (“không quá 20%”), Giấy khen: … Trong khi chờ: … Hỏi: …` */
export function wordPoint(point: OpenPoint): string {
  const { place, open, meanwhile, asks, readings, answer } = wordPointParts(point)
  const label = point.weight === 'notice' ? 'Lưu ý. ' : ''
  const said = `${label}${place}: ${sentence(open)}`
  if (answer !== undefined) return `${said} ${answer}`
  const choice = readings.length > 0 ? ` Các cách hiểu: ${readings.join('; ')}.` : ''
  return `${said}${choice} Trong khi chờ: ${sentence(meanwhile)} Hỏi: ${asks}.`
}

export function wordPointParts(point: OpenPoint): WordedPoint {
  const { fact, question, asks } = point
  const words = wordOpen(fact)
  const answer = wordAnswer(point)
  return {
    place: wordPlace(point),
    open: wordQuestion(words.open, point),
    meanwhile: question?.meanwhile ?? words.meanwhile,
    asks,
    readings: question?.readings.map(({ text }) => text) ?? [],
    ...(answer === undefined ? {} : { answer }),
  }
}

/** A declared question speaks for itself; where the records or the law found more than it asks, both are said. */
function wordQuestion(found: string, { question, code }: OpenPoint): string {
  if (!question) return found
  return FOUND_IN_FACTS.includes(code) ? `${sentence(found)} ${question.unclear}` : question.unclear
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

function wordPlace({ clause, words, subjects, at, fact }: OpenPoint): string {
  const cited = clause === undefined ? at : capital(wordClause(clause))
  const quoted = words === undefined ? '' : ` (${quoteVi(words)})`
  // The subjects of a cited law are clauses: all the places that rest on it.
  const named = fact.code === 'law-replaced' ? subjects.map(wordClause) : subjects
  return `${cited}${quoted}${named.length > 0 ? `, ${named.join('; ')}` : ''}`
}

function wordAnswer({ question, answer, settled }: OpenPoint): string | undefined {
  if (!settled) return undefined
  if (!answer) return 'Đã ghi cơ quan kế thừa.'
  const reading = question?.readings.find(({ id }) => id === answer.reading)?.text
  const chosen = reading === undefined ? '' : `: ${reading}`
  return `Đã trả lời ngày ${formatCivil(answer.on)} (${answer.by})${chosen}. Lý do: ${sentence(answer.reason)}`
}

function sentence(words: string): string {
  const text = capital(words.trim())
  return /[.?!…]$/.test(text) ? text : `${text}.`
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
