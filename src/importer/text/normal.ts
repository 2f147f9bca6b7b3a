/**
 * One line of text as it should have been typed: composed letters (NFC), plain spaces, none of the
 * invisible marks of word processors, without the stars by which some copies mark bold text, and
 * with the syllables together that a scan split.
 */
import { joinSplitWords } from './split-words.ts'

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/g
const CONTROLS = /[\p{Cc}\ufffe\uffff]/gu

export function normalise(line: string): string {
  const plain = line
    .replaceAll('\t', '    ')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(CONTROLS, ' ')
  return joinSplitWords(withoutStars(plain).normalize('NFC').trimEnd())
}

/** '**I. MỤC ĐÍCH**' is 'I. MỤC ĐÍCH'; a star that lists ('* Giấy khen') or multiplies stays. */
function withoutStars(line: string): string {
  if (!line.includes('*')) return line
  const bold = line.replace(/\*{2,}/g, '')
  const listed = /^\s*\*\s+\S/.exec(bold)?.[0] ?? ''
  const rest = bold.slice(listed.length)
  return listed + rest.replace(/\*(?=\S)|(?<=\S)\*/g, '').replace(/^\s*\*\s*$/, '')
}
