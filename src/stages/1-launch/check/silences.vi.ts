/** The plan's silences in Vietnamese: what is open, and what happens until somebody entitled answers. */
import { listVi } from '#kernel'
import type { SilenceFact } from './silences.ts'

/** A point in words: `open` and `meanwhile` are whole clauses without a full stop. */
export type Wording = Readonly<{ open: string; meanwhile: string }>

const BY_CODE: Readonly<Record<'class-of' | 'preference-mode' | DossierCode, Wording>> = {
  'class-of': {
    open: 'đối tượng thi đua là bộ phận của một cơ quan, nhưng kế hoạch chưa nói lấy xếp loại của chính bộ phận hay của cơ quan đó',
    meanwhile: 'điều kiện về xếp loại của các đối tượng này là chưa đủ căn cứ',
  },
  'preference-mode': {
    open: 'kế hoạch nói ưu tiên người trực tiếp thực hiện nhưng chưa nói bằng cách nào (khi ngang nhau, xét trước tất cả, hay dành riêng một phần số lượng)',
    meanwhile: 'danh sách đủ tiêu chuẩn được nêu, chưa chọn trong số lượng',
  },
  'dossier-deadline': {
    open: 'kế hoạch chưa nói hạn gửi hồ sơ',
    meanwhile: 'không hồ sơ nào bị coi là muộn; ngày nhận vẫn được ghi',
  },
  'dossier-sets': {
    open: 'kế hoạch chưa nói hồ sơ gửi mấy bộ, bản gốc hay bản chính',
    meanwhile: 'chỉ kiểm từng loại giấy tờ, không kiểm số bộ',
  },
  'dossier-counts-by': {
    open: 'kế hoạch chưa nói đúng hạn tính theo ngày gửi hay ngày nhận hồ sơ',
    meanwhile: 'ghi cả hai ngày; hồ sơ gửi trong hạn mà nhận sau hạn thì chưa kết luận là muộn',
  },
  'award-without-dossier': {
    open: 'kế hoạch chưa nói hồ sơ, số bộ và hạn gửi cho hình thức khen thưởng này',
    meanwhile: 'không kiểm hồ sơ và thời hạn đối với hình thức này',
  },
}
type DossierCode =
  | 'dossier-deadline'
  | 'dossier-sets'
  | 'dossier-counts-by'
  | 'award-without-dossier'

export function wordSilence(fact: SilenceFact): Wording {
  switch (fact.code) {
    case 'quota-base':
      return {
        open: `kế hoạch chưa nói ${fact.percent} tính trên số nào (số đã đăng ký, số thuộc đối tượng thi đua, số đạt loại xuất sắc hay số đủ tiêu chuẩn)`,
        meanwhile:
          'số lượng được tính theo từng cách hiểu, đặt cạnh nhau; chưa đề nghị khen thưởng ai',
      }
    case 'registration-deadline':
      return {
        open: `kế hoạch ${fact.form ? 'có mục đăng ký thi đua nhưng chưa nói hạn đăng ký' : 'chưa có quy định và hạn đăng ký thi đua'} cho ${listVi(fact.cycles)}`,
        meanwhile:
          'ngày nhận đăng ký vẫn được ghi, không đăng ký nào bị coi là muộn; điều kiện đăng ký đúng hạn, nếu có, là chưa đủ căn cứ',
      }
    case 'standard-not-supplied':
      return {
        open: `tiêu chuẩn khen thưởng theo ${fact.from}, chưa được bổ sung vào định nghĩa`,
        meanwhile: 'chưa xét được tiêu chuẩn nên chưa đề nghị khen thưởng ai',
      }
    case 'period-result':
      return {
        open: `kế hoạch chưa nói kết quả từng năm hợp thành kết quả của ${listVi(fact.periods)} thế nào (năm nào cũng phải đạt, lấy năm cuối, hay có kết luận riêng)`,
        meanwhile:
          'kết quả từng năm được nêu cạnh nhau; kết quả của cả giai đoạn là chưa đủ căn cứ',
      }
    default:
      return BY_CODE[fact.code]
  }
}
