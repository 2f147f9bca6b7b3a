/**
 * The words for who may grant an award on a date: a fact with its source, and what to record where
 * a level has ended.
 */
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
      return `${office} ${wordEnd(answer, form)}.${wordSuccessor(answer)}`
    case 'not-listed': {
      const listed = `danh sách thẩm quyền tặng ${form} đã ghi theo chế độ ${answer.regime.id}`
      return `${office} không có trong ${listed}.`
    }
    case 'unknown': {
      const power = `thẩm quyền của ${office} đối với ${form} ngày ${formatCivil(answer.date)}`
      return `Chưa có dữ liệu về ${power}; cần đối chiếu văn bản.`
    }
    default:
      return unreachable(answer)
  }
}

type Ceased = Extract<GrantAnswer, { answer: 'ceased' }>

function wordEnd({ lastDay, date }: Ceased, form: string): string {
  const end = `chỉ còn đến hết ngày ${formatCivil(lastDay)}`
  return `${end}, không thể tặng ${form} ngày ${formatCivil(date)}`
}

function wordSuccessor({ successor, basis }: Ceased): string {
  if (!successor) return ''
  const record = `cơ quan thường trực ghi nhận người kế tiếp kèm căn cứ (${basis.source.citation})`
  return ` Đề xuất: ${successor.level.office}; ${record}.`
}
