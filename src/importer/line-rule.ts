/**
 * How a line of a criteria table is scored inside its points (cách chấm một dòng), read from its
 * words: steps of a ratio or a count, a ratio of the points, so much for each case, yes or no,
 * named levels. What is not wholly read is no rule, and people give the points.
 */
import { casesIn } from './line-cases.ts'
import { levelsIn } from './line-levels.ts'
import { ratioIn } from './line-ratio.ts'
import { stepsIn } from './line-steps.ts'

/** An edge as the engine writes it: 'at-least: 90%'. */
export type Step = Readonly<{
  'at-least'?: string
  'more-than'?: string
  'at-most'?: string
  'less-than'?: string
  points: string
}>

export type LineRule =
  | Readonly<{
      kind: 'tiered-ratio' | 'tiered-count'
      tiers: readonly Step[]
      otherwise: string
      notDone?: string
      measured: string
    }>
  | Readonly<{ kind: 'linear-ratio'; part: string; whole?: string }>
  | Readonly<{
      kind: 'per-case'
      does: 'adds' | 'takes'
      points: string
      each: string
      most?: string
    }>
  | Readonly<{ kind: 'binary'; condition: string; yes: string; no: string }>
  | Readonly<{
      kind: 'level-choice'
      options: readonly Readonly<{ label: string; points: string }>[]
    }>

/** The line that the words score: its name, and the most points it may bring. */
export type Scored = Readonly<{ name: string; points?: string }>

/** Longer words are no rule of one line. */
const LONGEST = 1200

/** The rule; undefined where the words leave something open or say more than a rule. */
export function ruleIn(words: string, line: Scored): LineRule | undefined {
  if (words.length > LONGEST) return undefined
  const plain = words.replace(/\s+/g, ' ').trim()
  return (
    stepsIn(plain, line) ?? ratioIn(plain, line) ?? casesIn(plain, line) ?? levelsIn(plain, line)
  )
}
