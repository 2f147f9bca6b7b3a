/**
 * What the checker (kiểm tra định nghĩa phong trào) is asked and what it answers: problems, which are wrong and
 * refuse the definition, and open points, which the signed plan itself leaves to people. It never settles a point.
 */
import type { CivilDate, WorkingDays } from '#kernel'
import type { OrganisationRow, SuccessionRow } from '#registry'
import type { Answer, Award, Definition, Question } from '#rulebook/definition'
import type { CessationFact } from './cessations.ts'
import type { CitationFact } from './citations.ts'
import type { NoticeFact } from './notices.ts'
import type { PrintFact } from './print.ts'
import type { ProblemFact } from './problem.ts'
import type { SilenceFact } from './silences.ts'

/** Keys and indices from the root of a file down to the place. */
export type Path = readonly (string | number)[]

/** The files of a campaign folder, in the order in which findings are listed. */
export const CHECKED_FILES = [
  'campaign.yaml',
  'open-questions.yaml',
  'records/organisations.csv',
  'records/successions.csv',
] as const
export type CheckedFile = (typeof CHECKED_FILES)[number]

/** Where it stands; in a table the first element of the path is the row (0 is the first below the header). */
export type Place = Readonly<{ file: CheckedFile; path: Path }>

/** A paper of the law as the checker needs it: its last day in force, and its days in words. */
export type CitedInstrument = Readonly<{ number: string; to?: CivilDate; statement: string }>

/** The end of a level of government, in the words of the law data, with the offices it proposes instead. */
export type LevelEnd = Readonly<{ last: CivilDate; statement: string; proposed: readonly string[] }>

/** The little that the checker asks of the dated law. */
export type CheckLaw = Readonly<{
  isWorking: WorkingDays
  /** The instrument that printed words cite; undefined when the law data do not hold it. */
  instrument(cited: string): CitedInstrument | undefined
  /** When heads of this level ceased to grant, and who is proposed; undefined while they still can. */
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

export type OpenFact =
  | SilenceFact
  | CessationFact
  | CitationFact
  | PrintFact
  | NoticeFact
  | DeclaredFact

/** A question that people declared and no detector raised. */
export type DeclaredFact = Readonly<{ code: 'declared'; unclear: string }>

/** Something the plan leaves open: a question people must settle, or a notice they should know of. */
export type OpenPoint = Place &
  Readonly<{
    code: OpenFact['code']
    weight: 'question' | 'notice'
    at: string
    clause?: string
    words?: string
    /** Names of the awards, groups, dossiers or papers it concerns. */
    subjects: readonly string[]
    fact: OpenFact
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
