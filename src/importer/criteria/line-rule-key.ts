/** A line's rule in one line of words (cách chấm viết gọn): for lists, pages and comparing. */
import type { LineRule, Step } from './line-rule-kind.ts'

/** 'tiered-ratio: từ 90% = 8; còn lại = 0' */
export function ruleKey(rule: LineRule): string {
  switch (rule.kind) {
    case 'linear-ratio':
      return rule.kind
    case 'binary':
      return `${rule.kind}: ${rule.yes} / ${rule.no}`
    case 'level-choice':
      return `${rule.kind}: ${rule.options.map(optionWords).join('; ')}`
    case 'per-case':
      return `formula: ${caseWords(rule)}`
    default:
      return `${rule.kind}: ${stepWords(rule).join('; ')}`
  }
}

function optionWords({ label, points }: Readonly<{ label: string; points: string }>): string {
  return `${label.toLowerCase()} = ${points}`
}

type Case = LineRule & Readonly<{ kind: 'per-case' }>

/** What is counted, with what does not count: 'vụ tai nạn (không kể do thiên tai)'. */
export function caseLabel({ each, except }: Case): string {
  return except === undefined ? each : `${each} (không kể ${except})`
}

/** 'trừ 0.5 mỗi lượt, tối đa 2' */
export function caseWords(rule: Case): string {
  const { does, points, most } = rule
  const verb = does === 'takes' ? 'trừ' : 'cộng'
  return `${verb} ${points} mỗi ${caseLabel(rule)}${most === undefined ? '' : `, tối đa ${most}`}`
}

type Steps = LineRule & Readonly<{ kind: 'tiered-ratio' | 'tiered-count' }>

/** Each step from its lower edge to its upper one, and what is left. */
export function stepWords({ tiers, otherwise, notDone }: Steps): readonly string[] {
  const left = [
    `còn lại = ${otherwise}`,
    ...(notDone === undefined ? [] : [`không làm = ${notDone}`]),
  ]
  return [...tiers.map((one) => `${edgeWords(one)} = ${one.points}`), ...left]
}

const EDGES = {
  'at-least': 'từ',
  'more-than': 'trên',
  'at-most': 'đến',
  'less-than': 'dưới',
} as const
const ORDER = ['at-least', 'more-than', 'at-most', 'less-than'] as const

function edgeWords(step: Step): string {
  return ORDER.flatMap((edge) => (step[edge] ? `${EDGES[edge]} ${step[edge]}` : [])).join(' ')
}
