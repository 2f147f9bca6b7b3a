/** What a plan leaves open (chỗ bỏ ngỏ) as questions to people; the reader chooses no reading. */
import type { Place } from './text/found.ts'

export type OpenCode =
  | 'quota-base'
  | 'registration-deadline'
  | 'dossier-deadline'
  | 'dossier-sets'
  | 'counts-by'
  | 'selection-order'
  | 'period-result'
  | 'scoring-stages'
  | 'scoring-whom'

type Asked = Readonly<{ unclear: string; meanwhile: string; readings: readonly object[] }>

const ASKED: Readonly<Record<OpenCode, Asked>> = {
  'quota-base': {
    unclear: 'Tỷ lệ này tính trên số nào?',
    meanwhile: 'Số lượng được tính theo từng cách hiểu, đặt cạnh nhau; chưa đề nghị ai.',
    readings: [
      { id: 'registered', text: 'Số đã đăng ký', value: 'registered' },
      { id: 'in-scope', text: 'Số thuộc đối tượng thi đua', value: 'in-scope' },
      { id: 'excellent', text: 'Số đạt loại xuất sắc', value: 'excellent' },
    ],
  },
  'registration-deadline': {
    unclear: 'Hạn đăng ký thi đua là ngày nào?',
    meanwhile: 'Mọi đăng ký đều được ghi ngày nhận, không đăng ký nào là muộn.',
    readings: [],
  },
  'dossier-deadline': {
    unclear: 'Hồ sơ phải gửi trước ngày nào?',
    meanwhile: 'Không có hạn nên không hồ sơ nào bị coi là muộn; ngày nhận vẫn được ghi.',
    readings: [],
  },
  'dossier-sets': {
    unclear: 'Hồ sơ gửi mấy bộ, bản gốc hay bản chính?',
    meanwhile: 'Chỉ kiểm tra từng loại giấy tờ, không kiểm tra số bộ.',
    readings: [],
  },
  'counts-by': {
    unclear: 'Tính theo ngày gửi hay ngày nhận?',
    meanwhile: 'Ghi cả hai ngày.',
    readings: [
      { id: 'receipt', text: 'Theo ngày nhận', value: 'receipt' },
      { id: 'sending', text: 'Theo ngày gửi', value: 'sending' },
    ],
  },
  'selection-order': {
    unclear: 'Khi số đủ tiêu chuẩn nhiều hơn số lượng khen thưởng thì xếp thứ tự theo gì?',
    meanwhile:
      'Mọi trường hợp đủ tiêu chuẩn coi như ngang nhau; vượt số lượng thì để Hội đồng quyết định.',
    readings: [{ id: 'none', text: 'Không xếp thứ tự; Hội đồng quyết định', value: [] }],
  },
  'scoring-stages': {
    unclear: 'Bảng điểm chấm ai, ai tự chấm, ai thẩm định?',
    meanwhile:
      'Một bước chấm cho các đối tượng của bảng; người soạn sửa các bước ở phần chấm điểm.',
    readings: [],
  },
  'scoring-whom': {
    unclear: 'Mỗi bảng điểm của kế hoạch chấm đối tượng nào?',
    meanwhile:
      'Bảng không rõ chấm ai thì chưa chấm, hoặc tạm chấm mọi tập thể; xem phần chấm điểm.',
    readings: [],
  },
  'period-result': {
    unclear: 'Kết quả các năm hợp thành kết quả giai đoạn như thế nào?',
    meanwhile: 'Chưa xét được khen thưởng giai đoạn; khen thưởng hằng năm vẫn xét.',
    readings: [
      { id: 'every-year', text: 'Năm nào cũng phải đạt', value: 'every-year' },
      { id: 'last-year', text: 'Lấy kết quả năm cuối', value: 'last-year' },
    ],
  },
}

export type OpenQuestion = Asked &
  Readonly<{ id: string; clause: string; words: string; blocks: 'none'; asks: string }>

/** The question with its place in the plan. */
export function questionOf(code: OpenCode, place: Place | undefined, asks: string): OpenQuestion {
  const { unclear, meanwhile, readings } = ASKED[code]
  const clause = place?.clause || 'Toàn văn'
  const words = place?.words || unclear
  return { id: code, clause, words, unclear, readings, meanwhile, blocks: 'none', asks }
}

/** The question of the day of an event that the plan names without one. */
export function eventQuestion(id: string, { clause, words }: Place, asks: string): OpenQuestion {
  const unclear = `“${words}” là ngày nào?`
  const meanwhile = 'Chưa có ngày nên không việc nào bị coi là muộn; ngày làm vẫn được ghi.'
  const cited = { clause: clause || 'Toàn văn', words }
  return { id, ...cited, unclear, readings: [], meanwhile, blocks: 'none', asks }
}

/** The question how an award of households is given: a definition has no such recipient. */
export function householdQuestion(
  id: string,
  { clause, words }: Place,
  asks: string,
): OpenQuestion {
  const unclear =
    `“${words}”: hộ gia đình dự thi đua, được khen theo cách nào? ` +
    'Hộ không là tập thể hay cá nhân.'
  const meanwhile = 'Bản nháp chưa xét khen hộ gia đình; tập thể và cá nhân vẫn xét.'
  const readings = [
    { id: 'outside', text: 'Xét ngoài hệ thống, lập danh sách riêng', value: 'outside' },
    { id: 'collective', text: 'Thêm nhóm đối tượng hộ, xét như tập thể', value: 'collective' },
    { id: 'individual', text: 'Xét đại diện hộ như cá nhân', value: 'individual' },
  ]
  const cited = { clause: clause || 'Toàn văn', words }
  return { id, ...cited, unclear, readings, meanwhile, blocks: 'none', asks }
}

/** The question which units of the registry a participant is. */
export function unitsQuestion(id: string, { clause, words }: Place, asks: string): OpenQuestion {
  const unclear = `“${words}” là những đơn vị nào trong sổ đơn vị?`
  const meanwhile = 'Chưa đơn vị nào thuộc đối tượng này.'
  const cited = { clause: clause || 'Toàn văn', words }
  return { id, ...cited, unclear, readings: [], meanwhile, blocks: 'none', asks }
}

/** Words the definition needs where the plan has none of its own. */
export const STANDARD_ELSEWHERE =
  'Văn bản khác, hoặc bổ sung sau; bản kế hoạch không nêu tiêu chuẩn'
export const WHOLE = 'tổng số phải tính'
export const ASKS = 'Cơ quan thường trực phong trào thi đua'
export const NOT_PRINTED = 'Kế hoạch không nêu'
export const LEVELS_OF_CLASS = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu'] as const
export const LEVELS_OF_RATING = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
] as const
export const HEADER = `# Bản nháp đọc từ tệp kế hoạch. Mọi mục phải được người xác nhận.
# Chỗ kế hoạch không nêu: { open: … }, câu hỏi ở open-questions.yaml. Máy không tự điền thay người.
`
