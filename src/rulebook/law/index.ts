/**
 * Law by date (pháp luật theo ngày): regimes, instruments, authority, money, calendar, areas,
 * dossier forms, as facts with their source and certainty. It draws no legal conclusion and answers
 * only for the day it is asked about.
 */

export type { Area } from './area.schema.ts'
export { areaOn, areasAfter, type NoArea } from './area.ts'
export {
  groundRuleOn,
  holdsOn,
  principlesOn,
  type RulesUnknown,
  repeatRuleOn,
  revocationsOn,
  votesOn,
} from './award-rule.ts'
export { baseSalaryOn, type NoBaseSalary } from './base-salary.ts'
export type { CalendarYear, Exchange, FixedHoliday } from './calendar.schema.ts'
export {
  type CalendarOverrides,
  calendarCovers,
  type DayOff,
  dayOffReason,
  workingCalendar,
} from './calendar.ts'
export { wordDayOff } from './calendar.vi.ts'
export {
  type CoefficientFact,
  type CoefficientQuery,
  type CoefficientRefusal,
  coefficientOf,
} from './coefficient.ts'
export type {
  DossierCount,
  FormWarning,
  Occasion,
  Paper,
  ReportForm,
  ReportSection,
} from './dossier.schema.ts'
export {
  CERTAINTIES,
  type Certainty,
  certaintyOf,
  leastCertain,
  type Source,
  type Statement,
} from './entry.ts'
export type { AwardForm, Grant, GrantingLevel, Receiver, Succession } from './grant.schema.ts'
export {
  type GrantAnswer,
  type GrantQuery,
  type LevelNotRecorded,
  mayGrant,
  type ProposedLevel,
} from './grant.ts'
export { wordGrant } from './grant.vi.ts'
export {
  type InstrumentState,
  instrumentCited,
  instrumentOn,
  type UnknownInstrument,
} from './instrument.ts'
export { wordInstrument } from './instrument.vi.ts'
export { LAW_FILES, type Law } from './law.ts'
export type { LawProblem } from './law-problem.ts'
export { wordLawCause, wordLawProblem } from './law-problem.vi.ts'
export type { BaseSalary, Coefficient, Factor, RoundingRule } from './money.schema.ts'
export { parseLaw } from './parse-law.ts'
export { type Prize, type PrizeQuery, type PrizeRefusal, prizeOf } from './prize.ts'
export {
  wordPrize,
  wordPrizeDoubt,
  wordPrizeRefusal,
  wordPrizeSources,
} from './prize.vi.ts'
export {
  type DossierRegime,
  dossierRegime,
  type NoRegime,
  type RulesNotRead,
  readRegimeOn,
  regimeOn,
} from './regime.ts'
export {
  papersIn,
  type ReportFormQuery,
  reportFormOf,
  reportSectionsOf,
  warningsIn,
} from './report-form.ts'
export type { AwardRule, Hold, Matter, VoteRule } from './rule.schema.ts'
export type { Instrument, Regime, Transition } from './time.schema.ts'
