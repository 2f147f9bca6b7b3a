/**
 * The words of a paper (lời văn): plain text with a few styled pieces, and blanks. What no record
 * says is a dotted blank with the name of the missing fact, so that a person fills it and nobody
 * guesses it.
 */
import { nfc } from '#kernel'

export type Span = Readonly<{
  text: string
  bold?: true
  italic?: true
  /** The fact that is missing; the text is then the dots to write on. */
  missing?: string
}>

export type Words = string | readonly Span[]

/** How many dots a blank has. */
const DOTS = 16

/** A blank for a fact that no record holds. */
export function blank(fact: string, dots = DOTS): Span {
  return { text: '.'.repeat(dots), missing: fact }
}

/** The text when there is one, otherwise a blank for that fact. */
export function orBlank(text: string | undefined, fact: string): Span {
  return text === undefined || text === '' ? blank(fact) : { text }
}

/** Pieces put together; neighbours need their own spaces. */
export function words(...parts: readonly (Span | string | readonly Span[])[]): readonly Span[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return part === '' ? [] : [{ text: part }]
    return 'text' in part ? [part] : part
  })
}

export const bold = (text: string): Span => ({ text, bold: true })

/** Words as pieces in composed letters (NFC), as every renderer takes them. */
export function spansOf(given: Words): readonly Span[] {
  const spans = typeof given === 'string' ? words(given) : given
  return spans.map((span) => ({ ...span, text: nfc(span.text) }))
}

/** Words without their styles. */
export function plain(given: Words): string {
  return spansOf(given)
    .map((span) => span.text)
    .join('')
}
