/**
 * Answers (trả lời) to what the plan leaves open: `{ open: question }` gives way to the reading
 * that people chose, or to their own value. An unanswered question stays open; an answer given
 * after the day asked about does not count yet, and a later answer replaces an earlier one.
 */
import type { CivilDate } from '#kernel'
import { type Answer, answerOn, type Question } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import {
  REMEDIES,
  wordCircle,
  wordNoReading,
  wordSecondAnswer,
  wordTwoValues,
  wordUnknownQuestion,
  wordUnknownReading,
} from './define.vi.ts'
import { type Draft, faulted, type Origin, patched, type Said } from './draft.ts'
import { isBlock, type Steps, setAt } from './override.ts'

type Answered = Readonly<{
  questions: readonly Question[]
  answers: readonly Answer[]
  asOf: CivilDate
}>

/** What an answer puts in the question's place, and where that is written. */
type Settled = Readonly<{ value: unknown; origin: Origin }>
type SettledBy = ReadonlyMap<string, Settled>

/** The draft with every question answered by then replaced by its answer. */
export function answered(draft: Draft, given: Answered): Draft {
  const checked = given.answers.reduce(
    (so, answer, index) => wrongAnswers(answer, index, given).reduce(addFault, so),
    draft,
  )
  return openPlaces(checked.tree, []).reduce(
    (so, place) => close(so, { place, settled: settledBy(given), through: [] }),
    checked,
  )
}

type Fault = Readonly<{ origin: Origin; said: Said }>

const addFault = (draft: Draft, { origin, said }: Fault): Draft => faulted(draft, origin, said)

function wrongAnswers(answer: Answer, index: number, { questions, answers }: Answered): Fault[] {
  const at = (key: string): Origin => ({ file: 'answers.yaml', path: [index, key] })
  const found = answer.question
  const question = questions.find(({ id }) => id === found)
  if (!question) {
    const allowed = questions.map(({ id }) => id)
    const message = wordUnknownQuestion(allowed)
    return [{ origin: at('question'), said: { found, message, allowed } }]
  }
  const first = answers.findIndex((other) => other.question === found && other.on === answer.on)
  const second = {
    origin: at('question'),
    said: { found, message: wordSecondAnswer(first), remedy: REMEDIES.secondAnswer },
  }
  return [...(first < index ? [second] : []), ...wrongReading(answer, question, at)]
}

function wrongReading(answer: Answer, question: Question, at: (key: string) => Origin): Fault[] {
  const allowed = question.readings.map(({ id }) => id)
  const { reading, value } = answer
  if (reading === undefined) {
    if (value !== undefined || allowed.length === 0) return []
    const said = { message: wordNoReading(allowed), allowed, remedy: REMEDIES.noReading }
    return [{ origin: at('question'), said: { found: question.id, ...said } }]
  }
  if (!allowed.includes(reading)) {
    const said = { found: reading, message: wordUnknownReading(allowed), allowed }
    return [{ origin: at('reading'), said }]
  }
  if (value === undefined) return []
  const said = { found: value, message: wordTwoValues(), remedy: REMEDIES.twoValues }
  return [{ origin: at('value'), said }]
}

/**
 * A question answered in words only (no reading, no value) stays open: there is nothing to put in
 * its place.
 */
function settledBy({ questions, answers, asOf }: Answered): SettledBy {
  const given = answers.map((answer, index) => ({ answer, index }))
  const counting = given.filter(({ answer }) => answerOn(answers, answer.question, asOf) === answer)
  const settled = counting.flatMap(({ answer, index }) => {
    const value = answer.reading === undefined ? ownValue(answer, index) : chosen(answer, questions)
    return value === undefined ? [] : [[answer.question, value] as const]
  })
  return new Map(settled)
}

function ownValue({ value }: Answer, index: number): Settled | undefined {
  if (value === undefined) return undefined
  return { value, origin: { file: 'answers.yaml', path: [index, 'value'] } }
}

function chosen(answer: Answer, questions: readonly Question[]): Settled | undefined {
  const q = questions.findIndex(({ id }) => id === answer.question)
  const readings = questions[q]?.readings ?? []
  const r = readings.findIndex(({ id }) => id === answer.reading)
  if (r < 0) return undefined
  const path = [q, 'readings', r, 'value']
  return { value: readings[r]?.value, origin: { file: 'open-questions.yaml', path } }
}

type Closing = Readonly<{ place: Place; settled: SettledBy; through: readonly string[] }>
type Place = Readonly<{ steps: Steps; open: string }>

/** Puts the answer in; an answer may itself leave a further question open. */
function close(draft: Draft, { place, settled, through }: Closing): Draft {
  const answer = settled.get(place.open)
  if (!answer) return draft
  if (through.includes(place.open)) {
    return faulted(draft, answer.origin, {
      found: place.open,
      message: wordCircle(),
      remedy: REMEDIES.circle,
    })
  }
  const tree = setAt(draft.tree, place.steps, answer.value)
  const closed = patched(draft, tree, { steps: place.steps, origin: answer.origin })
  return openPlaces(answer.value, place.steps).reduce(
    (so, next) => close(so, { place: next, settled, through: [...through, place.open] }),
    closed,
  )
}

/** Every `{ open: question }` of a tree. */
function openPlaces(tree: unknown, steps: Steps): readonly Place[] {
  if (Array.isArray(tree)) {
    return tree.flatMap((item: unknown, index) => openPlaces(item, [...steps, index]))
  }
  if (!isBlock(tree)) return []
  const entries = Object.entries(tree)
  if (entries.length === 1 && isOpen(tree) && typeof tree.open === 'string') {
    return [{ steps, open: tree.open }]
  }
  return entries.flatMap(([key, value]) => openPlaces(value, [...steps, key]))
}
