/**
 * A transaction as a script for pgbench: the same statements with the same values. The row that
 * stands is read before it is replaced, as the program reads it; `{unit}` and `{label}` stand for
 * the unit whose line it is.
 */
import { escapeLiteral } from 'pg'
import type { Said } from '#platform/database'
import type { Sent } from './overheard.ts'

/** The row that a later statement names, as pgbench keeps it. */
const NOW = 'now_'

/** One message a line, so that pgbench waits as often as the program does. */
export function scriptOf(sent: readonly Sent[], unit: string): string {
  const lines = sent.map((message) => {
    const texts = message.map((one) => filled(one).replaceAll(/\s+/g, ' ').trim())
    const kept = texts.at(-1)?.startsWith('select t.*') ? ` \\gset ${NOW}` : ';'
    return `${texts.join(' \\; ').replace('; select set_config', ' \\; select set_config')}${kept}`
  })
  return `${lines.join('\n').replaceAll(unit, '{unit}').replaceAll(labelOf(unit), '{label}')}\n`
}

/** The script for one unit's line. */
export function scriptFor(script: string, unit: string): string {
  return script.replaceAll('{unit}', unit).replaceAll('{label}', labelOf(unit))
}

function labelOf(unit: string): string {
  return unit.replaceAll('-', '_')
}

const ACT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function filled({ text, values }: Said): string {
  const columns = /^\s*insert into "?\w+"?\s*\(([^)]*)\)/.exec(text)?.[1]?.split(',') ?? []
  return text.replaceAll(/\$(\d+)/g, (_, place: string) => {
    const at = Number(place) - 1
    return literal(values[at], columns[at]?.replaceAll(/["\s]/g, '') ?? '')
  })
}

/** What replaces a row and which line it is of are the numbers; an act's id is made anew. */
function literal(value: unknown, column: string): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return `:${NOW}${column === 'replaces' ? 'entry' : column}`
  if (Array.isArray(value)) return escapeLiteral(`{${value.map((one) => `"${one}"`).join(',')}}`)
  const words = String(value)
  return ACT.test(words) ? 'gen_random_uuid()' : escapeLiteral(words)
}
