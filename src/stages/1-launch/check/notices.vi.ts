/** Notices, cited papers and oddities of the print in Vietnamese. */
import { formatCivil, listVi, quoteVi, wordDeadline } from '#kernel'
import type { CitationFact } from './citations.ts'
import type { NoticeFact } from './notices.ts'
import type { PrintFact } from './print.ts'
import type { Wording } from './silences.vi.ts'

const AS_PRINTED = 'trích dẫn giữ nguyên như bản in, không tự sửa'

export function wordNotice(fact: NoticeFact): Wording {
  switch (fact.code) {
    case 'deadline-day-off': {
      const words = fact.deadlines.map((one) =>
        wordDeadline(one, (day) => !fact.days.includes(day)),
      )
      return {
        open: `hạn ${listVi(words)} rơi vào ngày nghỉ`,
        meanwhile: 'hạn giữ nguyên như kế hoạch, không tự lùi sang ngày làm việc',
      }
    }
    case 'quota-zero':
      return {
        open: `${fact.percent} làm tròn xuống thành 0 khi số để tính ít hơn ${fact.least}: khi đó không có khen thưởng nào`,
        meanwhile: 'số 0 được báo trước khi mở đăng ký',
      }
    case 'ties-undeclared':
      return {
        open: 'chưa nói phân định thế nào khi bằng điểm',
        meanwhile:
          'bằng điểm thì đồng hạng, không tự phân định; ngang nhau ở ranh giới số lượng thì Hội đồng quyết định',
      }
    case 'order-undeclared':
      return {
        open: 'chưa nói xếp thứ tự người đủ tiêu chuẩn theo gì khi vượt số lượng',
        meanwhile:
          'mọi người đủ tiêu chuẩn coi như ngang nhau; vượt số lượng thì Hội đồng quyết định',
      }
    case 'vote-not-prescribed':
      return {
        open: 'kế hoạch không quy định bỏ phiếu của Hội đồng',
        meanwhile:
          'không đòi hỏi kết quả bỏ phiếu; chỗ ngang nhau ở ranh giới số lượng do Hội đồng quyết định',
      }
  }
}

export function wordCitation(fact: CitationFact): Wording {
  if (fact.code === 'two-numbers') {
    const numbers = fact.numbers.map(quoteVi)
    return {
      open: `cùng một văn bản được dẫn dưới các số khác nhau: ${listVi(numbers)}`,
      meanwhile: AS_PRINTED,
    }
  }
  const end = formatCivil(fact.end)
  const when = fact.already
    ? 'trước khi kế hoạch được ban hành'
    : `trong khi phong trào kéo dài đến ngày ${end}`
  return {
    open: `${fact.statement}, ${when}`,
    meanwhile:
      'thẩm quyền, mẫu biểu và mức thưởng được tra theo ngày nhận hồ sơ và ngày quyết định; trích dẫn của kế hoạch giữ nguyên',
  }
}

export function wordPrint(fact: PrintFact): Wording {
  switch (fact.code) {
    case 'print-fault':
      return { open: `bản in: ${fact.fault.replace(/\.$/, '')}`, meanwhile: AS_PRINTED }
    case 'clause-doubled':
      return {
        open: `một số mục được dẫn cho hai nội dung khác nhau: ${listVi(fact.passages.map(quoteVi))}`,
        meanwhile: `${AS_PRINTED}; hai nội dung phân biệt bằng lời trích`,
      }
    case 'clause-skipped':
      return {
        open: `có mục ${fact.before} và mục ${fact.after} mà không có mục ${fact.missing}: kế hoạch in nhảy số, hoặc định nghĩa còn thiếu mục này`,
        meanwhile: AS_PRINTED,
      }
  }
}
