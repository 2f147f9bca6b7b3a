/**
 * Facts as columns, for examining a million participants: one row a participant, one column an
 * indicator. The rows of a campaign keep their numbers in every cycle. Whoever fills the columns
 * has validated the figures.
 */
import type { VerdictCode } from './verdict.ts'

/**
 * `present` is 1 where there is a reading. Counts are whole and safe; a number is `part` over
 * `whole` too, its numerator and denominator (81,25 is 325 over 4). A level is a position on its
 * scale, 0 best, −1 off the scale.
 */
export type FigureColumn = Readonly<{ present: Uint8Array }> &
  (
    | Readonly<{ kind: 'ratio' | 'number'; part: Float64Array; whole: Float64Array }>
    | Readonly<{ kind: 'class'; level: Int8Array }>
    | Readonly<{ kind: 'attestation'; flag: Uint8Array }>
  )

/** The units of the rows: their row in the units' own columns, −1 for none. */
export type UnitColumns = Readonly<{ unitOf: Int32Array; columns: Columns }>

export type Columns = Readonly<{
  /** How many rows there are. */
  rows: number
  /** By indicator; one that is absent has no record for anybody. */
  figures: ReadonlyMap<string, FigureColumn>
  /** Position in REGISTRATION_STATES; a row of an absent column never registered. */
  registration?: Uint8Array
  /** 1 where a matter under verification holds. */
  pending?: Uint8Array
  /** By condition: 1 where a person ruled it not applicable. */
  rulings?: ReadonlyMap<string, Uint8Array>
  units?: UnitColumns
  /** The annual cycles of a period in order; absent, an annual cycle stands for itself. */
  years?: () => readonly Columns[]
  /** The annual cycles up to and including this one, latest last; absent, this one alone. */
  yearsUpTo?: () => readonly Columns[]
  /** Position of a level on its indicator's scale, 0 best. */
  level: (indicator: string, level: string) => number | undefined
}>

/** The verdict on one row. */
export type RowJudge = (row: number) => VerdictCode

/** The verdicts on all rows, written into a column of codes. */
export type ColumnJudge = (codes: Uint8Array) => void
