/**
 * Taking the recorded inputs (số liệu đầu vào) of a rule: all missing names at once, wrong types
 * refused with what was wanted.
 * An absent input is missing; it is never read as zero or as "no".
 */
import { type Exact, ok, present, type Result, refuse, sign } from '#kernel'
import { deny, type Inputs, type InputValue, type RuleFinding } from './rule.ts'

type Taken<N extends string, T> = Result<(name: N) => T, RuleFinding>

/** Numbers of any sign. */
export function numbers<N extends string>(inputs: Inputs, names: readonly N[]): Taken<N, Exact> {
  return take(inputs, names, { type: 'number', is: isExact })
}

/** Amounts: numbers that cannot be below zero. */
export function amounts<N extends string>(inputs: Inputs, names: readonly N[]): Taken<N, Exact> {
  const taken = numbers(inputs, names)
  if (!taken.ok) return taken
  const below = names.find((name) => sign(taken.value(name)) < 0)
  if (below === undefined) return taken
  return refuse(deny({ why: 'negative', input: below, found: taken.value(below) }))
}

/** Counts: whole numbers that cannot be below zero. */
export function counts<N extends string>(inputs: Inputs, names: readonly N[]): Taken<N, Exact> {
  const taken = amounts(inputs, names)
  if (!taken.ok) return taken
  const broken = names.find((name) => taken.value(name).d !== 1n)
  if (broken === undefined) return taken
  return refuse(deny({ why: 'not-whole', input: broken, found: taken.value(broken) }))
}

/** Answers yes or no. */
export function answers<N extends string>(inputs: Inputs, names: readonly N[]): Taken<N, boolean> {
  return take(inputs, names, { type: 'yes-no', is: (v) => typeof v === 'boolean' })
}

/** One of the options, by its words. */
export function choice(
  inputs: Inputs,
  name: string,
  allowed: readonly string[],
): Result<string, RuleFinding> {
  const taken = take(inputs, [name], { type: 'choice', is: (v) => typeof v === 'string' })
  if (!taken.ok) return taken
  const found = taken.value(name).normalize('NFC')
  if (allowed.includes(found)) return ok(found)
  return refuse(deny({ why: 'unknown-option', input: name, found, allowed }))
}

/** The number a finding used, for its wording. */
export function usedNumber(used: Inputs, name: string): Exact {
  const value = used[name]
  return present(isExact(value) ? value : undefined, `finding without number ${name}`)
}

/** Whether a recorded value is a number. */
export function isExact(value: InputValue | undefined): value is Exact {
  return typeof value === 'object'
}

type Wanted<T extends InputValue> = Readonly<{
  type: 'number' | 'yes-no' | 'choice'
  is: (value: InputValue | undefined) => value is T
}>

function take<N extends string, T extends InputValue>(
  inputs: Inputs,
  names: readonly N[],
  { type, is }: Wanted<T>,
): Taken<N, T> {
  const missing = names.filter((name) => inputs[name] === undefined)
  if (missing.length > 0) return refuse({ outcome: 'missing', inputs: missing })
  const values = new Map<N, T>()
  for (const name of names) {
    const value = inputs[name]
    if (!is(value)) return refuse(deny({ why: 'wrong-type', input: name, wanted: type }))
    values.set(name, value)
  }
  return ok((name) => present(values.get(name), `input ${name} was taken`))
}
