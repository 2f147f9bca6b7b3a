/** What is wrong with lines of score sheets, in Vietnamese. */
import { formatExact, listVi, quoteVi } from '#kernel'
import { type InputNeed, wordPoints, wordRuleRefusal } from '#rulebook/criteria'
import { wordStageProblem } from '#scoring'
import type { SheetFact } from './record-problem.ts'
import type { Words } from './sentence-parts.ts'

const FROM_FIGURES = 'tiêu chí này có số liệu ở figures.csv và điểm được tính từ số liệu'

export function wordSheetFact(fact: SheetFact, found: string): Words {
  switch (fact.code) {
    case 'on-group':
      return {
        wrong: `${quoteVi(found)} (${fact.criterion}) là nhóm tiêu chí, không chấm trực tiếp`,
        remedy: 'ghi vào từng tiêu chí của nhóm; điểm của nhóm được cộng từ đó',
      }
    case 'points-out-of-range':
      return outOfRange(fact)
    case 'points-and-exemption':
      return {
        wrong: `vừa có ${wordPoints(fact.points)} vừa ghi không áp dụng`,
        remedy: 'xóa một trong hai ô points, not-applicable',
      }
    case 'points-beside-figures':
      return {
        wrong: `${wordPoints(fact.points)} ở đây không được dùng, vì ${FROM_FIGURES}`,
        remedy: 'để trống ô points, hoặc xóa số liệu của tiêu chí ở bước này',
      }
    case 'empty-line':
      return {
        wrong: 'dòng không có điểm, không ghi không áp dụng, cũng không có số liệu ở figures.csv',
        remedy: 'điền điểm hoặc số liệu, hoặc xóa dòng (chưa chấm khác với 0 điểm)',
      }
    default:
      return wordRuleFact(fact, found)
  }
}

type RuleFact = Extract<
  SheetFact,
  { code: 'unknown-input' | 'inputs-missing' | 'rule-refused' | 'change-without-reason' }
>

function wordRuleFact(fact: RuleFact, found: string): Words {
  switch (fact.code) {
    case 'unknown-input':
      return {
        wrong: `${wordAbsent(fact.criterion, found)}; ${wordNeeds(fact.needs)}`,
        remedy: 'ghi tên số liệu mà tiêu chí cần',
      }
    case 'inputs-missing':
      return {
        wrong: `tiêu chí ${fact.criterion} ở bước này còn thiếu ${wordInputs(fact.needs)}`,
        remedy: 'bổ sung số liệu còn thiếu; trong khi chờ, tiêu chí chưa có điểm',
      }
    case 'rule-refused':
      return {
        wrong: wordRuleRefusal(fact.refusal),
        remedy: 'đối chiếu số liệu với tài liệu kiểm chứng',
      }
    case 'change-without-reason':
      return {
        wrong: wordStageProblem({
          what: 'change-without-reason',
          change: fact.change,
          severity: 'error',
        }),
        remedy: 'ghi lý do vào cột reason của scores.csv ở bước sau',
      }
  }
}

function outOfRange(fact: Extract<SheetFact, { code: 'points-out-of-range' }>): Words {
  const { points, least, greatest } = fact
  const range = least
    ? `từ ${formatExact(least)} đến ${wordPoints(greatest)}`
    : 'không lớn hơn 0 vì đây là điểm trừ'
  return {
    wrong: `${wordPoints(points)} ngoài khung điểm của tiêu chí`,
    remedy: `ghi điểm ${range}`,
  }
}

function wordAbsent(criterion: string, found: string): string {
  return `tiêu chí ${criterion} không có số liệu tên ${quoteVi(found)}`
}

function wordNeeds(needs: readonly InputNeed[]): string {
  return needs.length === 0 ? 'tiêu chí này không cần số liệu' : `cần ${wordInputs(needs)}`
}

/** 'part (số hồ sơ đúng hạn) và whole (tổng số hồ sơ)'. */
function wordInputs(needs: readonly InputNeed[]): string {
  return listVi(needs.map(({ name, label }) => `${name} (${label})`))
}
