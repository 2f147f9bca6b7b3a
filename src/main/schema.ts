/**
 * `thidua schema`: the JSON Schemas that editors use for completion and that describe the JSON
 * output.
 */
import { z } from 'zod'
import { Parcel } from '#exchange'
import { OutcomeView } from '#outcome'
import { CriteriaSet } from '#rulebook/criteria'
import { Answers, Definition, KEY_WORDS, Questions } from '#rulebook/definition'
import type { Verb } from './verb.ts'

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  campaign: Definition,
  'open-questions': Questions,
  answers: Answers,
  criteria: CriteriaSet,
  outcome: OutcomeView,
  parcel: Parcel,
}

export const SCHEMA_NAMES = Object.keys(SCHEMAS)

export const schemaVerb: Verb = {
  accepts: {
    usage: 'thidua schema [--of campaign|open-questions|answers|criteria|outcome|parcel]',
    words: [],
    options: { of: { type: 'string', default: 'campaign' } },
  },
  does: 'in JSON Schema cho trình soạn thảo (định nghĩa) và cho kết quả JSON',
  run: ({ options }, world) => {
    const text = schemaText(String(options['of']))
    if (text === undefined) {
      world.complain(`Không có lược đồ "${options['of']}". Có: ${SCHEMA_NAMES.join(', ')}.\n`)
      return 2
    }
    world.say(text)
    return 0
  },
}

type Node = z.core.JSONSchema.BaseSchema

/**
 * The schema with the words of KEY_WORDS beside its keys; `above` is the key that it stands under.
 */
function described(node: Node, above: string): Node {
  const { properties, items, anyOf, oneOf, $defs } = node
  const all = (nodes: readonly Node[]) => nodes.map((one) => described(one, above))
  return {
    ...node,
    ...(properties && { properties: mapped(properties, (one, key) => withWords(one, key, above)) }),
    ...(isNode(items) && { items: described(items, above) }),
    ...(anyOf && { anyOf: all(anyOf) }),
    ...(oneOf && { oneOf: all(oneOf) }),
    ...($defs && { $defs: mapped($defs, (one) => described(one, '')) }),
  }
}

function withWords(node: Node, key: string, above: string): Node {
  const description = KEY_WORDS[`${above}/${key}`] ?? KEY_WORDS[key]
  return { ...described(node, key), ...(description === undefined ? {} : { description }) }
}

function mapped<T>(nodes: Readonly<Record<string, T>>, by: (node: Node, key: string) => Node) {
  const pairs = Object.entries(nodes).map(([key, one]) => [key, isNode(one) ? by(one, key) : one])
  return Object.fromEntries(pairs)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Written by officials, so its keys are explained in their words; the others explain themselves.
 */
const EXPLAINED = ['campaign', 'open-questions', 'answers']

/** The published text of one schema; undefined for an unknown name. */
export function schemaText(name: string): string | undefined {
  const schema = SCHEMAS[name]
  if (!schema) return undefined
  const plain = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const json = EXPLAINED.includes(name) ? described(plain, '') : plain
  return `${JSON.stringify({ ...json, title: `thidua ${name}` }, null, 2)}\n`
}
