/** Why a decision is not recorded, and what to do. */
import { formatCivil } from '#kernel'
import type { DecisionRefusal } from './record-decision.ts'

/** The field that is concerned, and the sentence. */
export function wordDecisionRefusal(
  refusal: DecisionRefusal,
): Readonly<{ field: string; message: string }> {
  switch (refusal.why) {
    case 'not-a-candidate':
      return { field: 'participant', message: 'Hãy chọn một người, một tập thể trong danh sách' }
    case 'blocked':
      return { field: 'action', message: `Chưa tặng được: ${refusal.reasons.join(' ')}` }
    case 'not-proposed':
      return {
        field: 'participant',
        message: 'Chỉ tặng cho đối tượng được đề nghị; hãy xem lý do ở mục Tiêu chuẩn',
      }
    case 'not-awarded':
      return { field: 'participant', message: 'Chỉ hủy bỏ được quyết định đã tặng' }
    case 'no-reason':
      return { field: 'reason', message: 'Hãy nêu lý do; lý do được báo cho đơn vị' }
    case 'not-entitled':
      return {
        field: 'on',
        message:
          `Ngày ${formatCivil(refusal.on)} bạn chưa có thẩm quyền ký quyết định. ` +
          `Người có thẩm quyền: ${refusal.signers}.`,
      }
    case 'later-than-today':
      return {
        field: 'on',
        message: `Ngày quyết định không thể sau hôm nay (${formatCivil(refusal.today)})`,
      }
  }
}
