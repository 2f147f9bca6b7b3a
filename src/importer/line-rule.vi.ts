/** A line's rule in words for people (cách chấm bằng lời): what was made of the plan's words. */

import { caseLabel, stepWords } from './criteria/line-rule-key.ts'
import type { LineRule } from './criteria/line-rule-kind.ts'
import { WHOLE } from './draft-questions.vi.ts'

/** 'lấy điểm tối đa, trừ 0,5 cho mỗi lượt đi muộn, trừ nhiều nhất 10' */
export function wordRule(rule: LineRule): string {
  return spoken(rule).replace(/(\d)\.(\d)/g, '$1,$2')
}

function spoken(rule: LineRule): string {
  switch (rule.kind) {
    case 'linear-ratio':
      return `điểm tối đa nhân với “${rule.part || 'tỷ lệ'}” trên “${rule.whole ?? WHOLE}”`
    case 'binary':
      return `“${rule.condition}” thì ${rule.yes} điểm, không thì ${rule.no} điểm`
    case 'level-choice':
      return `chọn một mức: ${rule.options.map((it) => `${it.label} ${it.points}`).join('; ')}`
    case 'per-case':
      return perCase(rule)
    default:
      return `theo mức ${MEASURE[rule.kind]}: ${stepWords(rule).join('; ')}`
  }
}

const MEASURE = { 'tiered-ratio': 'tỷ lệ', 'tiered-count': 'số lượng' } as const

function perCase(rule: LineRule & { kind: 'per-case' }): string {
  const { does, points, most } = rule
  const each = caseLabel(rule)
  if (does === 'adds') return `${points} điểm cho mỗi ${each}, nhiều nhất ${most ?? 'điểm tối đa'}`
  const ceiling = most === undefined ? '' : `, trừ nhiều nhất ${most}`
  return `lấy điểm tối đa, trừ ${points} cho mỗi ${each}${ceiling}`
}

/** What people are told where no rule was read. */
export const NO_RULE = 'chưa đọc được cách chấm: người chấm cho điểm trong khung'
