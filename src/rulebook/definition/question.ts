/**
 * What the plan leaves open (open-questions.yaml) and what people answered (answers.yaml). A
 * question blocks or asks; the machine never chooses a reading itself.
 */
import { z } from 'zod'
import type { CivilDate } from '#kernel'
import { Cited, Day, Id, Text } from '#rulebook/words'

export const Question = z.strictObject({
  id: Id,
  ...Cited,
  /** The question itself, as a person would ask it. */
  unclear: Text,
  readings: z
    .array(z.strictObject({ id: Id, text: Text, value: z.unknown().optional() }))
    .default([]),
  /** What happens until it is answered. */
  meanwhile: Text,
  /** The awards that may not be proposed until then; `none`: it only asks. */
  blocks: z.union([z.literal('none'), z.array(Id).min(1)]).default('none'),
  asks: Text,
  /** Codes of the checker's open points that this question puts to people, beside `{ open }`. */
  covers: z.array(Text).default([]),
})
export type Question = z.infer<typeof Question>

export const Answer = z.strictObject({
  question: Id,
  /** A reading of the question; or a value of the asker's own where the question has none. */
  reading: Id.optional(),
  value: z.unknown().optional(),
  by: Text,
  on: Day,
  reason: Text,
  paper: Text.optional(),
})
export type Answer = z.infer<typeof Answer>

export const Questions = z.array(Question)
export const Answers = z.array(Answer)

/** The answer that holds on a day: of those given by then the latest; a later one replaces it. */
export function answerOn(
  answers: readonly Answer[],
  question: string,
  asOf: CivilDate,
): Answer | undefined {
  const given = answers.filter((one) => one.question === question && one.on <= asOf)
  return given.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1)
}
