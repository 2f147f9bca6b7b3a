/** Cells that do not hold what their indicator or input asks, in Vietnamese. */
import { formatExact, quoteVi } from '#kernel'
import type { FigureFact } from './record-problem.ts'
import type { Words } from './sentence-parts.ts'

const KIND = {
  ratio: { name: 'tỷ lệ', cells: 'part (tử số) và whole (mẫu số)' },
  number: { name: 'một số', cells: 'value' },
  class: { name: 'xếp loại', cells: 'value' },
  attestation: { name: 'xác nhận có hoặc không', cells: 'value' },
} as const

export function wordFigure(fact: FigureFact, found: string): Words {
  switch (fact.code) {
    case 'cell-missing':
      return {
        wrong: `còn trống; cần ${quoteVi(fact.label)}`,
        remedy: 'điền số liệu, hoặc xóa dòng nếu chưa có (chưa có khác với bằng 0)',
      }
    case 'cell-surplus': {
      const { name, cells } = KIND[fact.kind]
      return {
        wrong: `chỉ số này là ${name}, chỉ đọc cột ${cells}; ${quoteVi(found)} ở đây sẽ bị bỏ qua`,
        remedy: `chuyển số liệu sang cột ${cells}, hoặc xóa ô này`,
      }
    }
    case 'not-a-number':
      return {
        wrong: `${quoteVi(found)} không phải là số; cần số cho ${quoteVi(fact.label)}`,
        remedy: 'chỉ ghi số như 97,5 hoặc 1250, không kèm dấu % hay đơn vị',
      }
    case 'not-yes-no':
      return {
        wrong: `${quoteVi(found)} không phải là có hay không; cần xác nhận ${quoteVi(fact.label)}`,
        remedy: 'ghi có hoặc không; nếu chưa ai xác nhận thì xóa dòng',
      }
    case 'not-an-option':
      return {
        wrong: `bộ tiêu chí không có ${quoteVi(found)} trong các mức của ${quoteVi(fact.label)}`,
        remedy: 'ghi đúng nguyên văn một mức của bộ tiêu chí',
      }
    case 'negative':
      return {
        wrong: `${found} là số âm; ${quoteVi(fact.label)} không thể âm`,
        remedy: 'ghi số đếm từ 0 trở lên',
      }
    default:
      return wordAmount(fact, found)
  }
}

type Amount = Extract<
  FigureFact,
  { code: 'not-whole' | 'maybe-thousands' | 'part-above-whole' | 'above-greatest' }
>

/** Numbers that are read, and cannot be meant. */
function wordAmount(fact: Amount, found: string): Words {
  switch (fact.code) {
    case 'not-whole':
      return {
        wrong: `${found} không phải là số nguyên; ${quoteVi(fact.label)} là số đếm`,
        remedy: 'nếu dấu chấm ngăn hàng nghìn (1.234) thì bỏ dấu chấm và ghi 1234',
      }
    case 'maybe-thousands': {
      const [plain, decimal] = [found.replace('.', ''), found.replace('.', ',')]
      return {
        wrong: `${quoteVi(found)} được đọc là ${decimal}, có thể người ghi muốn nói ${plain}`,
        remedy: `ghi ${decimal} hoặc ${plain} cho rõ`,
      }
    }
    case 'part-above-whole':
      return {
        wrong: `tử số ${formatExact(fact.part)} lớn hơn mẫu số ${formatExact(fact.whole)}`,
        remedy: 'đối chiếu hai số đếm với báo cáo; tỷ lệ không thể quá 100%',
      }
    case 'above-greatest': {
      const greatest = formatExact(fact.greatest)
      return {
        wrong: `${found} ${fact.unit} lớn hơn mức cao nhất ${greatest} ${fact.unit}`,
        remedy: `ghi không quá ${greatest}, hoặc sửa max của chỉ số trong campaign.yaml`,
      }
    }
  }
}
