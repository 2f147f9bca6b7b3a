/**
 * `thidua schema`: the JSON Schemas that editors use for completion and that describe the JSON
 * output.
 */
import { z } from 'zod'
import { OutcomeView } from '#outcome'
import { CriteriaSet } from '#rulebook/criteria'
import { Answers, Definition, Questions } from '#rulebook/definition'
import type { Verb } from './verb.ts'

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  campaign: Definition,
  'open-questions': Questions,
  answers: Answers,
  criteria: CriteriaSet,
  outcome: OutcomeView,
}

export const SCHEMA_NAMES = Object.keys(SCHEMAS)

export const schemaVerb: Verb = {
  accepts: {
    usage: 'thidua schema [--of campaign|open-questions|answers|criteria|outcome]',
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

/** The published text of one schema; undefined for an unknown name. */
export function schemaText(name: string): string | undefined {
  const schema = SCHEMAS[name]
  if (!schema) return undefined
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return `${JSON.stringify({ ...json, title: `thidua ${name}` }, null, 2)}\n`
}
