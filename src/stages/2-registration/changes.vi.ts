/** What became of a unit within a cycle, in one sentence. */
import { addDays, formatCivil, listVi } from '#kernel'
import type { UnitChange } from './changes.ts'

const HOW = {
  merged: 'hợp nhất vào',
  split: 'chia, tách thành',
  renamed: 'đổi tên thành',
  dissolved: 'giải thể, bàn giao cho',
  'powers-moved': 'chuyển nhiệm vụ cho',
} as const

export function wordChange(change: UnitChange): string {
  return `${wordEvent(change)}: ${wordEffect(change)}.`
}

function wordEvent({ name, how, successors, last, on }: UnitChange): string {
  const day = formatCivil(on ?? addDays(last, 1))
  if (how !== undefined && successors.length > 0) {
    return `${name} ${HOW[how]} ${listVi(successors)} ngày ${day}`
  }
  if (how === 'dissolved') return `${name} giải thể ngày ${day}, không có đơn vị kế thừa`
  return `${name} chấm dứt hoạt động sau ngày ${formatCivil(last)}, chưa ghi đơn vị kế thừa`
}

function wordEffect({ state }: UnitChange): string {
  switch (state) {
    case 'carried':
      return 'đăng ký, số liệu, kết quả của đơn vị cũ tính cho đơn vị mang tên mới'
    case 'left-out':
      return 'kết quả của đơn vị cũ không tự cộng sang; cơ quan thường trực quyết định'
    case 'kept':
      return 'vẫn xét đơn vị này theo kết quả đã ghi; cơ quan thường trực quyết định'
  }
}
