/** How deeply a JSON text is nested, told before it is parsed (độ sâu lồng nhau). */

/** Findings nest as conditions do; the deepest known is seven. */
const DEEPEST = 64

export function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (inString && letter === '\\') at += 1
    else if (letter === '"') inString = !inString
    else if (!inString && (letter === '{' || letter === '[')) depth += 1
    else if (!inString && (letter === '}' || letter === ']')) depth -= 1
    if (depth > DEEPEST) return true
  }
  return false
}
