/** Open points as found, joined with the questions that people declared and the answers that they gave. */
import { canonical, fold } from '#kernel'
import type { Answer, Question } from '#rulebook/definition'
import type { Checked, FoundPoint } from './checked.ts'
import { type Cited, citationAt, citationsWithin, comparePlaces, wordPath } from './place.ts'
import type { OpenFact, OpenPoint } from './report.ts'

/** Findings about one passage of the print: a question that cites the very same words asks about the same thing. */
const ABOUT_A_PASSAGE: readonly OpenFact['code'][] = [
  'event-place-ceased',
  'two-numbers',
  'print-fault',
  'clause-doubled',
]

export function joinPoints(checked: Checked, found: readonly FoundPoint[]): readonly OpenPoint[] {
  const points = merged(checked, found).map((one) => pointOf(checked, one))
  const raised = new Set(points.map(({ question }) => question?.id))
  const declared = checked.questions.flatMap((question, i) =>
    raised.has(question.id) ? [] : [declaredPoint(checked, question, i)],
  )
  return [...points, ...declared]
}

/** One question asked at several places is one point, at the first of them. */
function merged({ issued }: Checked, found: readonly FoundPoint[]): readonly FoundPoint[] {
  const ordered = found.toSorted((a, b) => comparePlaces(issued, a.path, b.path))
  const groups = Map.groupBy(ordered, ({ fact, path, open, settled }) =>
    canonical(
      isOfAPassage(fact) ? { fact, cited: citationAt(issued, path) } : { fact, open, settled },
    ),
  )
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const subjects = [first, ...others].flatMap((one) => one.subjects)
    return { ...first, subjects: [...new Set(subjects)] }
  })
}

/** Faults of the print and days off belong to their passage: another passage with the same is another point. */
function isOfAPassage({ code }: OpenFact): boolean {
  return code === 'deadline-day-off' || code === 'print-fault'
}

function pointOf(checked: Checked, found: FoundPoint): OpenPoint {
  const { definition, issued } = checked
  const question = questionFor(checked, found)
  const answer = answerTo(checked, question)
  return {
    file: 'campaign.yaml',
    path: found.path,
    code: found.fact.code,
    weight: question ? 'question' : found.weight,
    at: wordPath(issued, found.path),
    ...citationAt(issued, found.cite ?? found.path),
    subjects: found.subjects,
    fact: found.fact,
    asks: question?.asks ?? definition['standing-agency'],
    ...(question ? { question } : {}),
    ...(answer ? { answer } : {}),
    settled: answer !== undefined || found.settled === true,
  }
}

function declaredPoint(checked: Checked, question: Question, i: number): OpenPoint {
  const answer = answerTo(checked, question)
  return {
    file: 'open-questions.yaml',
    path: [i],
    code: 'declared',
    weight: 'question',
    at: `[${question.id}]`,
    clause: question.clause,
    words: question.words,
    subjects: [],
    fact: { code: 'declared', unclear: question.unclear },
    asks: question.asks,
    question,
    ...(answer ? { answer } : {}),
    settled: answer !== undefined,
  }
}

/**
 * The question that covers a point: the one that stands at the place; else one named like the code of the point
 * (`award-without-dossier`, or with a dot and anything behind it); else, for oddities of the
 * print, one that cites the same passage.
 */
function questionFor({ issued, questions }: Checked, found: FoundPoint): Question | undefined {
  const { code } = found.fact
  if (found.open !== undefined) return questions.find(({ id }) => id === found.open)
  const named = questions.find(({ id }) => id === code || id.startsWith(`${code}.`))
  if (named || !ABOUT_A_PASSAGE.includes(code)) return named
  const passages = citationsWithin(issued, found.cite ?? found.path)
  return questions.find((question) => passages.some((one) => samePassage(question, one)))
}

function samePassage(a: Cited, b: Cited): boolean {
  return fold(a.clause) === fold(b.clause) && fold(a.words) === fold(b.words)
}

/** The answer given by the day asked about. */
function answerTo({ answers, asOf }: Checked, question?: Question): Answer | undefined {
  return answers.find((answer) => answer.question === question?.id && answer.on <= asOf)
}
