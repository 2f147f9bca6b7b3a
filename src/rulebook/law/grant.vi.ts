/** The words for who may grant an award on a date: a fact with its source, and what to record where a level has ended. */
import { formatCivil, quoteVi, unreachable } from '#kernel'
import type { GrantAnswer } from './grant.ts'
import type { Law } from './law.ts'

/** One sentence per answer. */
export function wordGrant(law: Law, answer: GrantAnswer): string {
  const office = law.levels.find(({ id }) => id === answer.level)?.office ?? quoteVi(answer.level)
  const form = law.forms.find(({ id }) => id === answer.form)?.name ?? quoteVi(answer.form)
  switch (answer.answer) {
    case 'granted':
      return `${office} có thẩm quyền tặng ${form} (${answer.basis.source.citation}).`
    case 'ceased':
      return `${office} chỉ còn đến hết ngày ${formatCivil(answer.lastDay)}, không thể tặng ${form} ngày ${formatCivil(answer.date)}.${wordSuccessor(answer)}`
    case 'not-listed':
      return `${office} không có trong danh sách thẩm quyền tặng ${form} đã ghi theo chế độ ${answer.regime.id}.`
    case 'unknown':
      return `Chưa có dữ liệu về thẩm quyền của ${office} đối với ${form} ngày ${formatCivil(answer.date)}; cần đối chiếu văn bản.`
    default:
      return unreachable(answer)
  }
}

function wordSuccessor({ successor, basis }: Extract<GrantAnswer, { answer: 'ceased' }>): string {
  if (!successor) return ''
  return ` Đề xuất: ${successor.level.office}; cơ quan thường trực ghi nhận người kế tiếp kèm căn cứ (${basis.source.citation}).`
}
