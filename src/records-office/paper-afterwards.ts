/** What the page of an issued paper says beside it: corrections, and events it may be. */

/** A correction as the page of either paper shows it. */
export type PaperCorrection = Readonly<{
  /** Is this the paper with the error, or the one that corrects? */
  is: 'corrected' | 'correcting'
  /** The other paper: number and day. */
  other: string
  stood: string
  reads: string
  href: string
}>

/** An event of the plan without a day, which the notice may be. */
export type OfferedEvent = Readonly<{
  words: string
  /** Where it is recorded; undefined for whoever may not. */
  href: string | undefined
}>
