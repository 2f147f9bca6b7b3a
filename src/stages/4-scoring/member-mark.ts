/**
 * Marks of single members of the appraisal council (chấm độc lập): a member sees those of the
 * others only with the own mark in, so that nobody is led by who marked first. How far they lie
 * apart is shown afterwards; the council's one mark stands on the sheet.
 */
import { z } from 'zod'
import { compare, type Exact, subtract } from '#kernel'
import { day, id, maybeText, number, text } from '#rulebook/cells'

export const MemberMarkRow = z.strictObject({
  participant: id,
  cycle: id,
  criterion: text,
  account: id,
  name: text,
  points: number,
  note: maybeText,
  on: day,
})
export type MemberMarkRow = z.infer<typeof MemberMarkRow>

/** The lowest and the highest mark of several members, and what lies between. */
export type Spread = Readonly<{ least: Exact; greatest: Exact; apart: Exact }>

export type MarksSeen = Readonly<{
  own: MemberMarkRow | undefined
  /** How many members have marked the line. */
  given: number
  /** Everybody's, by name; undefined until the reader's own mark is in. */
  all: readonly MemberMarkRow[] | undefined
  spread: Spread | undefined
}>

/** What this account may see of the marks of a line. */
export function marksSeen(rows: readonly MemberMarkRow[], account: string): MarksSeen {
  const own = rows.find((row) => row.account === account)
  if (!own) return { own, given: rows.length, all: undefined, spread: undefined }
  return { own, given: rows.length, all: rows, spread: spreadOf(rows) }
}

/** Of two marks or more; one mark alone has nothing to differ from. */
function spreadOf(rows: readonly MemberMarkRow[]): Spread | undefined {
  const sorted = rows.map(({ points }) => points).sort(compare)
  const [least, greatest] = [sorted[0], sorted.at(-1)]
  if (!least || !greatest || sorted.length < 2) return undefined
  return { least, greatest, apart: subtract(greatest, least) }
}
