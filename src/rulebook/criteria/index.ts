/**
 * Criteria sets (bộ tiêu chí) and classification schemes (khung xếp loại): their language, their
 * reading, their checks,
 * and the points of one line. Adding up, ranking and classifying belong to scoring.
 */
export { checkClasses } from './check-classes.ts'
export { checkSet, isUsable } from './check-set.ts'
export { wordSetCause, wordSetProblem } from './check-set.vi.ts'
export { bandsFor, type ClassBand, type ClassQuota, ClassScheme } from './classes.ts'
export {
  type Group,
  type Leaf,
  leafById,
  type Outline,
  type OutlineNode,
  outlineOf,
} from './outline.ts'
export { type ReadScheme, type ReadSet, readClassScheme, readCriteriaSet } from './read-set.ts'
export { reweigh } from './reweigh.ts'
export { type Edges, lowerEdge, within } from './rules/edges.ts'
export { boundRule, type LeafRule, RULE_KINDS } from './rules/registry.ts'
export { wordRuleFinding, wordRuleRefusal } from './rules/registry.vi.ts'
export type {
  InputNeed,
  Inputs,
  InputValue,
  PointsFinding,
  RuleFinding,
  RuleRefusal,
} from './rules/rule.ts'
export { wordEdges, wordPoints } from './rules/words.vi.ts'
export { type LeafScore, pointsAllowed, roundingOf, scoreLeaf } from './score-leaf.ts'
export { CriteriaSet, type Criterion, type Section, type Totals } from './set.ts'
export type { SetProblem } from './set-problem.ts'
export type { NaTreatment, ZeroDenominator } from './treatment.ts'
