/** Notices, cited papers and oddities of the print in Vietnamese. */
import { type CivilDate, formatCivil, listVi, quoteVi, weekday, wordWeekday } from '#kernel'
import type { CitationFact, NoticeFact, PrintFact } from './open-fact.ts'
import type { Wording } from './silences.vi.ts'

const AS_PRINTED = 'trích dẫn giữ nguyên như bản in, không tự sửa'

const FRIDAY = 5

export function wordNotice(fact: NoticeFact): Wording {
  switch (fact.code) {
    case 'deadline-day-off':
      return {
        open: `ngày cuối của thời hạn là ngày nghỉ: ${listVi(fact.days.map(wordDayOff))}`,
        meanwhile: 'hạn giữ nguyên như kế hoạch, không tự lùi sang ngày làm việc',
      }
    case 'quota-zero':
      return {
        open:
          `khi tổng số dùng để tính ít hơn ${fact.least} thì ${fact.percent} làm tròn xuống ` +
          'bằng 0, không có khen thưởng nào',
        meanwhile: 'số lượng bằng 0 được báo trước khi mở đăng ký',
      }
    case 'ties-undeclared':
      return {
        open: 'kế hoạch chưa nói cách phân định khi bằng điểm',
        meanwhile:
          'bằng điểm thì đồng hạng, không tự phân định; ngang nhau ở ranh giới số lượng thì ' +
          'Hội đồng quyết định',
      }
    case 'order-undeclared':
      return {
        open:
          'kế hoạch chưa nói khi số đủ tiêu chuẩn vượt số lượng khen thưởng thì xếp thứ tự ' +
          'theo gì',
        meanwhile:
          'mọi trường hợp đủ tiêu chuẩn coi như ngang nhau; vượt số lượng thì Hội đồng quyết định',
      }
    case 'vote-not-prescribed':
      return {
        open: 'kế hoạch không quy định Hội đồng bỏ phiếu',
        meanwhile:
          'không đòi hỏi kết quả bỏ phiếu; trường hợp ngang nhau ở ranh giới số lượng do ' +
          'Hội đồng quyết định',
      }
  }
}

/** A weekend is named; the calendar does not say which holiday another day off is. */
function wordDayOff(day: CivilDate): string {
  const date = formatCivil(day)
  return weekday(day) > FRIDAY ? `${date} (${wordWeekday(day)})` : date
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
    ? 'tức là trước khi kế hoạch được ban hành'
    : `trong khi phong trào kéo dài đến ngày ${end}`
  return {
    open: `${fact.statement}, ${when}`,
    meanwhile:
      'thẩm quyền, mẫu biểu và mức thưởng được tra theo ngày nhận hồ sơ và ngày quyết định; ' +
      'trích dẫn của kế hoạch giữ nguyên',
  }
}

export function wordPrint(fact: PrintFact): Wording {
  switch (fact.code) {
    case 'print-fault':
      return { open: `bản in: ${fact.fault.replace(/\.$/, '')}`, meanwhile: AS_PRINTED }
    case 'clause-doubled':
      return {
        open: `cùng một số mục được dẫn cho hai nội dung: ${listVi(fact.passages.map(quoteVi))}`,
        meanwhile: `${AS_PRINTED}; hai nội dung phân biệt bằng lời trích`,
      }
    case 'clause-skipped':
      return {
        open:
          `có mục ${fact.before} và mục ${fact.after} mà không có mục ${fact.missing}: ` +
          'kế hoạch in nhảy số, hoặc định nghĩa phong trào còn thiếu mục này',
        meanwhile: AS_PRINTED,
      }
  }
}
