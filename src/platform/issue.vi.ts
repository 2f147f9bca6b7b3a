/**
 * What a schema wants, in Vietnamese: zod's own sentences say "mong đợi instanceof" and name types
 * by English words. These are clauses ("cần một danh sách"); problem.vi.ts makes sentences of them.
 * A schema's own words always win.
 */

import type { z } from 'zod'
import { nearest } from '#kernel'
import { quoted } from './problem.vi.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách',
  object: 'một khối gồm các dòng "khóa: giá trị"',
  record: 'một khối gồm các dòng "khóa: giá trị"',
  nonoptional: 'một giá trị',
}

/**
 * The clause of an issue; given to every parse as its error map. It also notes in `params.allowed`
 * the words that would be accepted, which zod knows at this moment only.
 */
export function wordIssue(issue: z.core.$ZodRawIssue): string {
  const allowed = allowedWords(issue)
  if (allowed) Object.assign(issue, { params: { allowed } })
  if (issue.code === 'invalid_type') return `cần ${TYPES[issue.expected] ?? issue.expected}`
  if (issue.code === 'too_small') return wordLeast(issue)
  if (issue.code === 'too_big') return `cần không quá ${issue.maximum}${unitOf(issue.origin)}`
  if (allowed && issue.code === 'unrecognized_keys') return `có: ${allowed.join(', ')}`
  if (allowed) return `cần ${allowed.length > 1 ? 'một trong: ' : ''}${allowed.join(', ')}`
  return issue.code === 'not_multiple_of' ? `cần bội số của ${issue.divisor}` : 'không đúng dạng'
}

function allowedWords(issue: z.core.$ZodRawIssue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code === 'unrecognized_keys') return shapeKeys(issue.inst)
  const options = issue.code === 'invalid_union' && 'options' in issue ? issue.options : undefined
  return Array.isArray(options) ? options.map(String) : undefined
}

function shapeKeys(schema: unknown): readonly string[] | undefined {
  const shape = schema instanceof Object && 'shape' in schema ? schema.shape : undefined
  return shape instanceof Object ? Object.keys(shape) : undefined
}

type TooSmall = Extract<z.core.$ZodRawIssue, { code: 'too_small' }>

function wordLeast({ origin, minimum, inclusive }: TooSmall): string {
  if (origin === 'string') return 'không được để trống'
  if (origin === 'array') return `cần ít nhất ${minimum}${unitOf(origin)}`
  return inclusive ? `cần số từ ${minimum} trở lên` : `cần số lớn hơn ${minimum}`
}

const unitOf = (origin: string): string =>
  origin === 'array' ? ' phần tử' : origin === 'string' ? ' ký tự' : ''

/** '; có phải "x"?' when one of the allowed words is near. */
export function wordGuess(word: string, allowed: readonly string[]): string {
  const guess = nearest(word, allowed)
  return guess === undefined ? '' : `; có phải ${quoted(guess)}?`
}

/** 'a hoặc b', each once. */
export function wordEither(clauses: readonly string[]): string {
  const wants = clauses.map((clause) => clause.replace(/^cần /, ''))
  return `cần ${[...new Set(wants)].join(' hoặc ')}`
}
