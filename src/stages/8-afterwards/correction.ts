/**
 * Correcting an issued paper (đính chính): by another numbered, dated, signed paper that says what
 * stood and what it should say. The paper with the error stays as it was issued.
 */
import { type CivilDate, formatCivil, ok, type Result, refuse } from '#kernel'
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

/** Are both the same paper? Below ten a number is written with a leading zero or without. */
export function sameNumber(one: IssuedPaper, other: IssuedPaper): boolean {
  const plain = (number: string) => number.replace(/^0+(?=\d)/, '')
  return one.on === other.on && plain(one.number) === plain(other.number)
}

/** A paper as the books of the office have it: who signed it, by name and with the post. */
export type BookedPaper = IssuedPaper & Readonly<{ name: string; signer: string }>

/** What was typed of the correcting paper; empty where it is chosen from the book. */
type TypedPaper = Readonly<{
  booked?: string | undefined
  paper?: string | undefined
  dated?: CivilDate | undefined
  'signed-by'?: string | undefined
}>

export type PaperRefusal =
  | Readonly<{ field: 'booked'; why: 'not-in-book' }>
  | Readonly<{ field: 'paper' | 'dated' | 'signed-by'; why: 'choose-or-type' }>
  | Readonly<{ field: 'signed-by'; why: 'other-signer'; signer: string }>

/**
 * Number, day and signer of the correcting paper: as the book has them when it is there, whether
 * chosen or typed; else as typed. Another signer than the book's is refused.
 */
export function correctingPaper(
  typed: TypedPaper,
  booked: readonly BookedPaper[],
): Result<Pick<CorrectionRow, 'paper' | 'dated' | 'signed-by'>, PaperRefusal> {
  const { paper, dated, 'signed-by': signer } = typed
  const of = (one: BookedPaper) => ok({ paper: one.number, dated: one.on, 'signed-by': one.signer })
  if (typed.booked !== undefined) {
    const chosen = booked.find((one) => paperKey(one) === typed.booked)
    return chosen ? of(chosen) : refuse({ field: 'booked', why: 'not-in-book' })
  }
  if (paper === undefined) return refuse({ field: 'paper', why: 'choose-or-type' })
  if (dated === undefined) return refuse({ field: 'dated', why: 'choose-or-type' })
  const there = booked.find((one) => sameNumber(one, { number: paper, on: dated }))
  if (there && [undefined, there.name, there.signer].includes(signer)) return of(there)
  if (there) return refuse({ field: 'signed-by', why: 'other-signer', signer: there.signer })
  if (signer === undefined) return refuse({ field: 'signed-by', why: 'choose-or-type' })
  return ok({ paper, dated, 'signed-by': signer })
}

/** One paper among many, as a choice: numbers begin again every year. */
export function paperKey({ number, on }: IssuedPaper): string {
  return `${on} ${number}`
}

/**
 * Does a correction concern somebody on the list of the paper? One of the paper as a whole, such as
 * of its day, concerns everybody on it; `undefined` asks for those of the whole alone.
 */
export function concerns(
  row: Pick<CorrectionRow, 'participant'>,
  participant: string | undefined,
): boolean {
  return row.participant === undefined || row.participant === participant
}

/** The papers that correct, for a participant, the one cited so, each with its number and day. */
export function correctingPapers(
  paper: string,
  rows: readonly Pick<CorrectionRow, 'corrected' | 'issued' | 'participant' | 'paper' | 'dated'>[],
  participant: string | undefined,
): readonly string[] {
  const found = rows
    .filter(({ corrected, issued }) => cited({ number: corrected, on: issued }) === paper)
    .filter((row) => concerns(row, participant))
    .map(({ paper: number, dated }) => cited({ number, on: dated }))
  return [...new Set(found)]
}

type Named = Readonly<{
  decisions: readonly (Papers['decisions'][number] & Readonly<{ participant: string }>)[]
  conclusions: readonly (Papers['conclusions'][number] & Readonly<{ cycle: string }>)[]
  registrations: readonly Readonly<{ participant: string; cycle: string }>[]
}>

/** Whom a paper names: those a decision decides upon, those a notice ranks. */
export function namedIn(paper: IssuedPaper, records: Named): readonly string[] {
  const decided = records.decisions
    .filter(({ number, on }) => number === paper.number && on === paper.on)
    .map(({ participant }) => participant)
  const cycles = records.conclusions
    .filter((one) => one.paper === paper.number && one.on === paper.on)
    .map(({ cycle }) => cycle)
  const ranked = records.registrations
    .filter(({ cycle }) => cycles.includes(cycle))
    .map(({ participant }) => participant)
  return [...new Set([...decided, ...ranked])]
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
