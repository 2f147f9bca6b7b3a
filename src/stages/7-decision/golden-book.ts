/**
 * The register of awards (sổ vàng): every certificate bears the number of its line there. Numbers
 * run on in the order of the lists, within one volume of one office; none is ever given twice.
 */
import { ok, type Result, refuse } from '#kernel'
import type { GoldenLineRow } from './rows.ts'

/** An award granted on a day; who is granted it again is another line. */
export type Granted = Pick<GoldenLineRow, 'award' | 'cycle' | 'participant' | 'granted'>

/** One register: of an office, and of a volume where it has several. */
export type Register = Readonly<{ keeper: string; volume?: string | undefined }>

export type RegisterRefusal = Readonly<{ why: 'used'; last: number }> | Readonly<{ why: 'full' }>

/** Nine digits are what the table takes; no office gets there. */
const MOST = 999_999_999

/** The line of an award; a name put right by a correction is on the same line. */
export function lineOf(
  lines: readonly GoldenLineRow[],
  { award, cycle, participant, granted }: Granted,
): GoldenLineRow | undefined {
  return lines.find(
    (one) =>
      one.award === award &&
      one.cycle === cycle &&
      one.participant === participant &&
      one.granted === granted,
  )
}

/** Numbers one after another from `first`, which must lie beyond the last one given. */
export function numbersFrom(
  first: number,
  { last, count }: Readonly<{ last: number; count: number }>,
): Result<readonly number[], RegisterRefusal> {
  if (first <= last) return refuse({ why: 'used', last })
  if (first + count - 1 > MOST) return refuse({ why: 'full' })
  return ok(Array.from({ length: count }, (_, at) => first + at))
}
