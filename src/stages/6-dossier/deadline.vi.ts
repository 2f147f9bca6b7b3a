/** The deadline of a dossier in Vietnamese with its last moment, or what is still missing. */
import { formatCivil, listVi, quoteVi, unreachable, type WorkingDays, wordDeadline } from '#kernel'
import type { DossierDeadline } from './deadline.ts'

/** 'trước ngày 30/12/2024 (chậm nhất 24 giờ 00 ngày 29/12/2024) (29/12/2024 là Chủ nhật)'. */
export function wordDossierDeadline(found: DossierDeadline, isWorking: WorkingDays): string {
  switch (found.state) {
    case 'known':
      return wordDeadline(found.deadline, isWorking)
    case 'event-not-recorded': {
      const term = `trong ${found.count} ${found.unit} kể từ ${quoteVi(found.event)}`
      return `${term}; chưa ghi nhận ngày này`
    }
    case 'event-ambiguous': {
      const days = listVi(found.days.map(formatCivil))
      return `${quoteVi(found.event)} được ghi nhiều ngày khác nhau: ${days}; cần xác định một ngày`
    }
    case 'open':
      return `kế hoạch chưa quy định; chờ trả lời câu hỏi ${quoteVi(found.question)}`
    default:
      return unreachable(found)
  }
}
