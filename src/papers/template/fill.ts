/**
 * A paper poured into an office's own template (in theo mẫu riêng): what lacks is known before, and
 * the result is a Word file.
 */
import type { DXT } from 'docxtemplater'
import { ok, type Result, refuse } from '#kernel'
import type { Paper } from '#papers/model'
import { TAGS } from './tags.vi.ts'
import { opened, type Template, tagName } from './template.ts'
import { type Values, valuesOf } from './values.vi.ts'

/** What the template would leave open of a paper, or leave out of it. */
export type Lacks = Readonly<{
  /** Tags of the template that this paper has nothing for. */
  empty: readonly string[]
  /** Facts that no record holds: dotted, for a person to fill. */
  blanks: readonly string[]
  /** Parts of the paper that the template does not print. */
  unused: readonly string[]
  /** Filled it would be larger than anybody opens; it is not printed. */
  isTooLarge: boolean
}>

export function lacksOf(template: Template, paper: Paper): Lacks {
  // The source line is there whenever a paper is printed.
  const { values, missing } = valuesOf(paper, '-')
  const isEmpty = (name: string) => (values[name] ?? '').length === 0
  const { used } = template
  // An article stands in the body already; a source line is a courtesy.
  const covered = (name: string) =>
    used.includes(name) || name === 'nguon' || (name === 'dieu' && used.includes('noi_dung'))
  return {
    empty: used.filter(isEmpty),
    blanks: [...new Set(used.flatMap((name) => missing[name] ?? []))],
    unused: TAGS.map(({ name }) => name).filter((name) => !isEmpty(name) && !covered(name)),
    isTooLarge: lettersOf(template, values) > MOST_LETTERS,
  }
}

/** Letters of markup; a list of 5,000 rows in an ordinary table row has some 15 million. */
const MOST_LETTERS = 60_000_000

/** The Word file, or that it would be too large. */
export function filled(
  template: Template,
  { paper, source }: Readonly<{ paper: Paper; source: string }>,
): Result<Uint8Array, 'too-large'> {
  const { values } = valuesOf(paper, source)
  if (lettersOf(template, values) > MOST_LETTERS) return refuse('too-large')
  const parser = (tag: string): DXT.Parser => ({ get: (scope) => valueIn(scope, tag) })
  const word = opened(template.parts, parser)
  word.render(values)
  const made = word.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
  return ok(made)
}

/** Only what the scope itself holds: nothing is inherited, called or computed. */
function valueIn(scope: unknown, tag: string): unknown {
  const name = tagName(tag)
  if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, name)) return undefined
  return (scope as Readonly<Record<string, unknown>>)[name]
}

function lettersOf({ repeated, parts }: Template, values: Values['values']): number {
  const fixed = Object.values(parts).reduce((sum, part) => sum + part.length, 0)
  return Object.entries(repeated).reduce((sum, [name, size]) => {
    const rows = values[name]
    const own = typeof rows === 'string' ? 0 : JSON.stringify(rows ?? []).length
    return sum + own + size * (rows?.length ?? 0)
  }, fixed)
}
