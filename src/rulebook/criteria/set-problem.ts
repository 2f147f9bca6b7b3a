/**
 * A problem of a criteria set (lỗi của bộ tiêu chí): its place, what was found, what would agree.
 * Worded in check-set.vi.ts.
 */
import type { RuleFlaw } from './rules/rule.ts'

export type SetProblem = Readonly<{
  path: string
  what: SetProblemKind
  found: string
  allowed: string
  /** error: the set cannot be used. flaw: a defect of the published table, kept and shown. */
  severity: 'error' | 'flaw'
  line?: number
}>

export type SetProblemKind =
  | RuleFlaw['what']
  | 'schema'
  | 'yaml'
  | 'ambiguity'
  | 'repeated-id'
  | 'group-without-children'
  | 'line-with-children'
  | 'section-changes'
  | 'level-missing'
  | 'repeated-level'
  | 'na-contradiction'
  | 'children-sum'
  | 'branch-sum'
  | 'maximum-unreachable'
  | 'rule-above-maximum'
  | 'main-sum'
  | 'bonus-above-ceiling'
  | 'total-range'
  | 'vote-not-last'
  | 'class-without-edge'
  | 'repeated-class'
  | 'unknown-class'
  | 'no-lowest-class'
