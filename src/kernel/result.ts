/**
 * Result: the answer of every step that a person, a paper or a date can make fail. A refusal is a
 * value with its reason, so the reader always sees why. A bug is not a refusal: see assert.ts.
 */

/** Either the value, or the refusal that says in the domain's words why there is none. */
export type Result<T, R> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; refusal: R }>

/** The step succeeded with this value. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value }
}

/** The step was refused for this reason. */
export function refuse<R>(refusal: R): Result<never, R> {
  return { ok: false, refusal }
}
