/** Open questions and their answers as of the day, and all that people must still settle. */
import { formatCivil } from '#kernel'
import { type Answer, answerOn } from '#rulebook/definition'
import type { Context } from './context.ts'
import type { QuestionView, SelectionView } from './view.ts'

export function viewQuestions({ questions, answers, asOf }: Context): readonly QuestionView[] {
  return questions.map((question) => {
    const answer = answerOn(answers, question.id, asOf)
    const reading = question.readings.find((one) => one.id === answer?.reading)?.text
    return {
      id: question.id,
      clause: question.clause,
      words: question.unclear,
      meanwhile: question.meanwhile,
      asks: question.asks,
      answered: answer !== undefined,
      ...(answer === undefined ? {} : { answer: wordAnswer(answer, reading) }),
      blocks: question.blocks === 'none' ? [] : [...question.blocks],
    }
  })
}

function wordAnswer({ by, on, reason }: Answer, reading = 'đã trả lời'): string {
  return `${reading} (${by}, ngày ${formatCivil(on)}). Lý do: ${reason}`
}

/**
 * Ties, and what stops awards: a sentence each, one for all the awards it stops. They keep the exit
 * code from 0.
 */
export function unsettledOf(
  context: Context,
  selections: readonly SelectionView[],
): readonly string[] {
  const nameOf = (one: SelectionView): string =>
    `${one.name} (${context.cycles.get(one.cycle)?.name ?? one.cycle})`
  const waits = selections.flatMap((one) => one.waits.map((why) => `${nameOf(one)}: ${why}`))
  const stops = selections
    .filter((one) => matters(context, one))
    .flatMap((one) => one.blocked.map((why) => ({ why, name: nameOf(one) })))
  const grouped = [...Map.groupBy(stops, (one) => one.why)].map(
    ([why, list]) => `${why} Liên quan: ${list.map((one) => one.name).join('; ')}.`,
  )
  return [...waits, ...grouped]
}

/** What stops an award of a cycle long over, for which nobody was put forward, waits for nobody. */
function matters({ cycles, asOf }: Context, one: SelectionView): boolean {
  const end = cycles.get(one.cycle)?.to
  const running = end === undefined || end >= asOf
  return running || one.standings.some((standing) => standing.state === 'blocked')
}
