/**
 * The shape of each part of a definition (hình dạng của biểu mẫu), read from the schema of the
 * definition: the form of every part is drawn from it, so a key that the language gains is in the
 * form without a line of code.
 */
import { z } from 'zod'
import { Definition } from '#rulebook/definition'

export type Shape =
  | Readonly<{ kind: 'text' }>
  | Readonly<{ kind: 'number' }>
  | Readonly<{ kind: 'yes' }>
  | Readonly<{ kind: 'texts' }>
  | Readonly<{ kind: 'fixed'; value: unknown }>
  | Readonly<{ kind: 'choice'; options: readonly string[] }>
  | Readonly<{ kind: 'block'; fields: readonly ShapeField[] }>
  | Readonly<{ kind: 'list'; item: () => Shape }>
  | Readonly<{ kind: 'either'; branches: readonly Shape[] }>

export type ShapeField = Readonly<{ key: string; required: boolean; shape: Shape }>

type Node = z.core.JSONSchema.BaseSchema

const ROOT: Node = z.toJSONSchema(Definition, { io: 'input', unrepresentable: 'any' })

/** The whole definition. */
export const DEFINITION_SHAPE: Shape = shapeOf(ROOT)

function shapeOf(node: Node): Shape {
  if (node.$ref !== undefined) return shapeOf(named(node.$ref))
  if (node.anyOf) return { kind: 'either', branches: node.anyOf.flatMap(branchesOf) }
  if (node.type === 'array') return listShape(node)
  if (node.type === 'object') return blockShape(node)
  if (node.const !== undefined) return { kind: 'fixed', value: node.const }
  if (node.enum) return { kind: 'choice', options: node.enum.map(String) }
  if (node.type === 'boolean') return { kind: 'yes' }
  return { kind: node.type === 'string' ? 'text' : 'number' }
}

function named(ref: string): Node {
  const node = ROOT.$defs?.[ref.replace('#/$defs/', '')]
  return typeof node === 'object' ? node : {}
}

/** A choice within a choice is one choice. */
function branchesOf(node: Node): readonly Shape[] {
  const shape = shapeOf(node)
  return shape.kind === 'either' ? shape.branches : [shape]
}

/** Texts are written one per line; blocks each have a form of their own. */
function listShape({ items }: Node): Shape {
  const item = isNode(items) ? items : {}
  const isText = item.type === 'string'
  // Asked for later: a condition holds conditions.
  return isText ? { kind: 'texts' } : { kind: 'list', item: () => shapeOf(item) }
}

function blockShape({ properties = {}, required = [] }: Node): Shape {
  const fields = Object.entries(properties).flatMap(([key, node]) =>
    isNode(node) ? [{ key, required: required.includes(key), shape: shapeOf(node) }] : [],
  )
  return { kind: 'block', fields }
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** Does the value look like this shape? Of several that might, the first is meant. */
export function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'choice':
      return shape.options.includes(String(value))
    case 'fixed':
      return shape.value === value
    case 'texts':
      return Array.isArray(value) && value.every((one) => typeof one !== 'object')
    case 'list':
      return Array.isArray(value)
    case 'block':
      return isNode(value) && fitsKeys(shape.fields, Object.keys(value))
    case 'either':
      return shape.branches.some((branch) => fits(branch, value))
    default:
      return typeof value !== 'object' && value !== undefined
  }
}

function fitsKeys(fields: readonly ShapeField[], keys: readonly string[]): boolean {
  const known = keys.every((key) => fields.some((field) => field.key === key))
  return known && fields.every(({ key, required }) => !required || keys.includes(key))
}

/** The shape at a place of a definition, and the value there. */
export function shapeAt(steps: readonly PropertyKey[], tree: unknown): Shape | undefined {
  let shape: Shape | undefined = DEFINITION_SHAPE
  let value = tree
  for (const step of steps) {
    shape = meant(shape, value)
    if (shape?.kind === 'block') shape = shape.fields.find(({ key }) => key === step)?.shape
    else shape = shape?.kind === 'list' ? shape.item() : undefined
    value = Object(value)[step]
  }
  return meant(shape, value)
}

/** Of a choice the branch that the value is written in. */
function meant(shape: Shape | undefined, value: unknown): Shape | undefined {
  if (shape?.kind !== 'either' || value === undefined) return shape
  return shape.branches.find((branch) => fits(branch, value)) ?? shape
}
