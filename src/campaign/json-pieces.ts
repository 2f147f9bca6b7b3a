/**
 * A value as JSON in pieces, so that a large outcome can be hashed or sent while others are served
 * in between. Together they are what JSON.stringify writes with an indent of two.
 */

/** Below this depth a part is written at once: a line of a sheet, a finding. */
const DEEPEST = 4

export function* jsonPieces(value: unknown, depth = 0): Generator<string> {
  if (depth < DEEPEST && isOpened(value))
    yield* Array.isArray(value)
      ? around('[', ']', { depth, parts: value.map((one: unknown) => ['', one ?? null] as const) })
      : around('{', '}', { depth, parts: entriesOf(value) })
  else yield written(value, depth)
}

/** A list or block with something in it; the empty ones are written as they are. */
function isOpened(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return false
  return Array.isArray(value) ? value.length > 0 : entriesOf(value).length > 0
}

type Part = readonly [key: string, value: unknown]

/** What is not defined is left out, as JSON leaves it out. */
function entriesOf(value: object): readonly Part[] {
  return Object.entries(value).flatMap(([key, one]): readonly Part[] =>
    one === undefined ? [] : [[`${JSON.stringify(key)}: `, one]],
  )
}

type Inside = Readonly<{ depth: number; parts: readonly Part[] }>

function* around(open: string, close: string, { depth, parts }: Inside): Generator<string> {
  const indent = '  '.repeat(depth + 1)
  let before = `${open}\n`
  for (const [key, one] of parts) {
    yield `${before}${indent}${key}`
    yield* jsonPieces(one, depth + 1)
    before = ',\n'
  }
  yield `\n${'  '.repeat(depth)}${close}`
}

/** Strings of JSON hold no line break of their own, so every one is the writer's. */
function written(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`)
}
