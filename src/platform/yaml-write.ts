/**
 * A value as YAML text (viết giá trị): plain where plain text is read back as the same value,
 * quoted where not; short lists and blocks on one line, long ones line by line.
 */
import { plainScalar } from './yaml-value.ts'

/** Longer blocks and lists are written line by line. */
const ONE_LINE = 88

/** Longer folded text goes on in the next line. */
const FOLD_AT = 108

/** What may not begin plain text, what may not stand in it, and what ends it inside brackets. */
const FIRST = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$))/
const INSIDE = /: |\s#|:$|[\n\t]|^\s|\s$|^$|^---/
const BRACKETS = /[,[\]{}]/

/** A text, a number, true, false or nothing. */
export function scalarText(value: unknown, inBrackets: boolean): string {
  if (typeof value !== 'string') return value === null ? 'null' : String(value)
  const isPlain = !FIRST.test(value) && !INSIDE.test(value) && plainScalar(value) === value
  return isPlain && !(inBrackets && BRACKETS.test(value)) ? value : JSON.stringify(value)
}

/** Any value on one line. */
export function flowText(value: unknown, inBrackets = true): string {
  if (Array.isArray(value)) return `[${value.map((one) => flowText(one)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return scalarText(value, inBrackets)
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${flowText(one)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

/** The lines of a value that stands below its key or behind its dash, without indentation. */
export function blockLines(value: unknown): readonly string[] {
  const short = flowText(value, false)
  if (short.length <= ONE_LINE || typeof value !== 'object' || value === null) return [short]
  if (Array.isArray(value)) return value.flatMap((one) => dashed(blockOf(one)))
  return blockOf(value)
}

/** A block of an object line by line, however short; other values as they come. */
export function blockOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return blockLines(value)
  return Object.entries(value).flatMap(([key, one]) => pairLines(key, one))
}

/** `key: value`, or the value below its key. */
export function pairLines(key: string, value: unknown): readonly string[] {
  const short = flowText(value, false)
  const isLong = typeof value === 'object' && short.length + key.length > ONE_LINE
  if (isLong) return [`${key}:`, ...indented(blockLines(value), 2)]
  return [`${key}: ${short}`]
}

export function dashed([first = '', ...rest]: readonly string[]): readonly string[] {
  return [`- ${first}`, ...indented(rest, 2)]
}

export function indented(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => `${' '.repeat(by)}${line}`)
}

/** A text as a folded block: its words over as many lines as they need. */
export function foldedText(text: string, header: string, indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > FOLD_AT - indent) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return `${header}\n${indented([...lines, line], indent).join('\n')}`
}
