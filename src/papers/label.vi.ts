/** What a paper calls itself in a list and as a file: 'TỜ TRÌNH 22/TTr-UBND: Về việc ...'. */
import { type Paper, plain } from '#papers/model'

/** An official letter has no kind of its own. */
const LETTER = 'CÔNG VĂN'

export function labelOf({ title, letterhead }: Paper): string {
  const number = letterhead.number === undefined ? '' : plain(letterhead.number)
  const given = number === '' || number.includes('..') ? '' : ` ${number.replace(/^Số: /, '')}`
  const subject = title?.subject === undefined ? letterhead.about : plain(title.subject)
  return `${title?.name ?? LETTER}${given}${subject === undefined ? '' : `: ${subject}`}`
}
