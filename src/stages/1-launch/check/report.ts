/**
 * What the checker (kiểm tra định nghĩa phong trào) is asked and what it answers: problems, which
 * are wrong and refuse the definition, and open points, which the signed plan itself leaves to
 * people. It never settles a point.
 */
import type { CivilDate, WorkingDays } from '#kernel'
import type { OrganisationRow, SuccessionRow } from '#registry'
import type { Answer, Award, Definition, Question } from '#rulebook/definition'
import type { OpenFact } from './open-fact.ts'
import type { Place } from './place.ts'
import type { ProblemFact } from './problem.ts'

/** A paper of the law as the checker needs it: its last day in force, and its days in words. */
export type CitedInstrument = Readonly<{ number: string; to?: CivilDate; statement: string }>

/**
 * The end of a level of government, in the words of the law data, with the offices it proposes
 * instead.
 */
export type LevelEnd = Readonly<{ last: CivilDate; statement: string; proposed: readonly string[] }>

/** The little that the checker asks of the dated law. */
export type CheckLaw = Readonly<{
  isWorking: WorkingDays
  /** The instrument that printed words cite; undefined when the law data do not hold it. */
  instrument(cited: string): CitedInstrument | undefined
  /**
   * When heads of this level ceased to grant, and who is proposed; undefined while they still can.
   */
  levelEnd(level: Award['level']): LevelEnd | undefined
}>

/** The dated organisations, when the records are there. */
export type CheckRecords = Readonly<{
  organisations: readonly OrganisationRow[]
  successions: readonly SuccessionRow[]
  /** What the standing agency recorded about an authority that has ceased. */
  successors?: readonly Readonly<{ authority: string; successor: string; basis: string }>[]
}>

export type CheckInput = Readonly<{
  definition: Definition
  /** The same definition before answers were put in; by default the definition itself. */
  issued?: Definition
  questions: readonly Question[]
  answers: readonly Answer[]
  records?: CheckRecords
  /** Criteria sets by id. */
  criteria: ReadonlyMap<string, unknown>
  law: CheckLaw
  asOf: CivilDate
}>

/** Something wrong: the definition is refused until it is put right. */
export type CheckProblem = Place &
  Readonly<{
    code: ProblemFact['code']
    /** The place for people: `awards[giay-khen].quota.of`. */
    at: string
    clause?: string
    fact: ProblemFact
    found: string
    /** What would be accepted, the likeliest first; empty when the sentence says it. */
    allowed: readonly string[]
  }>

/**
 * Something the plan leaves open: a question people must settle, or a notice they should know of.
 */
export type OpenPoint = Place &
  Readonly<{
    /** The kind of what was found first. */
    code: OpenFact['code']
    weight: 'question' | 'notice'
    at: string
    clause?: string
    words?: string
    /**
     * Names of the awards, groups or scorings it concerns; the clauses that cite a replaced law.
     */
    subjects: readonly string[]
    /** Everything found that is this one matter, the first in the plan first. */
    facts: readonly [OpenFact, ...OpenFact[]]
    asks: string
    question?: Question
    answer?: Answer
    /** Answered, or recorded otherwise (a successor named with its basis). */
    settled: boolean
  }>

/** Both lists in the order of the files and of the places in them. */
export type CheckReport = Readonly<{
  problems: readonly CheckProblem[]
  questions: readonly OpenPoint[]
}>
