/**
 * The points of one line (tiêu chí) from its inputs: the rule, then what the set says of a zero
 * denominator, the rounding
 * and the maximum. It answers with the finding behind the points; a line without inputs is not
 * established.
 */
import { compare, type Exact, type Rounding, round, ZERO } from '#kernel'
import type { Leaf, Outline } from './outline.ts'
import { boundRule } from './rules/registry.ts'
import type { Inputs, RuleFinding } from './rules/rule.ts'

/** `points`: the line's points after rounding, with the finding they came from. */
export type LeafScore =
  | Readonly<{ status: 'given'; points: Exact; finding: RuleFinding }>
  | Readonly<{ status: 'not-applicable'; finding: RuleFinding }>
  | Readonly<{ status: 'missing'; finding: RuleFinding }>
  | Readonly<{ status: 'refused'; finding: RuleFinding }>
  | Readonly<{ status: 'above-maximum'; points: Exact; finding: RuleFinding }>

/** Scores one line from its inputs. */
export function scoreLeaf(outline: Outline, leaf: Leaf, inputs: Inputs): LeafScore {
  const finding = boundRule(leaf.rule).points(inputs, leaf.max)
  switch (finding.outcome) {
    case 'points':
      return given(finding.points, { leaf, rounding: roundingOf(outline, leaf), finding })
    case 'zero-denominator':
      return withoutDenominator(leaf, finding)
    case 'missing':
      return { status: 'missing', finding }
    case 'refused':
      return { status: 'refused', finding }
  }
}

/**
 * How this line's points are rounded: its own rule, else the set's when it rounds before adding.
 */
export function roundingOf(outline: Outline, leaf: Leaf): Rounding | undefined {
  return leaf.rounding ?? outline.lineRounding
}

/**
 * Whether points may stand on this line: main and bonus between nothing and the maximum, deductions
 * not above nothing.
 */
export function pointsAllowed(leaf: Leaf, points: Exact): boolean {
  if (leaf.section === 'penalty') return compare(points, ZERO) <= 0
  return compare(points, ZERO) >= 0 && compare(points, leaf.max) <= 0
}

type Given = Readonly<{ leaf: Leaf; rounding: Rounding | undefined; finding: RuleFinding }>

function given(exactPoints: Exact, { leaf, rounding, finding }: Given): LeafScore {
  const points = rounding ? round(exactPoints, rounding) : exactPoints
  const excepted = finding.outcome === 'points' && finding.flags.includes('above-maximum-allowed')
  // A ratio above one that the set allows may pass the maximum; nothing else may.
  if (!pointsAllowed(leaf, points) && !excepted) return { status: 'above-maximum', points, finding }
  return { status: 'given', points, finding }
}

function withoutDenominator(leaf: Leaf, finding: RuleFinding): LeafScore {
  switch (leaf.zero) {
    case 'full':
      return { status: 'given', points: leaf.max, finding }
    case 'zero':
      return { status: 'given', points: ZERO, finding }
    case 'na':
      return { status: 'not-applicable', finding }
    case 'not-established':
      return { status: 'missing', finding }
  }
}
