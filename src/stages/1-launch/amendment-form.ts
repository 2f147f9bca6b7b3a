/** An amendment as it is typed, and as the definition keeps it. */
import { z } from 'zod'
import type { CivilDate } from '#kernel'
import { day, maybeText, text } from '#rulebook/cells'
import type { AmendablePlace } from './amendable.ts'

/** More changes than this are several papers, or a new plan. */
export const ROWS = [1, 2, 3] as const

export const AmendmentTyped = z.object({
  number: text,
  date: day,
  effective: day,
  words: text,
  'path-1': maybeText,
  'path-2': maybeText,
  'path-3': maybeText,
  'value-1': maybeText,
  'value-2': maybeText,
  'value-3': maybeText,
})
export type AmendmentTyped = z.infer<typeof AmendmentTyped>

export type AmendmentRefusal = Readonly<{ field: string; why: 'noPath' | 'noValue' | 'future' }>

/** Undefined when it can be recorded: it has a paper of the past and changes something. */
export function whyNotAmended(
  typed: AmendmentTyped,
  today: CivilDate,
): AmendmentRefusal | undefined {
  if (typed.date > today) return { field: 'date', why: 'future' }
  const rows = ROWS.filter((row) => typed[`path-${row}`] !== undefined)
  const empty = rows.find((row) => typed[`value-${row}`] === undefined)
  if (empty !== undefined) return { field: `value-${empty}`, why: 'noValue' }
  return rows.length === 0 ? { field: 'path-1', why: 'noPath' } : undefined
}

export type AmendmentChange = Readonly<{ path: string; before: unknown; value: unknown }>

/** Each place with what stands there and what will. */
export function changesOf(
  typed: AmendmentTyped,
  places: readonly AmendablePlace[],
  readPlain: (text: string) => unknown,
): readonly AmendmentChange[] {
  return ROWS.flatMap((row) => {
    const [path, value] = [typed[`path-${row}`], typed[`value-${row}`]]
    if (path === undefined || value === undefined) return []
    const before = places.find((place) => place.path === path)?.value
    return [{ path, before, value: valueLike(before, value, readPlain) }]
  })
}

/** Written as what it replaces: a list as a list, a text as a text. */
function valueLike(before: unknown, text: string, readPlain: (text: string) => unknown): unknown {
  if (Array.isArray(before))
    return text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
  return typeof before === 'number' || typeof before === 'boolean' ? readPlain(text) : text
}
