/**
 * How deep a YAML file is nested, found on its tokens before anything recurses over them: a file of
 * ten thousand opening brackets is refused with its place instead of exhausting the stack.
 */
import type { CST } from 'yaml'

/** Conditions inside conditions come to about twenty levels; nobody reads sixty-four. */
export const DEEPEST = 64

type Nested = Readonly<{ token: CST.Token; depth: number }>

/** The offset of the first token nested deeper than DEEPEST; undefined when none is. */
export function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  const open: Nested[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > DEEPEST) return next.token.offset
    const depth = next.depth + 1
    for (const token of inside(next.token)) open.push({ token, depth })
  }
  return undefined
}

function inside(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part != null))
}
