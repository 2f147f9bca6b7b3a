/**
 * A problem: one thing in the input that a person must put right (chỗ sai trong tệp), with its
 * place. All problems of a reading are given at once. A problem is a value; it never stops the
 * program.
 */
import { type ProblemParts, wordProblem } from './problem.vi.ts'

/** Refused: nothing is computed. Warning: computed, and said. */
export type Severity = 'refused' | 'warning'

/**
 * Where in a file something stands; `field` is a column of a table or the keys down to the value.
 */
export type Place = Readonly<{ line?: number; column?: number; field: string }>

export type Path = readonly PropertyKey[]

/** The place of a value in a named file; undefined when that file has no such thing as a place. */
export type PlaceOf = (file: string, path: Path) => Place | undefined

/** `message` is the whole sentence: place, what was found, what is allowed, the remedy. */
export type Problem = Readonly<{
  file: string
  line?: number
  column?: number
  field: string
  found?: string
  allowed?: string
  message: string
  severity: Severity
}>

/** What differs between problems; `wrong` and `allowed` are clauses, `remedy` an instruction. */
export type Said = ProblemParts &
  Readonly<{
    column?: number | undefined
    severity?: Severity
  }>

/** Makes the problem with its sentence. */
export function problem(said: Said): Problem {
  return {
    file: said.file,
    ...(said.line === undefined ? {} : { line: said.line }),
    ...(said.column === undefined ? {} : { column: said.column }),
    field: said.field ?? '',
    ...(said.found === undefined ? {} : { found: said.found }),
    ...(said.allowed === undefined ? {} : { allowed: said.allowed }),
    message: wordProblem(said),
    severity: said.severity ?? 'refused',
  }
}
