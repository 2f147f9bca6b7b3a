/**
 * Correcting an issued paper (đính chính): by another numbered, dated, signed paper that says what
 * stood and what it should say. The paper with the error stays as it was issued.
 */
import { type CivilDate, formatCivil } from '#kernel'
import type { CorrectionRow } from './rows.ts'

/** A paper of the campaign that may turn out to have an error. */
export type IssuedPaper = Readonly<{ number: string; on: CivilDate }>

type Papers = Readonly<{
  decisions: readonly Readonly<{ number?: string | undefined; on: CivilDate }>[]
  conclusions: readonly Readonly<{ paper: string; on: CivilDate }>[]
}>

/** Decisions and notices, each number once. */
export function issuedPapers({ decisions, conclusions }: Papers): readonly IssuedPaper[] {
  const all = [
    ...conclusions.map(({ paper, on }) => ({ number: paper, on })),
    ...decisions.flatMap(({ number, on }) => (number === undefined ? [] : [{ number, on }])),
  ]
  return [...new Map(all.map((one) => [one.number, one])).values()]
}

/**
 * The papers that correct the one of this number, also where its day stands behind the number:
 * number and day of each.
 */
export function correctingPapers(
  cited: string,
  rows: readonly Pick<CorrectionRow, 'corrected' | 'paper' | 'dated'>[],
): readonly string[] {
  return rows
    .filter(({ corrected }) => cited === corrected || cited.startsWith(`${corrected}, `))
    .map(({ paper, dated }) => `${paper}, ${formatCivil(dated)}`)
}

export type CorrectionRefusal = 'unknown-paper' | 'same-words' | 'same-paper' | 'before' | 'future'

/** Why the correction cannot stand. */
export function correctionRefusal(
  row: Pick<CorrectionRow, 'corrected' | 'paper' | 'dated' | 'stood' | 'reads'>,
  papers: readonly IssuedPaper[],
  today: CivilDate,
): CorrectionRefusal | undefined {
  const corrected = papers.find(({ number }) => number === row.corrected)
  if (!corrected) return 'unknown-paper'
  if (row.paper === row.corrected) return 'same-paper'
  if (row.stood === row.reads) return 'same-words'
  if (row.dated < corrected.on) return 'before'
  return row.dated > today ? 'future' : undefined
}
