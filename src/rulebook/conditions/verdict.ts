/**
 * The four verdicts (kết quả xét) as codes, and how the verdicts of parts make the verdict of the
 * whole. Both the explained path and the bulk path decide with these functions; there is no second
 * logic.
 */
import { VERDICTS, type Verdict } from './finding.ts'

/** Position of a verdict in VERDICTS; what columns hold. */
export type VerdictCode = 0 | 1 | 2 | 3

export const MET = 0
export const NOT_MET = 1
export const NOT_ESTABLISHED = 2
export const NOT_APPLICABLE = 3

const CODES: Readonly<Record<Verdict, VerdictCode>> = {
  met: MET,
  'not-met': NOT_MET,
  'not-established': NOT_ESTABLISHED,
  'not-applicable': NOT_APPLICABLE,
}

export function verdictOf(code: VerdictCode): Verdict {
  return VERDICTS[code]
}

export function codeOf(verdict: Verdict): VerdictCode {
  return CODES[verdict]
}

/** The code in a column of verdicts. */
export function codeAt(verdicts: Uint8Array, row: number): VerdictCode {
  return codeFrom(verdicts[row] ?? NOT_APPLICABLE)
}

/** A number that was a code before it was stored. */
export function codeFrom(code: number): VerdictCode {
  if (code === MET) return MET
  if (code === NOT_MET) return NOT_MET
  return code === NOT_ESTABLISHED ? NOT_ESTABLISHED : NOT_APPLICABLE
}

/**
 * Every part must pass: one not met decides, then one not established. What does not apply is left
 * out; when nothing applies the whole does not apply.
 */
export function both(a: VerdictCode, b: VerdictCode): VerdictCode {
  if (a === NOT_APPLICABLE) return b
  if (b === NOT_APPLICABLE) return a
  if (a === NOT_MET || b === NOT_MET) return NOT_MET
  return a === MET ? b : a
}

/**
 * One part is enough: one met decides, then one not established. What does not apply is left out.
 */
export function either(a: VerdictCode, b: VerdictCode): VerdictCode {
  if (a === NOT_APPLICABLE) return b
  if (b === NOT_APPLICABLE) return a
  if (a === MET || b === MET) return MET
  return a === NOT_MET ? b : a
}

/** Met becomes not met and the reverse; what is not known, or does not apply, stays so. */
export function opposite(code: VerdictCode): VerdictCode {
  if (code === MET) return NOT_MET
  return code === NOT_MET ? MET : code
}

/**
 * The conclusion on a whole standard: a standard of which nothing applies has not been established.
 */
export function concluded(code: VerdictCode): VerdictCode {
  return code === NOT_APPLICABLE ? NOT_ESTABLISHED : code
}
