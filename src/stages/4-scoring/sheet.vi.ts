/**
 * The score sheet in Vietnamese: how each line got its points, what is missing, and the sum with
 * its arithmetic.
 */
import { formatExact, listVi } from '#kernel'
import { wordPoints, wordRuleFinding } from '#rulebook/criteria'
import type { Line, LineRefusal, LineResult } from './line.ts'
import type { RowSum } from './row.ts'
import type { SheetScore } from './sheet.ts'
import type { StageProblem } from './stages.ts'

/** 'I.4 Đổi mới sáng tạo: số sáng kiến ...: 2 điểm'. */
export function wordLine(result: LineResult): string {
  const { id, name } = result.leaf
  return `${id} ${name}: ${wordWorth(result)}`
}

/** The sum of a sheet in one sentence; without a total it says what stands in the way. */
export function wordSum(sum: RowSum): string {
  const { total, counted, maximum, percent, missing } = sum
  if (total === undefined) {
    const sofar = `đã tính được ${wordPoints(counted)}`
    return `Chưa xác lập tổng điểm: còn ${missing} tiêu chí chưa có điểm; ${sofar}`
  }
  const share = percent ? ` (${formatExact(percent, 2)}% điểm tối đa áp dụng)` : ''
  const { main, bonus, penalty } = sum.sections
  const parts = [
    `điểm chính ${formatExact(main.counted)}`,
    ...(bonus.counted.n === 0n ? [] : [`điểm thưởng ${formatExact(bonus.counted)}`]),
    ...(penalty.counted.n === 0n ? [] : [`điểm trừ ${formatExact(penalty.counted)}`]),
  ]
  return `Tổng ${formatExact(total)}/${formatExact(maximum)} điểm${share}: ${parts.join(', ')}`
}

/** Every line, then the sum. */
export function wordSheet(sheet: SheetScore): readonly string[] {
  const strangers = sheet.strangers.map((id) => `${id}: không có tiêu chí này trong phiếu`)
  return [...sheet.lines.map(wordLine), ...strangers, wordSum(sheet)]
}

/** A problem between the stages, which are called as the plan does where its names are given. */
export function wordStageProblem(
  problem: StageProblem,
  stages: readonly Readonly<{ id: string; name: string }>[] = [],
): string {
  const called = (id: string) => stages.find((one) => one.id === id)?.name ?? id
  switch (problem.what) {
    case 'change-without-reason': {
      const { criterion, from, to, before, after } = problem.change
      const [old, now] = [
        `${wordShort(before)} (${called(from)})`,
        `${wordShort(after)} (${called(to)})`,
      ]
      return `Tiêu chí ${criterion}: đổi ${old} thành ${now} nhưng không ghi lý do`
    }
    case 'unknown-stage':
      return `Không có bước chấm “${problem.stage}”; có: ${listVi(problem.allowed)}`
    case 'repeated-stage':
      return `Bước chấm “${problem.stage}” có hai phiếu`
    case 'same-person':
      return `${problem.by} chấm ở nhiều bước: ${listVi(problem.stages.map(called))}`
  }
}

function wordShort(result: LineResult): string {
  if (result.status === 'given') return wordPoints(result.points)
  return STATUS[result.status]
}

const STATUS = {
  'not-applicable': 'không áp dụng',
  missing: 'chưa có điểm',
  refused: 'không được nhận',
} as const

/** What a line is worth and why, or why nothing yet. */
export function wordWorth(result: LineResult): string {
  switch (result.status) {
    case 'given':
      return wordGiven(result)
    case 'not-applicable':
      return `không áp dụng (${groundOf(result.line)}); ${NA[result.leaf.na]}`
    case 'missing':
      if (!result.finding) return 'chưa có điểm'
      return wordRuleFinding(result.leaf.rule, result.finding, result.leaf.max)
    case 'refused':
      return `không nhận: ${wordLineRefusal(result.refusal, result)}`
  }
}

function wordGiven({ leaf, points, finding }: Extract<LineResult, { status: 'given' }>): string {
  if (!finding) return wordPoints(points)
  const words = wordRuleFinding(leaf.rule, finding, leaf.max)
  if (finding.outcome !== 'points') return `${words}: ${wordPoints(points)} theo bộ tiêu chí`
  const same = finding.points.n === points.n && finding.points.d === points.d
  return same ? words : `${words}, làm tròn ${wordPoints(points)}`
}

function groundOf(line: Line | undefined): string {
  return line?.as === 'not-applicable' ? line.ground : 'mẫu số bằng 0'
}

const NA = {
  remove: 'trừ khỏi điểm tối đa',
  full: 'tính điểm tối đa',
  zero: 'tính 0 điểm',
  spread: 'chia đều cho các tiêu chí còn lại trong nhóm',
  rescale: 'quy đổi theo điểm tối đa của khối',
  undeclared: 'bộ tiêu chí không nêu cách tính',
} as const

/** Why a line was not accepted. */
export function wordLineRefusal(refusal: LineRefusal, { leaf }: LineResult): string {
  switch (refusal.why) {
    case 'points-out-of-range': {
      const range = refusal.least
        ? `từ ${formatExact(refusal.least)} đến ${formatExact(refusal.greatest)}`
        : 'không lớn hơn 0'
      return `${wordPoints(refusal.found)}; cần ${range}`
    }
    case 'rule':
      return wordRuleFinding(leaf.rule, refusal.finding, leaf.max)
    case 'na-undeclared':
      return 'bộ tiêu chí không nêu cách tính khi không áp dụng; cần cấp có thẩm quyền trả lời'
    case 'na-without-ground':
      return 'không áp dụng phải ghi căn cứ'
  }
}
