/**
 * How a line got its points, or why it has none, in Vietnamese; computed from the finding alone.
 */
import { type Exact, exactText, formatExact, listVi } from '#kernel'
import { wordConditional } from './conditional.vi.ts'
import { wordSimple } from './leaf-kinds.vi.ts'
import { boundRule, type LeafRule } from './registry.ts'
import type { PointsFinding, RuleFinding, RuleRefusal } from './rule.ts'
import { wordCounts, wordPoints } from './words.vi.ts'

/** '960/1.000 × 20 điểm = 19,2 điểm'. */
export function wordRulePoints(rule: LeafRule, finding: PointsFinding, max: Exact): string {
  if (rule.kind === 'conditional') return wordConditional(rule, finding, max)
  return wordSimple(rule, finding, max)
}

/** Any finding of a rule. */
export function wordRuleFinding(rule: LeafRule, finding: RuleFinding, max: Exact): string {
  switch (finding.outcome) {
    case 'points':
      return wordRulePoints(rule, finding, max)
    case 'missing':
      return `Chưa có số liệu: ${listVi(finding.inputs.map((name) => labelOf(rule, name)))}`
    case 'zero-denominator':
      return `${labelOf(rule, finding.input)} bằng 0 nên không có tỷ lệ`
    case 'refused':
      return wordRuleRefusal(finding.refusal)
  }
}

/** Why no points can be given. */
export function wordRuleRefusal(refusal: RuleRefusal): string {
  switch (refusal.why) {
    case 'wrong-type':
      return `Số liệu “${refusal.input}” sai kiểu; cần ${TYPE[refusal.wanted]}`
    case 'negative':
      return `Số liệu “${refusal.input}” là ${formatExact(refusal.found)}; không được âm`
    case 'not-whole':
      return `Số liệu “${refusal.input}” là ${formatExact(refusal.found)}; cần số nguyên`
    case 'out-of-range':
      return wordOutOfRange(refusal)
    case 'unknown-option':
      return `Không có mức “${refusal.found}”; có: ${listVi(refusal.allowed)}`
    default:
      return wordOpenRefusal(refusal)
  }
}

function wordOutOfRange(refusal: Extract<RuleRefusal, { why: 'out-of-range' }>): string {
  const range = `${formatExact(refusal.least)}–${formatExact(refusal.greatest)}`
  return `${wordPoints(refusal.found)} ngoài khung ${range} điểm`
}

const SILENT = 'bộ tiêu chí không nêu'

const TYPE = { number: 'một số', 'yes-no': 'có hoặc không', choice: 'một mức trong bảng' } as const

type OpenRefusal = Exclude<
  RuleRefusal,
  { why: 'wrong-type' | 'negative' | 'not-whole' | 'out-of-range' | 'unknown-option' }
>

function wordTwoTiers({ found, points }: Extract<RuleRefusal, { why: 'two-tiers' }>): string {
  const tiers = listVi(points.map(wordPoints))
  return `Giá trị ${exactText(found)} thuộc hai mức (${tiers}); ${SILENT} chọn mức nào`
}

function wordOpenRefusal(refusal: OpenRefusal): string {
  switch (refusal.why) {
    case 'ratio-above-one':
      return `${wordCounts(refusal.part, refusal.whole)} vượt 100%; bộ tiêu chí không nêu mức trần`
    case 'part-exceeds-whole':
      return `${formatExact(refusal.part)} lớn hơn tổng ${formatExact(refusal.whole)}`
    case 'two-tiers':
      return wordTwoTiers(refusal)
    case 'sample-too-small':
      return `Chỉ hỏi ${formatExact(refusal.asked)}/${refusal.wanted} người; ${SILENT} cách tính`
    case 'per-case-undeclared':
      return `${formatExact(refusal.cases)} lần vi phạm; ${SILENT} trừ một lần hay từng lần`
    case 'cumulative-undeclared':
      return `Nộp trễ ${formatExact(refusal.days)} ngày; ${SILENT} có cộng dồn mức trừ hay không`
    case 'days-beyond-table':
      return `Nộp trễ ${formatExact(refusal.days)} ngày: ngoài các mức trừ trong bảng`
    case 'formula':
      return `Công thức “${refusal.expression}” không tính được`
  }
}

function labelOf(rule: LeafRule, name: string): string {
  const need = boundRule(rule)
    .inputs()
    .find((it) => it.name === name)
  return need ? need.label : name
}
