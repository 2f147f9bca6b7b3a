/**
 * Asking for an explanation and answering it (yêu cầu giải trình): a question names the last day;
 * the unit may answer until its last moment and better the answer meanwhile; whoever asked accepts
 * it or not, with the reason, and that ends it.
 */
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import type { ExplanationRow } from './rows.ts'

export type ExplanationRefusal = 'due-before-today' | 'window-over' | 'settled' | 'no-answer'

type About = Pick<ExplanationRow, 'participant' | 'cycle' | 'criterion'>

/** A new question. */
export function question(
  about: About,
  { due, today }: Readonly<{ due: CivilDate; today: CivilDate }>,
): Result<ExplanationRow, ExplanationRefusal> {
  if (due < today) return refuse('due-before-today')
  const open = { answered: undefined, text: undefined, accepted: undefined }
  return ok({ ...about, asked: today, due, ...open })
}

type Said = Readonly<{ text: string | undefined; today: CivilDate }>

/** The unit's answer. */
export function answered(
  row: ExplanationRow,
  { text, today }: Said,
): Result<ExplanationRow, ExplanationRefusal> {
  if (row.accepted !== undefined) return refuse('settled')
  if (today > row.due) return refuse('window-over')
  if (text === undefined) return refuse('no-answer')
  return ok({ ...row, answered: today, text })
}

/** The conclusion of whoever asked, also when no answer came. */
export function concluded(
  row: ExplanationRow,
  text: string | undefined,
): Result<ExplanationRow, ExplanationRefusal> {
  if (row.accepted !== undefined) return refuse('settled')
  return text === undefined ? refuse('no-answer') : ok({ ...row, accepted: text })
}
