/**
 * What every field is read from: the sheet, and the papers and dates of its paragraphs once found.
 */
import type { Found, Place, Sureness } from './found.ts'
import type { Node } from './outline.ts'
import { placeIn } from './paragraphs.ts'
import type { Sheet } from './sheet.ts'

export type Reading = Readonly<{
  sheet: Sheet
  /** The year of the plan, when its date is printed. */
  year?: number
}>

/** The place of some letters of a node's paragraph. */
export function placeOf(
  { sheet }: Reading,
  node: Node,
  span: readonly [number, number] = [0, node.paragraph.text.length],
): Place {
  return placeIn(sheet.lines, { paragraph: node.paragraph, clause: node.clause }, span)
}

export function found<T>(value: T, place: Place, sureness: Sureness): Found<T> {
  return { value, place, sureness }
}

/** Sentences of a text with where they begin; a dot inside a number or after 'TM' ends none. */
export function sentencesOf(text: string): readonly Readonly<{ from: number; text: string }>[] {
  const parts: { from: number; text: string }[] = []
  let from = 0
  for (const end of text.matchAll(/[;.](?=\s+[^\p{Ll}\d])|[;](?=\s)/gu)) {
    parts.push({ from, text: text.slice(from, end.index + 1) })
    from = end.index + 1
  }
  parts.push({ from, text: text.slice(from) })
  return parts.filter((part) => part.text.trim() !== '')
}
