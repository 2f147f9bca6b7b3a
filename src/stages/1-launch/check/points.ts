/**
 * Open points as found, joined with the questions that people declared and the answers that they
 * gave. One matter is one point, at its first place in the plan; nothing is settled here.
 */
import { canonical, fold } from '#kernel'
import { type Answer, answerOn, type Question } from '#rulebook/definition'
import type { Checked, FoundPoint } from './checked.ts'
import { questionCovering } from './cover.ts'
import { type CessationFact, isCessation, type OpenFact } from './open-fact.ts'
import { type Cited, citationAt, citationsWithin, comparePlaces, wordPath } from './place.ts'
import type { OpenPoint } from './report.ts'

/**
 * Findings about one passage of the print: a question that cites the very same words asks about
 * the same thing.
 */
const ABOUT_A_PASSAGE: readonly OpenFact['code'][] = [
  'event-place-ceased',
  'two-numbers',
  'print-fault',
  'clause-doubled',
]

type Asked = Readonly<{ found: FoundPoint; question: Question | undefined }>

/** Every matter once: what was found, then the questions that no finding raised. */
export function joinPoints(checked: Checked, found: readonly FoundPoint[]): readonly OpenPoint[] {
  const asked = found
    .toSorted((a, b) => comparePlaces(checked.issued, a.path, b.path))
    .map((one) => ({ found: one, question: questionFor(checked, one) }))
  const matters = Map.groupBy(asked, (one) => matterOf(checked, one))
  const points = [...matters.values()].flatMap((matter) => pointOf(checked, matter))
  const raised = new Set(points.map(({ question }) => question?.id))
  const declared = checked.questions.flatMap((question, i) =>
    raised.has(question.id) ? [] : [declaredPoint(checked, question, i)],
  )
  return [...points, ...declared]
}

/** What makes two findings one matter: their question, else what was found. */
function matterOf({ issued }: Checked, { found, question }: Asked): string {
  const { fact, path, cite, open, settled } = found
  if (question) return `question ${question.id}`
  if (isCessation(fact)) return canonical({ ...bodyOf(fact), settled })
  // Faults of the print and days off belong to their passage: another passage is another matter.
  const isOfAPassage = fact.code === 'deadline-day-off' || fact.code === 'print-fault'
  const cited = citationAt(issued, cite ?? path)
  return canonical(isOfAPassage ? { fact, cited } : { fact, open, settled })
}

function pointOf(checked: Checked, matter: readonly Asked[]): OpenPoint[] {
  const { definition, issued } = checked
  const [first] = matter
  const [fact, ...facts] = distinctFacts(matter.map(({ found }) => found.fact))
  if (!first || !fact) return []
  const { found, question } = first
  const answer = answerTo(checked, question)
  return [
    {
      file: 'campaign.yaml',
      path: found.path,
      code: fact.code,
      weight: question ? 'question' : found.weight,
      at: wordPath(issued, found.path),
      ...(question ? citationOf(question) : citationAt(issued, found.cite ?? found.path)),
      subjects: [...new Set(matter.flatMap((one) => one.found.subjects))],
      facts: [fact, ...facts],
      asks: question?.asks ?? definition['standing-agency'],
      ...(question ? { question } : {}),
      ...(answer ? { answer } : {}),
      settled: answer !== undefined || matter.every((one) => one.found.settled === true),
    },
  ]
}

function declaredPoint(checked: Checked, question: Question, i: number): OpenPoint {
  const answer = answerTo(checked, question)
  return {
    file: 'open-questions.yaml',
    path: [i],
    code: 'declared',
    weight: 'question',
    at: `[${question.id}]`,
    ...citationOf(question),
    subjects: [],
    facts: [{ code: 'declared', unclear: question.unclear }],
    asks: question.asks,
    question,
    ...(answer ? { answer } : {}),
    settled: answer !== undefined,
  }
}

function citationOf({ clause, words }: Question): Cited {
  return { clause, words }
}

/** The same fact once; a body that ceases once, with every cycle that still needs it. */
function distinctFacts(facts: readonly OpenFact[]): readonly OpenFact[] {
  const same = Map.groupBy(facts, (fact) => canonical(isCessation(fact) ? bodyOf(fact) : fact))
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? [others.reduce(together, first)] : [],
  )
}

function together(a: OpenFact, b: OpenFact): OpenFact {
  if (!isCessation(a) || !isCessation(b)) return a
  const latest = b.needed > a.needed ? b : a
  return { ...latest, cycles: [...new Set([...a.cycles, ...b.cycles])] }
}

function bodyOf({ code, body, last }: CessationFact) {
  return { code, body, last }
}

/**
 * The question that covers a point: the one that stands at the place; else one that says it covers
 * such points; else one named like the code of the point (`award-without-dossier`, or with a dot
 * and anything behind it); else, for oddities of the print, one that cites the same passage.
 */
function questionFor(checked: Checked, found: FoundPoint): Question | undefined {
  const { issued, questions } = checked
  const { code } = found.fact
  if (found.open !== undefined) return questions.find(({ id }) => id === found.open)
  const named =
    questionCovering(checked, found) ??
    questions.find(({ id }) => id === code || id.startsWith(`${code}.`))
  if (named || !ABOUT_A_PASSAGE.includes(code)) return named
  const passages = citationsWithin(issued, found.cite ?? found.path)
  return questions.find((question) => passages.some((one) => samePassage(question, one)))
}

function samePassage(a: Cited, b: Cited): boolean {
  return fold(a.clause) === fold(b.clause) && fold(a.words) === fold(b.words)
}

/** The answer given by the day asked about. */
function answerTo({ answers, asOf }: Checked, question?: Question): Answer | undefined {
  return question && answerOn(answers, question.id, asOf)
}
