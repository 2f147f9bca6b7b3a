/**
 * Open questions in the browser: what each reading would do to the outcome, and the answer, which
 * is written into answers.yaml with its author, day and reason.
 */
import { can } from '#access'
import { compute } from '#campaign'
import { formatCivil } from '#kernel'
import {
  type Ask,
  type Attempt,
  type CampaignAsk,
  get,
  goTo,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { editYaml } from '#platform'
import { parseTyped } from '#platform/http'
import { type Answer, answerOn, type Question } from '#rulebook/definition'
import { AnswerTyped, answerOf, whyNotAnswered } from './answer-form.ts'
import { ableToAnswer } from './answerers.routes.ts'
import { fileOf, saveFile, tried } from './plan-desk.routes.ts'
import { QuestionPage } from './question.page.tsx'
import { questionWords } from './question.words.ts'
import { effectsOf } from './question-effect.ts'
import { QuestionsPage } from './questions.page.tsx'

const LIST = '/phong-trao/:campaign/cau-hoi'
const ONE = '/phong-trao/:campaign/cau-hoi/:question'

export const questionRoutes: readonly Route[] = [
  get(LIST, 'campaign.read', showList),
  get(ONE, 'campaign.read', (ask) => showOne(ask, NOTHING_TRIED)),
  post(ONE, 'question.answer', answer),
]

type OneAsk = Ask<typeof ONE>

function showList(ask: CampaignAsk): Response {
  const { live, asOf, lang } = ask
  const { questions = [], answers = [] } = live.loaded.ok ? live.loaded.value : {}
  const lines = questions.map((question) => {
    const given = answerOn(answers, question.id, asOf)
    const answer = given && `${textOf(question, given)} (${given.by}, ${formatCivil(given.on)})`
    return { question, answer }
  })
  // What is open and stops awards comes first; the plan's order otherwise.
  const weight = (line: (typeof lines)[number]) =>
    line.answer !== undefined ? 2 : line.question.blocks === 'none' ? 1 : 0
  const sorted = lines.toSorted((a, b) => weight(a) - weight(b))
  const body = <QuestionsPage lines={sorted} base={`/phong-trao/${live.state.id}`} />
  return screen(ask, { title: questionWords[lang].title }, body)
}

function textOf(question: Question, { reading, value }: Answer): string {
  return question.readings.find(({ id }) => id === reading)?.text ?? JSON.stringify(value ?? '')
}

function questionIn({ live, params }: OneAsk): Question | undefined {
  const questions = live.loaded.ok ? live.loaded.value.questions : []
  return questions.find(({ id }) => id === params.question)
}

/** The answers to a question, the latest first. */
function answersTo({ live }: OneAsk, { id }: Question): readonly Answer[] {
  const answers = live.loaded.ok ? live.loaded.value.answers : []
  return answers
    .filter(({ question }) => question === id)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
}

async function showOne(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const w = questionWords[ask.lang]
  const question = questionIn(ask)
  if (!question) return screen(ask, { title: w.title, status: 404 }, <p>{w.none}</p>)
  const { live, actor, resource, today } = ask
  const mayAnswer = can(actor, 'question.answer', resource)
  const body = (
    <QuestionPage
      question={question}
      awards={awardNames(ask, question)}
      effects={effects(ask, question)}
      answers={answersTo(ask, question)}
      mayAnswer={mayAnswer}
      able={mayAnswer ? [] : await ableToAnswer(ask)}
      isClosed={live.state.state === 'closed'}
      seen={fileOf(ask, 'answers.yaml')?.entry}
      by={actor.name}
      today={formatCivil(today)}
      attempt={attempt}
    />
  )
  const problems = attempt.problems
  const base = `/phong-trao/${live.state.id}`
  const crumbs = [
    { href: base, label: live.state.title },
    { href: `${base}/cau-hoi`, label: w.title },
  ]
  return screen(ask, { title: w.one(question.id), problems, crumbs }, body)
}

function awardNames({ live, asOf }: OneAsk, { blocks }: Question): readonly string[] {
  const found = live.defined(asOf)
  if (blocks === 'none') return []
  const awards = found.ok ? found.value.definition.awards : []
  return blocks.map((id) => awards.find((one) => one.id === id)?.name ?? id)
}

function cyclesOf(raw: unknown): readonly (readonly [string, string])[] {
  const { cycles } = Object(raw) as Readonly<{ cycles?: readonly { id: string; name: string }[] }>
  return (cycles ?? []).map(({ id, name }) => [id, name])
}

/** Each reading supposed, and computed with everything recorded so far. */
function effects({ live, asOf }: OneAsk, { id, readings, blocks }: Question) {
  const { loaded } = live
  if (!loaded.ok) return undefined
  const outcomes = readings.map((reading) => {
    const changes = [{ path: `answers.${id}`, value: reading.id }]
    const computed = compute(loaded.value, { asOf, changes })
    return computed.ok ? computed.value.view.selections : undefined
  })
  if (outcomes.length > 0 && outcomes.every((one) => one === undefined)) return undefined
  const cycles = new Map(cyclesOf(loaded.value.raw))
  return effectsOf(outcomes, blocks === 'none' ? [] : blocks).map((effect) => ({
    ...effect,
    cycle: cycles.get(effect.cycle) ?? effect.cycle,
  }))
}

async function answer(ask: OneAsk): Promise<Response> {
  const w = questionWords[ask.lang]
  const question = questionIn(ask)
  const wrong = (field: string, message: string) =>
    showOne(ask, { typed: ask.typed, problems: [{ field, message }] })
  if (!question) return showOne(ask, NOTHING_TRIED)
  if (ask.live.state.state === 'closed') return wrong('', w.closed)
  const form = parseTyped(ask.typed, AnswerTyped)
  if (!form.ok) return showOne(ask, { typed: ask.typed, problems: form.refusal })
  const given = { typed: form.value, question, before: answersTo(ask, question), today: ask.today }
  const refused = whyNotAnswered(given)
  if (refused) return wrong(refused.field, w[refused.why])
  const file = fileOf(ask, 'answers.yaml')
  const value = answerOf(form.value, question)
  const content = editYaml(file?.content || '[]\n', [{ does: 'add', path: [], value }])
  const found = tried(ask, [{ path: 'answers.yaml', content }])
  if (!found.ok) return wrong('reading', found.refusal.map(({ message }) => message).join(' '))
  const seen = Number(ask.typed['seen']) || undefined
  const saved = await saveFile(ask, {
    ...{ action: 'question.answer', subject: `${ask.live.state.id} ${question.id}` },
    ...{ reason: form.value.reason, change: { path: 'answers.yaml', content, seen } },
  })
  return saved.ok ? goTo(ask, ask.url.pathname, w.saved) : wrong('', w.changed)
}
