/** Open questions and their answers as known on the day, and everything that people must still settle. */
import { formatCivil } from '#kernel'
import type { Names } from '#rulebook/conditions'
import type { Context } from './context.ts'
import type { QuestionView, SelectionView } from './view.ts'

export function viewQuestions({ questions, answers, asOf }: Context): readonly QuestionView[] {
  return questions.map((question) => {
    const answer = answers.find((one) => one.question === question.id && one.on <= asOf)
    const reading = question.readings.find((one) => one.id === answer?.reading)?.text
    return {
      id: question.id,
      clause: question.clause,
      words: question.unclear,
      meanwhile: question.meanwhile,
      asks: question.asks,
      answered: answer !== undefined,
      ...(answer === undefined
        ? {}
        : {
            answer: `${reading ?? 'đã trả lời'} (${answer.by}, ngày ${formatCivil(answer.on)}). Lý do: ${answer.reason}`,
          }),
      blocks: question.blocks === 'none' ? [] : [...question.blocks],
    }
  })
}

/** Ties and blocks, in a sentence each: what keeps the exit code from 0. */
export function unsettledOf(
  selections: readonly SelectionView[],
  questions: readonly QuestionView[],
  names: Names,
): readonly string[] {
  const blocking = questions.filter((one) => !one.answered && one.blocks.length > 0)
  return [
    ...selections.flatMap((one) => {
      const where = `${one.name} (${names.cycle(one.cycle)})`
      const tied = one.tied.map((id) => names.subject(id)).join(', ')
      return [
        ...(one.tied.length > 0 ? [`${where}: bằng nhau, chờ Hội đồng quyết định: ${tied}.`] : []),
        ...one.blocked.map((why) => `${where}: ${why}`),
      ]
    }),
    ...blocking.map((one) => `Câu hỏi ${one.id} (mục ${one.clause}) chưa được trả lời.`),
  ]
}
