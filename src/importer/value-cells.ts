/**
 * A value of a draft as cells that people type into, and back again (sửa một giá trị). What a cell
 * may hold is the shape's; what the person left out of the value stays as it was read.
 */
import { formatCivil, ok, type Result, readCivil, refuse } from '#kernel'
import { FORM_NAMES, isFormName } from './awards/award-form.ts'
import { type DraftField, SHAPES, type ValueCell } from './value-shape.ts'

export type Cells = Readonly<Record<string, string>>

/** Why a cell is not taken. */
export type CellFlaw = Readonly<{
  path: string
  why:
    | 'missing'
    | 'not-a-day'
    | 'not-a-number'
    | 'not-a-choice'
    | 'no-day'
    | 'no-quota'
    | 'not-a-share'
}>

type Tree = { [key: string]: unknown }

/** What stands in every cell. */
export function cellsOf(field: DraftField, value: unknown): Cells {
  return Object.fromEntries(
    SHAPES[field].map((cell) => [cell.path, typed(cell, valueAt(value, cell.path))]),
  )
}

function valueAt(value: unknown, path: string): unknown {
  if (path === '') return value
  return path.split('.').reduce<unknown>((tree, step) => asTree(tree)[step], value)
}

function asTree(value: unknown): Tree {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function typed({ kind }: ValueCell, value: unknown): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.join(kind === 'lines' ? '\n' : ' ')
  const day = kind === 'day' ? readCivil(String(value)) : undefined
  return day ? formatCivil(day) : String(value)
}

/** The value that the cells make of the one that was read; refused with every flaw. */
export function valueFrom(
  field: DraftField,
  cells: Cells,
  read: unknown,
): Result<unknown, readonly CellFlaw[]> {
  const parts = SHAPES[field].map((cell) => [cell, parsed(cell, cells[cell.path] ?? '')] as const)
  const flaws = parts.flatMap(([, part]) => (part.ok ? [] : [part.refusal]))
  if (flaws.length > 0) return refuse(flaws)
  const whole = parts.reduce<unknown>(
    (value, [cell, part]) => (part.ok ? withPart(value, cell.path.split('.'), part.value) : value),
    read,
  )
  return named(field, whole)
}

function parsed(cell: ValueCell, text: string): Result<unknown, CellFlaw> {
  const plain = cell.kind === 'area' ? text.trim().replace(/\s+/g, ' ') : text.trim()
  const { path, kind, options } = cell
  if (kind === 'lines') return ok(linesOf(plain, cell))
  if (kind === 'choices') return ok(plain === '' ? [] : plain.split(' '))
  if (plain === '') return cell.needed ? refuse({ path, why: 'missing' }) : ok(undefined)
  if (kind === 'choice')
    return options.includes(plain) ? ok(plain) : refuse({ path, why: 'not-a-choice' })
  if (kind === 'day') return dayIn(path, plain)
  if (kind === 'number' || kind === 'whole') return numberIn(cell, plain)
  return ok(plain)
}

function linesOf(text: string, { path }: ValueCell): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return path === '' ? [text] : lines.filter((line) => line !== '')
}

function dayIn(path: string, text: string): Result<unknown, CellFlaw> {
  const day = readCivil(text)
  return day ? ok(day) : refuse({ path, why: 'not-a-day' })
}

function numberIn({ path, kind }: ValueCell, text: string): Result<unknown, CellFlaw> {
  const isShare = path === 'quota.value' && /^\d{1,3}\/[1-9]\d{0,2}$/.test(text)
  const isNumber = /^\d{1,6}(?:[.,]\d{1,4})?$/.test(text) || isShare
  const isGood = kind === 'whole' ? /^\d{1,3}$/.test(text) : isNumber
  if (!isGood) return refuse({ path, why: 'not-a-number' })
  return ok(kind === 'whole' ? Number(text) : text.replace(',', '.'))
}

/** The value with one part put in, or taken out where the cell was emptied. */
function withPart(value: unknown, [step = '', ...rest]: readonly string[], part: unknown): unknown {
  if (step === '') return part
  const tree = asTree(value)
  const inner = rest.length > 0 ? withPart(tree[step], rest, part) : part
  if (inner === undefined || isEmpty(inner, rest)) delete tree[step]
  else tree[step] = inner
  return tree
}

function isEmpty(inner: unknown, rest: readonly string[]): boolean {
  return rest.length > 0 && Object.keys(asTree(inner)).length === 0
}

/** Rules that hold between cells, and names that follow from ids. */
function named(field: DraftField, value: unknown): Result<unknown, readonly CellFlaw[]> {
  const tree = asTree(value)
  const undated = field === 'deadlines' ? undatedCell(tree) : undefined
  if (undated !== undefined) return refuse([{ path: undated, why: 'no-day' }])
  if (field !== 'awards') return ok(value)
  const quota = asTree(tree['quota'])
  const isHalf = tree['quota'] !== undefined && !(quota['value'] && quota['unit'] && quota['bound'])
  if (isHalf) return refuse([{ path: 'quota.value', why: 'no-quota' }])
  if (!isOfUnit(String(quota['value'] ?? ''), quota['unit']))
    return refuse([{ path: 'quota.value', why: 'not-a-share' }])
  const { id, name } = asTree(tree['form'])
  if (typeof id !== 'string' || isFormName(name, id)) return ok(tree)
  return ok({ ...tree, form: { name: FORM_NAMES.get(id), id } })
}

/** A fraction is one part of all at most, and stands only where the unit says so. */
function isOfUnit(value: string, unit: unknown): boolean {
  const [part, of] = value.split('/').map(Number)
  if (of === undefined) return unit !== 'fraction'
  return unit === 'fraction' && (part ?? 0) > 0 && (part ?? 0) <= of
}

/** The cell of a deadline that its day is missing from; a term has days, their unit, an event. */
function undatedCell(tree: Tree): string | undefined {
  if (tree['word'] === 'trong')
    return ['count', 'unit', 'after'].find((path) => tree[path] === undefined)
  if (tree['date'] || isYearly(tree['yearly'])) return undefined
  return tree['yearly'] ? 'yearly' : 'date'
}

function isYearly(text: unknown): boolean {
  const [day, month, ...more] = typeof text === 'string' ? text.split('/') : []
  return more.length === 0 && readCivil(`${day}/${month}/2024`) !== undefined
}
