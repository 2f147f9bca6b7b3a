/**
 * One line of a score sheet (một dòng phiếu chấm điểm): recorded points, or inputs for the rule, or
 * N/A with its ground.
 * It says what the line is worth and why, or why it is worth nothing yet. Points above the maximum
 * are refused, not cut.
 */
import { type Exact, ZERO } from '#kernel'
import {
  type Inputs,
  type Leaf,
  type Outline,
  pointsAllowed,
  type RuleFinding,
  scoreLeaf,
} from '#rulebook/criteria'

type Recorded =
  | Readonly<{ as: 'points'; points: Exact }>
  | Readonly<{ as: 'inputs'; inputs: Inputs }>
  | Readonly<{ as: 'not-applicable'; ground: string }>

/** What was recorded: by whom, and with which reason when it changes an earlier stage. */
export type Line = Recorded &
  Readonly<{ reason?: string; by?: string; evidence?: readonly string[] }>

export type LineResult = Readonly<{ leaf: Leaf; line?: Line }> &
  (
    | Readonly<{ status: 'given'; points: Exact; finding?: RuleFinding }>
    | Readonly<{ status: 'not-applicable'; finding?: RuleFinding }>
    | Readonly<{ status: 'missing'; finding?: RuleFinding }>
    | Readonly<{ status: 'refused'; refusal: LineRefusal }>
  )

export type LineRefusal =
  | Readonly<{ why: 'points-out-of-range'; found: Exact; least?: Exact; greatest: Exact }>
  | Readonly<{ why: 'rule'; finding: RuleFinding }>
  | Readonly<{ why: 'na-undeclared' }>
  | Readonly<{ why: 'na-without-ground' }>

/** Judges one line; an absent line is missing. */
export function judgeLine(outline: Outline, leaf: Leaf, line: Line | undefined): LineResult {
  if (leaf.rule.kind === 'informational') return { leaf, status: 'given', points: ZERO }
  if (!line) return { leaf, status: 'missing' }
  const here = { leaf, line }
  switch (line.as) {
    case 'points':
      if (pointsAllowed(leaf, line.points)) return { ...here, status: 'given', points: line.points }
      return { ...here, status: 'refused', refusal: outOfRange(leaf, line.points) }
    case 'not-applicable':
      return exempt(leaf, line)
    case 'inputs':
      return { ...here, ...fromRule(outline, leaf, line.inputs) }
  }
}

function exempt(leaf: Leaf, line: Extract<Line, { as: 'not-applicable' }>): LineResult {
  const here = { leaf, line }
  // Where the set is silent about N/A, what it does to the points is a question for people.
  if (leaf.na === 'undeclared') {
    return { ...here, status: 'refused', refusal: { why: 'na-undeclared' } }
  }
  if (line.ground.trim() !== '') return { ...here, status: 'not-applicable' }
  return { ...here, status: 'refused', refusal: { why: 'na-without-ground' } }
}

type Judged =
  | Readonly<{ status: 'given'; points: Exact; finding: RuleFinding }>
  | Readonly<{ status: 'not-applicable' | 'missing'; finding: RuleFinding }>
  | Readonly<{ status: 'refused'; refusal: LineRefusal }>

function fromRule(outline: Outline, leaf: Leaf, inputs: Inputs): Judged {
  const score = scoreLeaf(outline, leaf, inputs)
  if (score.status === 'refused') {
    return { status: 'refused', refusal: { why: 'rule', finding: score.finding } }
  }
  if (score.status === 'above-maximum') {
    return { status: 'refused', refusal: outOfRange(leaf, score.points) }
  }
  if (score.status === 'not-applicable' && leaf.na === 'undeclared') {
    return { status: 'refused', refusal: { why: 'na-undeclared' } }
  }
  return score
}

function outOfRange(leaf: Leaf, found: Exact): LineRefusal {
  if (leaf.section === 'penalty') return { why: 'points-out-of-range', found, greatest: ZERO }
  return { why: 'points-out-of-range', found, least: ZERO, greatest: leaf.max }
}
