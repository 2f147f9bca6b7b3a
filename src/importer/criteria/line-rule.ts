/**
 * How a line of a criteria table is scored inside its points (cách chấm một dòng), read from its
 * words: steps of a ratio or a count, a ratio of the points, so much for each case, yes or no,
 * named levels. What is not wholly read is no rule, and people give the points.
 */
import { casesIn } from './line-cases.ts'
import { lateIn } from './line-late.ts'
import { levelsIn } from './line-levels.ts'
import { ratioIn } from './line-ratio.ts'
import type { LineRule, Scored } from './line-rule-kind.ts'
import { sharesIn } from './line-shares.ts'
import { stepsIn } from './line-steps.ts'

/** Longer words are no rule of one line. */
const LONGEST = 1200

/** The rule; undefined where the words leave something open or say more than a rule. */
export function ruleIn(words: string, line: Scored): LineRule | undefined {
  if (words.length > LONGEST) return undefined
  const plain = words.replace(/\s+/g, ' ').trim()
  return (
    stepsIn(plain, line) ??
    lateIn(plain, line) ??
    ratioIn(plain, line) ??
    casesIn(plain, line) ??
    sharesIn(plain, line) ??
    levelsIn(plain, line)
  )
}
