/** What a council was asked (nội dung biểu quyết), in words. */
import type { Records } from '#ledger'

const QUESTIONS: Readonly<Record<Records['votes'][number]['question'], string>> = {
  award: 'Đề nghị khen thưởng',
  tie: 'Chọn giữa các trường hợp bằng nhau',
  reserve: 'Bổ sung từ danh sách dự phòng',
}

export function wordVote(question: keyof typeof QUESTIONS): string {
  return QUESTIONS[question]
}
