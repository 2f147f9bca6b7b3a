/**
 * The lines of a form (các ô của biểu mẫu) for one part of a definition: what stands in each, and
 * what was typed as edits of the file. A line that nobody touched makes no edit.
 */
import { fits, type Shape } from './part-shape.ts'

type Named = Readonly<{
  /** The name of the field in the form. */
  name: string
  key: string
  /** The key it stands under, since a key may mean something else there. */
  above: string
  steps: readonly PropertyKey[]
  required: boolean
}>

export type Leaf = Named & Readonly<{ is: 'leaf'; shape: Shape; text: string }>
export type Group = Named & Readonly<{ is: 'group'; lines: readonly Line[]; present: boolean }>
export type Link = Named & Readonly<{ is: 'link'; value: unknown; isList: boolean }>
export type Either = Named & Readonly<{ is: 'either'; branches: readonly Line[]; chosen: number }>
export type Line = Leaf | Group | Link | Either

export type Place = Named & Readonly<{ shape: Shape; value: unknown }>

/** Parts of the file that have their own page, whatever their shape. */
const OWN_PAGE: ReadonlySet<string> = new Set(['plan'])

/** Changed by numbered papers only. */
const NOT_HERE: ReadonlySet<string> = new Set(['amendments', 'supplements', 'thidua'])

export function lineOf(place: Place): Line {
  const { shape, value, ...named } = place
  if (shape.kind === 'list' || (shape.kind === 'block' && OWN_PAGE.has(named.key))) {
    return { is: 'link', ...named, value, isList: shape.kind === 'list' }
  }
  if (shape.kind === 'block') {
    const lines = linesOf(place)
    return { is: 'group', ...named, lines, present: value !== undefined }
  }
  if (shape.kind === 'either') return eitherOf(place, shape.branches)
  return { is: 'leaf', ...named, shape, text: textOf(value) }
}

/** The lines of a block, in the order of the language. */
export function linesOf({ shape, value, name, key, steps }: Place): readonly Line[] {
  if (shape.kind !== 'block') return []
  return shape.fields
    .filter((field) => !NOT_HERE.has(field.key))
    .map((field) =>
      lineOf({
        shape: field.shape,
        value: Object(value)[field.key],
        name: name === '' ? field.key : `${name}.${field.key}`,
        key: field.key,
        above: key,
        steps: [...steps, field.key],
        required: field.required,
      }),
    )
}

function eitherOf(place: Place, shapes: readonly Shape[]): Either {
  const { shape: _, value, ...named } = place
  const chosen = value === undefined ? -1 : shapes.findIndex((branch) => fits(branch, value))
  const branches = shapes.map((shape, index) => {
    const own = index === chosen ? value : undefined
    return lineOf({ ...named, name: `${named.name}~${index}`, shape, value: own, required: true })
  })
  return { is: 'either', ...named, branches, chosen }
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return Array.isArray(value) ? value.map(String).join('\n') : String(value)
}
