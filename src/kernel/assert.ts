/**
 * Faults: what only a bug in this program can cause. They throw and are never worded for an
 * official. Anything a person, a paper or a date can cause is a refusal instead: see result.ts.
 */

/** Stops the program when something that must hold does not. The message is for the programmer. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Fault: ${message}`)
}

/**
 * Closes a switch: a case the types promise cannot happen. Adding a variant then fails to compile.
 */
export function unreachable(x: never): never {
  throw new Error(`Fault: unreachable case ${String(x)}`)
}

/** The value, where an earlier step has made sure there is one. Zero, '' and false are present. */
export function present<T>(value: T, message: string): NonNullable<T> {
  if (value === undefined || value === null) throw new Error(`Fault: ${message}`)
  return value
}
