/** What is wrong in the law data, in words: file, place, what was found, what to write. */
import { formatCivil, quoteVi, readCivil, unreachable } from '#kernel'
import type { LawProblem } from './law-problem.ts'

/** One sentence per problem: 'regimes.yaml regimes[0].from: thiếu; cần ghi.' */
export function wordLawProblem(problem: LawProblem): string {
  const place = problem.path === '' ? problem.file : `${problem.file} ${problem.path}`
  return `${place}: ${wordCause(problem)}`
}

/** What is wrong, without the place: for messages that name the file themselves. */
export function wordLawCause(problem: LawProblem): string {
  return wordCause(problem).replace(/\.$/, '')
}

function wordCause(problem: LawProblem): string {
  switch (problem.why) {
    case 'missing':
      return 'thiếu; cần ghi.'
    case 'unknown-field':
      return `không có mục ${quoteVi(problem.found)}; xem lại tên mục hoặc xóa đi.`
    case 'not-allowed':
    case 'unknown-id':
      return `không có ${quoteVi(problem.found)}. Có: ${problem.allowed.join(', ')}.`
    case 'malformed':
      return `${problem.remedy}.`
    case 'duplicate-id':
      return `mã ${quoteVi(problem.found)} đã dùng cho mục khác; mỗi mục một mã.`
    case 'ends-before-start':
      return `ngày kết thúc ${day(problem.to)} trước ngày bắt đầu ${day(problem.from)}.`
    case 'gap-or-overlap':
      return wordGap(day(problem.lastDay), day(problem.nextDay))
    case 'unequal-end':
      return problem.lastDay === ''
        ? 'cấp đã kết thúc phải có người kế tiếp ở mục successions.'
        : `phải là ${day(problem.lastDay)} như mục successions.`
    default:
      return unreachable(problem)
  }
}

function wordGap(lastDay: string, nextDay: string): string {
  return `phải bắt đầu đúng hôm sau ngày ${lastDay}, nhưng ghi ${nextDay}.`
}

function day(text: string): string {
  const read = readCivil(text)
  return read === undefined ? text : formatCivil(read)
}
