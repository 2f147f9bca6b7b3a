/**
 * What a kind of condition is asked and what it answers. A condition is asked about a subject in a
 * cycle; those that have parts get the way to examine a part handed in, so that kinds need not know
 * one another.
 */
import type { Condition } from './condition.ts'
import type { Facts, Finding } from './finding.ts'
import {
  both,
  codeOf,
  NOT_APPLICABLE,
  NOT_ESTABLISHED,
  type VerdictCode,
  verdictOf,
} from './verdict.ts'

/** Whom, for which cycle, by which facts. */
export type Asked = Readonly<{ subject: string; cycle: string; facts: Facts }>

/** A finding but for what the asker knows already. */
export type Judged = Omit<Finding, 'condition' | 'subject' | 'cycle' | 'ruling' | 'otherwise'>

/** Examines one part, about the same subject and cycle or about others. */
export type ExaminePart = (condition: Condition, asked: Asked) => Finding

/** The verdict of parts that must all pass. */
export function verdictOfAll(parts: readonly Finding[]): VerdictCode {
  return parts.reduce((code: VerdictCode, part) => both(code, codeOf(part.verdict)), NOT_APPLICABLE)
}

/** A verdict that rests on parts; a part that is not established is named as what is missing. */
export function judgedByParts(code: VerdictCode, parts: readonly Finding[]): Judged {
  const verdict = verdictOf(code)
  return code === NOT_ESTABLISHED
    ? { verdict, parts, missing: { why: 'parts' } }
    : { verdict, parts }
}
