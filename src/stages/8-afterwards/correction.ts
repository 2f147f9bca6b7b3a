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

/** Decisions and notices, each number of a day once. */
export function issuedPapers({ decisions, conclusions }: Papers): readonly IssuedPaper[] {
  const all = [
    ...conclusions.map(({ paper, on }) => ({ number: paper, on })),
    ...decisions.flatMap(({ number, on }) => (number === undefined ? [] : [{ number, on }])),
  ]
  return [...new Map(all.map((one) => [`${one.on} ${one.number}`, one])).values()]
}

/** A paper as it is cited: its number and its day. */
export function cited({ number, on }: IssuedPaper): string {
  return `${number}, ${formatCivil(on)}`
}

/** The papers that correct the one cited so, each with its number and day. */
export function correctingPapers(
  paper: string,
  rows: readonly Pick<CorrectionRow, 'corrected' | 'issued' | 'paper' | 'dated'>[],
): readonly string[] {
  return rows
    .filter(({ corrected, issued }) => cited({ number: corrected, on: issued }) === paper)
    .map(({ paper: number, dated }) => cited({ number, on: dated }))
}

export type CorrectionRefusal = 'unknown-paper' | 'same-words' | 'same-paper' | 'before' | 'future'

/** Why the correction cannot stand. */
export function correctionRefusal(
  row: Pick<CorrectionRow, 'corrected' | 'issued' | 'paper' | 'dated' | 'stood' | 'reads'>,
  papers: readonly IssuedPaper[],
  today: CivilDate,
): CorrectionRefusal | undefined {
  const known = papers.some(({ number, on }) => number === row.corrected && on === row.issued)
  if (!known) return 'unknown-paper'
  if (row.paper === row.corrected && row.dated === row.issued) return 'same-paper'
  if (row.stood === row.reads) return 'same-words'
  if (row.dated < row.issued) return 'before'
  return row.dated > today ? 'future' : undefined
}
