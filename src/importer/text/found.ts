/**
 * What the reader found in a plan (điều đọc được): the value, the place where it is printed, and
 * how sure the reader is. Nothing is found without a place.
 */
import type { Line } from './plan-text.ts'

/** Lines of the text from `at` to `until` (both counted from 0), as people find them again. */
export type Place = Readonly<{
  at: number
  until: number
  page: number
  line: number
  /** The words as printed, in one line. */
  words: string
  /** The clause of the plan: 'III.1.a', 'Căn cứ'. */
  clause: string
}>

/**
 * sure: printed in a form that means nothing else; likely: the usual reading of these words;
 * guess: somebody must look.
 */
export type Sureness = 'sure' | 'likely' | 'guess'

export type Found<T> = Readonly<{ value: T; place: Place; sureness: Sureness }>

/** The less sure of two. */
export function weaker(a: Sureness, b: Sureness): Sureness {
  const order: readonly Sureness[] = ['sure', 'likely', 'guess']
  return order.indexOf(a) > order.indexOf(b) ? a : b
}

/** A place that is one whole line. */
export function lineAt({ page, line, text }: Line, at: number): Place {
  return { at, until: at, page, line, words: text.trim(), clause: '' }
}
