/**
 * A draft settled by people (xác nhận bản nháp): every value with its key, what was decided of it,
 * and the draft that the decisions leave. Nothing counts that nobody has settled.
 */
import type { Draft } from './draft.ts'
import type { Found } from './text/found.ts'
import { type Cells, valueFrom } from './value-cells.ts'
import { DRAFT_FIELDS, type DraftField, SHAPES } from './value-shape.ts'

/** A value of a draft: 'awards.2' is the third award; a field that has one value is 'date'. */
export type DraftValue = Readonly<{ key: string; field: DraftField; found: Found<unknown> }>

export type Settled = Readonly<{ does: 'kept' | 'corrected' | 'struck' | 'added'; cells: Cells }>

/** Every value in the order of the form. */
export function valuesOf(draft: Draft): readonly DraftValue[] {
  return DRAFT_FIELDS.flatMap((field) => {
    const held: Found<unknown> | readonly Found<unknown>[] | undefined = draft[field]
    if (held === undefined) return []
    if (!isList(held)) return [{ key: field, field, found: held }]
    return held.map((found, index) => ({ key: `${field}.${index}`, field, found }))
  })
}

export function isList<T>(held: T | readonly T[]): held is readonly T[] {
  return Array.isArray(held)
}

/** The draft with corrected values in their places and without those struck. */
export function settledDraft(draft: Draft, settled: ReadonlyMap<string, Settled>): Draft {
  const left = valuesOf(draft).flatMap((one) => {
    const found = after(one, settled.get(one.key))
    return found ? [{ ...one, found }] : []
  })
  const fields = DRAFT_FIELDS.map((field) => {
    const own = left.filter((one) => one.field === field).map(({ found }) => found)
    return [field, Array.isArray(draft[field]) ? own : own[0]] as const
  })
  const present = fields.filter(([, value]) => value !== undefined)
  const { sections, faults } = draft
  // Each field got back what valuesOf took out of it; fromEntries forgets which.
  return { ...Object.fromEntries(present), sections, faults } as Draft
}

/** The value as it now stands; undefined when it was struck. */
export function after(
  { field, found }: Pick<DraftValue, 'field' | 'found'>,
  settled: Settled | undefined,
): Found<unknown> | undefined {
  if (settled?.does === 'struck') return undefined
  if (settled?.does !== 'corrected') return found
  const value = valueFrom(field, settled.cells, found.value)
  return value.ok ? { ...found, value: value.value, sureness: 'sure' } : found
}

/** The values that nobody has settled. */
export function unsettled(
  draft: Draft,
  settled: ReadonlyMap<string, Settled>,
): readonly DraftValue[] {
  return valuesOf(draft).filter(({ key }) => !settled.has(key))
}

/** Do the cells say what was read? */
export function sameCells(field: DraftField, one: Cells, other: Cells): boolean {
  const flat = (text: string) => text.replaceAll('\r\n', '\n').trim().replace(/ +/g, ' ')
  return SHAPES[field].every(({ path }) => flat(one[path] ?? '') === flat(other[path] ?? ''))
}
