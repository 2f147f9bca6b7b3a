/**
 * Words for what cannot be put into a definition: paths, answers, guidance. Clauses; the reader
 * adds place and remedy.
 */
import type { BadPath } from './override.ts'

const namesOf = (names: readonly string[]): string => names.join(', ') || 'không có gì'

export function wordBadPath({ path, reached, next }: BadPath): string {
  const where = reached === '' ? 'mô tả phong trào' : `“${reached}”`
  const there =
    next.length > 0 ? `trong ${where} có: ${next.join(', ')}` : `${where} đã là giá trị cuối`
  return `không có đường dẫn “${path}”; ${there}`
}

export function wordUnknownQuestion(known: readonly string[]): string {
  return `không có câu hỏi này trong open-questions.yaml; có: ${namesOf(known)}`
}

export function wordUnknownReading(known: readonly string[]): string {
  return `không có cách hiểu này trong câu hỏi; có: ${namesOf(known)}`
}

export function wordSecondAnswer(first: number): string {
  const said = `câu hỏi đã được trả lời ở phần tử #${first + 1}`
  return `${said}; mỗi ngày mỗi câu hỏi chỉ có một câu trả lời`
}

export function wordTwoValues(): string {
  return 'có cả reading và value; cần đúng một: cách hiểu đã nêu hoặc giá trị riêng'
}

export function wordNoReading(known: readonly string[]): string {
  return `chưa chọn cách hiểu; cần reading là một trong: ${namesOf(known)}`
}

export function wordCircle(): string {
  return 'câu trả lời dẫn vòng về chính câu hỏi này; cần một giá trị'
}

export function wordUnknownAward(known: readonly string[]): string {
  return `không có hình thức khen thưởng này; có: ${namesOf(known)}`
}

export function wordOwnStandard(): string {
  return (
    'kế hoạch đã có tiêu chuẩn cho hình thức này; cần sửa bằng plan.amendments, ' +
    'không bằng hướng dẫn bổ sung'
  )
}

export function wordSuppliedTwice(): string {
  return 'hai hướng dẫn cùng ngày cho một hình thức khen thưởng; cần đúng một'
}

/** What to do where choosing another name is not the answer. */
export const REMEDIES = {
  secondAnswer: 'giữ một câu trả lời, xóa câu kia, hoặc ghi đúng ngày của từng câu',
  twoValues: 'xóa reading hoặc value',
  noReading: 'thêm dòng "reading: …" với mã một cách hiểu',
  circle: 'ghi thẳng giá trị, không dẫn sang câu hỏi khác',
  ownStandard: 'chuyển nội dung này sang plan.amendments',
  suppliedTwice: 'bỏ một trong hai, hoặc ghi đúng ngày của từng hướng dẫn',
} as const
