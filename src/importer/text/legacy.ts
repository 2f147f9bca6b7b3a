/**
 * Old encodings (TCVN3, VNI) told by the font of a run, or, where only text is left, by which
 * reading has the most Vietnamese in it. Text that is Vietnamese already is never touched.
 */
import { vietnameseShare } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** A run of a document in the font that it names. */
export function fromFont(text: string, font: string): string {
  if (/^\.vn/i.test(font)) return fromTcvn3(text, /h$/i.test(font))
  return /^vni[- ]/i.test(font) ? fromVni(text) : text
}

/** At least so much of a text is Vietnamese once it is read rightly. */
const RIGHT = 0.8
/** A reading must be better than the text as it stands by at least this. */
const BETTER = 0.2
/** Letters enough to judge by. */
const SAMPLE = 20_000

/** Plain text in whatever encoding it came, in Unicode. */
export function fromLegacy(text: string): string {
  const reading = readingOf(text.slice(0, SAMPLE))
  if (!reading) return text
  return text
    .split('\n')
    .map((line) => better(line, reading))
    .join('\n')
}

type Reading = (text: string) => string

function readingOf(text: string): Reading | undefined {
  const before = vietnameseShare(text)
  const [best] = [fromTcvn3, fromVni]
    .map((reading) => ({ reading, share: vietnameseShare(reading(text)) }))
    .toSorted((a, b) => b.share - a.share)
  const isBetter = best && best.share >= RIGHT && best.share >= before + BETTER
  return isBetter ? (line) => best.reading(line) : undefined
}

/** A line that is Unicode already, in a text that is not, stays. */
function better(line: string, reading: Reading): string {
  const read = reading(line)
  return vietnameseShare(read) >= vietnameseShare(line) ? read : line
}
