/**
 * The plan's silences in Vietnamese: what is open, and what happens until somebody entitled
 * answers.
 */
import { listVi } from '#kernel'
import type { SilenceFact } from './open-fact.ts'

/** A point in words: `open` and `meanwhile` are whole clauses without a full stop. */
export type Wording = Readonly<{ open: string; meanwhile: string }>

/** Silences that are always said in the same words. */
type Plain = Exclude<
  SilenceFact['code'],
  'quota-base' | 'registration-deadline' | 'standard-not-supplied' | 'period-result'
>

const BY_CODE: Readonly<Record<Plain, Wording>> = {
  'class-of': {
    open:
      'đối tượng thi đua là bộ phận của một cơ quan, nhưng kế hoạch chưa nói lấy xếp loại của ' +
      'chính bộ phận hay của cơ quan đó',
    meanwhile: 'điều kiện về xếp loại của các đối tượng này được coi là chưa đủ căn cứ',
  },
  'preference-mode': {
    open:
      'kế hoạch nói ưu tiên người trực tiếp thực hiện nhưng chưa nói bằng cách nào (khi ngang ' +
      'nhau, xét trước tất cả, hay dành riêng một phần số lượng)',
    meanwhile: 'nêu danh sách đủ tiêu chuẩn, chưa chọn trong số lượng',
  },
  'dossier-deadline': {
    open: 'kế hoạch chưa nói hạn gửi hồ sơ',
    meanwhile: 'không hồ sơ nào bị coi là muộn; ngày nhận vẫn được ghi',
  },
  'dossier-sets': {
    open: 'kế hoạch chưa nói hồ sơ gửi mấy bộ, bản gốc hay bản chính',
    meanwhile: 'chỉ kiểm tra từng loại giấy tờ, không kiểm tra số bộ',
  },
  'dossier-counts-by': {
    open: 'kế hoạch chưa nói đúng hạn tính theo ngày gửi hay ngày nhận hồ sơ',
    meanwhile: 'ghi cả hai ngày; hồ sơ gửi trong hạn mà nhận sau hạn thì chưa kết luận là muộn',
  },
  'award-without-dossier': {
    open: 'kế hoạch chưa nói hồ sơ, số bộ và hạn gửi cho hình thức khen thưởng này',
    meanwhile: 'không kiểm tra hồ sơ và thời hạn đối với hình thức này',
  },
}

export function wordSilence(fact: SilenceFact): Wording {
  switch (fact.code) {
    case 'quota-base':
      return {
        open:
          `kế hoạch chưa nói ${fact.percent} tính trên số nào (số đã đăng ký, số thuộc đối ` +
          'tượng thi đua, số đạt loại xuất sắc hay số đủ tiêu chuẩn)',
        meanwhile:
          'số lượng được tính theo từng cách hiểu, đặt cạnh nhau; chưa đề nghị khen thưởng ai',
      }
    case 'registration-deadline':
      return wordRegistration(fact)
    case 'standard-not-supplied':
      return {
        open: `tiêu chuẩn khen thưởng theo ${fact.from}; văn bản này chưa được bổ sung`,
        meanwhile: 'chưa xét được tiêu chuẩn nên chưa đề nghị khen thưởng ai',
      }
    case 'period-result':
      return {
        open:
          `kế hoạch chưa nói kết quả từng năm hợp thành kết quả của ${listVi(fact.periods)} thế ` +
          'nào (năm nào cũng phải đạt, lấy năm cuối, hay có kết luận riêng)',
        meanwhile:
          'kết quả từng năm được nêu cạnh nhau; kết quả của cả giai đoạn được coi là chưa đủ ' +
          'căn cứ',
      }
    default:
      return BY_CODE[fact.code]
  }
}

type Registration = Extract<SilenceFact, { code: 'registration-deadline' }>

function wordRegistration({ cycles, form }: Registration): Wording {
  const known = form
    ? 'có mục đăng ký thi đua nhưng chưa nói hạn đăng ký của'
    : 'chưa quy định việc đăng ký thi đua và hạn đăng ký của'
  return {
    open: `kế hoạch ${known} ${listVi(cycles)}`,
    meanwhile:
      'ngày nhận đăng ký vẫn được ghi, không đăng ký nào bị coi là muộn; điều kiện đăng ký ' +
      'đúng hạn, nếu có, được coi là chưa đủ căn cứ',
  }
}
