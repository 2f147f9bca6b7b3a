/**
 * What the checker can find open in a plan, each kind with the facts its sentence needs: silences,
 * bodies that cease, papers replaced, oddities of the print, notices. Words: the .vi.ts files.
 */
import type { CivilDate } from '#kernel'

/** Where the plan is silent at a place the definition has for it. */
export type SilenceFact =
  | Readonly<{ code: 'quota-base'; percent: string }>
  | Readonly<{ code: 'class-of' }>
  | Readonly<{ code: 'preference-mode' }>
  | Readonly<{ code: 'registration-deadline'; cycles: readonly string[]; form: boolean }>
  | Readonly<{ code: 'dossier-deadline' }>
  | Readonly<{ code: 'dossier-sets' }>
  | Readonly<{ code: 'dossier-counts-by' }>
  | Readonly<{ code: 'award-without-dossier' }>
  | Readonly<{ code: 'standard-not-supplied'; from: string }>
  | Readonly<{ code: 'period-result'; periods: readonly string[] }>

/** Who took over, since when, by which paper. */
export type Successor = Readonly<{ name: string; on: CivilDate; basis: string }>

/** A body that is gone before the plan needs it for the last time. */
export type CessationFact = Readonly<{
  code: 'authority-ceased' | 'receiver-ceased' | 'event-place-ceased' | 'host-ceased'
  body: string
  /** Its last day, and the day on which the plan still needs it. */
  last: CivilDate
  needed: CivilDate
  cycles: readonly string[]
  /** In the words of the law data, when the whole level of government ended. */
  statement?: string
  /** Offices that the law data propose in place of an ended level. */
  proposed?: readonly string[]
  successors: readonly Successor[]
  /** The successor that the standing agency recorded, with its basis: that settles the point. */
  recorded?: Readonly<{ name: string; basis: string }>
}>

/** A cited paper: replaced while the campaign runs, or printed under two numbers. */
export type CitationFact =
  | Readonly<{
      code: 'law-replaced'
      number: string
      /** Its days and what replaced it, in the words of the law data. */
      statement: string
      to: CivilDate
      /** The last day of the campaign. */
      end: CivilDate
      /** It had ended before the plan was even issued. */
      already: boolean
    }>
  | Readonly<{ code: 'two-numbers'; numbers: readonly string[] }>

/** What is odd in the print. */
export type PrintFact =
  | Readonly<{ code: 'print-fault'; fault: string }>
  | Readonly<{ code: 'clause-doubled'; clause: string; passages: readonly string[] }>
  | Readonly<{ code: 'clause-skipped'; before: string; missing: string; after: string }>

/** What people should know beforehand though nothing is asked of them. */
export type NoticeFact =
  | Readonly<{ code: 'deadline-day-off'; days: readonly CivilDate[] }>
  | Readonly<{ code: 'quota-zero'; percent: string; least: number }>
  | Readonly<{ code: 'ties-undeclared' }>
  | Readonly<{ code: 'order-undeclared' }>
  | Readonly<{ code: 'vote-not-prescribed' }>

/** A question that people declared and no detector raised. */
export type DeclaredFact = Readonly<{ code: 'declared'; unclear: string }>

export type OpenFact =
  | SilenceFact
  | CessationFact
  | CitationFact
  | PrintFact
  | NoticeFact
  | DeclaredFact

/** Is it a body that ceases? Those are told together, whatever the plan needs it for. */
export function isCessation(fact: OpenFact): fact is CessationFact {
  return 'body' in fact
}
