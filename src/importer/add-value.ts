/**
 * A value that the reader missed, added by a person (thêm mục máy bỏ sót): what was typed, and the
 * words of the plan it was taken from, or none where the person knows it from elsewhere.
 */
import type { Draft } from './draft.ts'
import { isList, type Settled } from './settle.ts'
import type { Found, Place } from './text/found.ts'
import type { Line } from './text/plan-text.ts'
import { type Cells, valueFrom } from './value-cells.ts'
import { DRAFT_FIELDS, type DraftField } from './value-shape.ts'

/** The cells beside those of the value: the line of the plan, and its words. */
export const ADDED_AT = '@at'
export const ADDED_WORDS = '@words'

type Kept = Readonly<{ draft: Draft; lines: readonly Line[] }>

/** Was it a person who put the value in? */
export function isAdded(settled: Settled | undefined): settled is Settled {
  return settled?.cells[ADDED_WORDS] !== undefined
}

/** The fields to which a value can be added: lists, and single ones that the plan left empty. */
export function fieldsToAdd(draft: Draft): readonly DraftField[] {
  return DRAFT_FIELDS.filter((field) => addedKey(draft, field) !== undefined)
}

/** The key of the next value of a field; undefined where it has its only one. */
export function addedKey(draft: Draft, field: DraftField): string | undefined {
  const held = draft[field]
  if (Array.isArray(held)) return `${field}.${held.length}`
  return held === undefined ? field : undefined
}

/** The value that the cells make where none was read. */
export function addedValue(field: DraftField, cells: Cells) {
  const start = field === 'bases' || field === 'references' ? { also: [] } : undefined
  return valueFrom(field, cells, start)
}

/** The draft with what people added, in the order in which they did. */
export function withAdded(kept: Kept, settled: ReadonlyMap<string, Settled>): Draft {
  const fields = DRAFT_FIELDS.map((field) => [field, fieldWith(kept, field, settled)] as const)
  const present = fields.filter(([, held]) => held !== undefined)
  // Each field holds values of its own shape; fromEntries forgets which.
  return { ...kept.draft, ...Object.fromEntries(present) } as Draft
}

function fieldWith(
  kept: Kept,
  field: DraftField,
  settled: ReadonlyMap<string, Settled>,
): Found<unknown> | readonly Found<unknown>[] | undefined {
  const held: Found<unknown> | readonly Found<unknown>[] | undefined = kept.draft[field]
  if (held === undefined) return foundOf(kept, field, settled.get(field))
  if (!isList(held)) return held
  const all = [...held]
  for (;;) {
    const one = foundOf(kept, field, settled.get(`${field}.${all.length}`))
    if (!one) return all
    all.push(one)
  }
}

function foundOf(
  kept: Kept,
  field: DraftField,
  settled: Settled | undefined,
): Found<unknown> | undefined {
  if (!isAdded(settled)) return undefined
  const value = addedValue(field, settled.cells)
  if (!value.ok) return undefined
  return { value: value.value, place: placeOf(kept, settled.cells), sureness: 'sure' } as const
}

/** The line the person pointed at; none is before the first. */
function placeOf({ draft, lines }: Kept, cells: Cells): Place {
  const at = Number(cells[ADDED_AT] ?? -1)
  const { page = 0, line = 0 } = lines[at] ?? {}
  const section = draft.sections.findLast(({ paragraph }) => (paragraph.starts[0]?.at ?? 0) <= at)
  const clause = lines[at] ? (section?.clause ?? '') : ''
  return { at, until: at, page, line, words: cells[ADDED_WORDS] ?? '', clause }
}

/** The line that people name by page and line: '2:14'; undefined where there is none. */
export function lineNamed(lines: readonly Line[], name: string): number | undefined {
  const [page, line] = name.split(':').map(Number)
  const at = lines.findIndex((one) => one.page === page && one.line === line)
  return at < 0 ? undefined : at
}
