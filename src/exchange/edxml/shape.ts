/** Whether an XML text is made to harm, told by its tags alone, before anything parses it. */

export type Harm = 'doctype' | 'tooDeep' | 'tooMany' | 'longTag'

/** The packets described nest to eight. */
const DEEPEST = 24
const MOST_TAGS = 40_000
const LONGEST_TAG = 4_096

/** What is wrong; undefined when nothing is. */
export function isHarmful(text: string): Harm | undefined {
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) return 'doctype'
  let depth = 0
  let tags = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    tags += 1
    if (tags > MOST_TAGS) return 'tooMany'
    const end = endOf(text, at)
    if (end === undefined) return 'longTag'
    depth += stepOf(text, at, end)
    if (depth > DEEPEST) return 'tooDeep'
    at = end
  }
  return undefined
}

/** Just behind a tag, a comment or marked text; undefined when there is no honest end. */
function endOf(text: string, at: number): number | undefined {
  const [close, longest] = text.startsWith('<!--', at)
    ? ['-->', text.length]
    : text.startsWith('<![CDATA[', at)
      ? [']]>', text.length]
      : ['>', LONGEST_TAG]
  const end = text.indexOf(close, at)
  return end < 0 || end - at > longest ? undefined : end + close.length
}

/** One level down, one up, or none. */
function stepOf(text: string, at: number, end: number): number {
  const next = text[at + 1]
  if (next === '/') return -1
  return next === '?' || next === '!' || text[end - 2] === '/' ? 0 : 1
}
