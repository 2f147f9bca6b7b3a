/** An answer as it is given in the form, and why it cannot be recorded so. */
import { z } from 'zod'
import type { CivilDate } from '#kernel'
import { day, maybeText, text } from '#rulebook/cells'
import type { Answer, Question } from '#rulebook/definition'

export const AnswerTyped = z.object({
  reading: maybeText,
  value: maybeText,
  by: text,
  on: day,
  reason: text,
  paper: maybeText,
})
export type AnswerTyped = z.infer<typeof AnswerTyped>

type Given = Readonly<{
  typed: AnswerTyped
  question: Question
  /** The answers to this question that stand. */
  before: readonly Answer[]
  today: CivilDate
}>

export type AnswerRefusal = Readonly<{
  field: 'reading' | 'value' | 'on'
  why: 'noReading' | 'future' | 'notEarlier'
}>

/** Undefined when it can be recorded; a later change is a new answer with a later day. */
export function whyNotAnswered({
  typed,
  question,
  before,
  today,
}: Given): AnswerRefusal | undefined {
  const { readings } = question
  const isChosen = readings.some(({ id }) => id === typed.reading)
  if (readings.length > 0 && !isChosen) return { field: 'reading', why: 'noReading' }
  if (readings.length === 0 && !typed.value) return { field: 'value', why: 'noReading' }
  if (typed.on > today) return { field: 'on', why: 'future' }
  if (before.some(({ on }) => on >= typed.on)) return { field: 'on', why: 'notEarlier' }
  return undefined
}

/** The answer as answers.yaml keeps it, its keys in the usual order. */
export function answerOf(typed: AnswerTyped, question: Question): Readonly<Record<string, string>> {
  const { reading, value, by, on, reason, paper } = typed
  const chosen = question.readings.length > 0 ? { reading } : { value }
  const all = { question: question.id, ...chosen, by, on, reason, paper }
  const present = Object.entries(all).filter((pair): pair is [string, string] => !!pair[1])
  return Object.fromEntries(present)
}
