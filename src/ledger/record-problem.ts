/**
 * What can be wrong in the records (sai sót trong số liệu), each kind with the facts its sentence
 * needs. Refused: nothing is computed until it is put right. Warning: computed, and said. Words:
 * ledger.vi.ts.
 */
import type { CivilDate, Exact } from '#kernel'
import type { InputNeed, RuleRefusal } from '#rulebook/criteria'
import type { StageChange } from '#scoring'
import type { VoteRefusal } from '#selection'
import type { TableName } from './records.ts'

/** What an id in a cell is supposed to name. */
export type Referent =
  | 'award'
  | 'condition'
  | 'criterion'
  | 'cycle'
  | 'dossier'
  | 'event'
  | 'gate'
  | 'indicator'
  | 'item'
  | 'organisation'
  | 'participant'
  | 'person'
  | 'scoring'
  | 'session'
  | 'stage'

/** Ids that name nothing, or not what this row is about. */
export type IdFact =
  | Readonly<{ code: 'unknown-id'; of: Referent; known: number }>
  | Readonly<{ code: 'unknown-level'; levels: readonly Readonly<{ id: string; name: string }>[] }>
  | Readonly<{ code: 'other-cycle'; of: 'award' | 'scoring'; id: string }>
  | Readonly<{ code: 'not-participant'; cycle: string; groups: readonly string[] }>
  | Readonly<{ code: 'not-scored'; cycle: string }>

/** Cells that do not hold what their indicator, input or gate asks. */
export type FigureFact =
  | Readonly<{ code: 'cell-missing'; label: string }>
  | Readonly<{ code: 'cell-surplus'; kind: 'ratio' | 'number' | 'class' | 'attestation' }>
  | Readonly<{ code: 'not-a-number'; label: string }>
  | Readonly<{ code: 'not-yes-no'; label: string }>
  | Readonly<{ code: 'not-an-option'; label: string }>
  | Readonly<{ code: 'negative'; label: string }>
  | Readonly<{ code: 'not-whole'; label: string }>
  | Readonly<{ code: 'maybe-thousands'; label: string }>
  | Readonly<{ code: 'part-above-whole'; part: Exact; whole: Exact }>
  | Readonly<{ code: 'above-greatest'; greatest: Exact; unit: string }>

/** Lines of score sheets. */
export type SheetFact =
  | Readonly<{ code: 'on-group'; criterion: string }>
  | Readonly<{ code: 'points-out-of-range'; points: Exact; least?: Exact; greatest: Exact }>
  | Readonly<{ code: 'points-and-exemption'; points: Exact }>
  | Readonly<{ code: 'points-beside-figures'; points: Exact }>
  | Readonly<{ code: 'empty-line' }>
  | Readonly<{ code: 'unknown-input'; criterion: string; needs: readonly InputNeed[] }>
  | Readonly<{ code: 'inputs-missing'; criterion: string; needs: readonly InputNeed[] }>
  | Readonly<{ code: 'rule-refused'; refusal: RuleRefusal }>
  | Readonly<{ code: 'change-without-reason'; change: StageChange }>

/** Acts, papers and days. */
export type ActFact =
  | Readonly<{ code: 'after-as-of'; asOf: CivilDate }>
  | Readonly<{ code: 'ends-before-start'; from: CivilDate }>
  | Readonly<{ code: 'votes-impossible'; refusal: VoteRefusal }>
  | Readonly<{ code: 'reason-missing'; act: 'strike' | 'refuse' | 'return' | 'revoke' | 'class' }>
  | Readonly<{ code: 'decided-before'; what: 'minutes' | 'submission'; on: CivilDate }>
  | Readonly<{ code: 'class-of-nobody' }>
  | Readonly<{ code: 'repeated'; first: number; same: boolean; key: readonly string[] }>

/** So many more of one kind in the table, this row the first of them. */
type MoreFact = Readonly<{ code: 'more'; like: ToldFact['code']; count: number }>

export type ToldFact = IdFact | FigureFact | SheetFact | ActFact
export type RecordFact = ToldFact | MoreFact

/** Refused: nothing is computed. Warning: computed, and said. */
export type Severity = 'refused' | 'warning'

/** The place of a cell: `row` counts from 0, the first below the header. */
export type CellPlace = Readonly<{ table: TableName; row: number; column: string }>

/**
 * A problem with its place. `found`: the cell in words, '' when it is empty; `allowed`: what would
 * do, nearest first.
 */
export type RecordProblem = CellPlace &
  Readonly<{
    code: RecordFact['code']
    fact: RecordFact
    found: string
    allowed: readonly string[]
    severity: Severity
  }>

/**
 * A problem as a check finds it; `among` are all the words that would do, looked through only when
 * it is told.
 */
export type FoundProblem = CellPlace &
  Readonly<{
    fact: ToldFact
    found: string
    among?: ReadonlySet<string> | readonly string[]
    /** The word that was probably meant, where it shows by more than its letters. */
    meant?: string
    /** Absent: refused. */
    severity?: Severity
  }>
