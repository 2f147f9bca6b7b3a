/**
 * The tags of an office's own template (thẻ của mẫu riêng), the same for every kind of paper: each
 * stands for a part of the paper's tree. docs/own-templates.md is written from this list.
 */

/** A text, or a list whose rows have fields of their own. */
export type Tag = Readonly<{
  name: string
  means: string
  fields?: Readonly<Record<string, string>>
}>

/** Tables are numbered through body and annexes; more than this no paper has. */
export const MOST_TABLES = 9
export const MOST_CELLS = 16

const CELLS = Object.fromEntries(
  Array.from({ length: MOST_CELLS }, (_, at) => [`o${at + 1}`, `ô ở cột ${at + 1}`]),
)

const TABLES: readonly Tag[] = Array.from({ length: MOST_TABLES }, (_, at) => ({
  name: `bang_${at + 1}`,
  means: `các dòng của bảng thứ ${at + 1}, kể cả bảng trong phụ lục`,
  fields: { ...CELLS, nhom: 'tên nhóm, ở dòng đặt tên cho các dòng sau nó' },
}))

export const TAGS: readonly Tag[] = [
  { name: 'co_quan_cap_tren', means: 'tên cơ quan chủ quản' },
  { name: 'co_quan_ban_hanh', means: 'tên cơ quan ban hành' },
  { name: 'so_ky_hieu', means: 'số, ký hiệu, như “Số: 05/QĐ-UBND”' },
  { name: 've_viec', means: 'trích yếu của công văn' },
  { name: 'dia_danh_ngay', means: 'địa danh và ngày tháng năm' },
  { name: 'ten_loai', means: 'tên loại văn bản' },
  { name: 'trich_yeu', means: 'trích yếu' },
  { name: 'tham_quyen', means: 'người hoặc cơ quan ra quyết định' },
  { name: 'kinh_gui', means: 'nơi kính gửi', fields: { ten: 'một nơi' } },
  { name: 'can_cu', means: 'các căn cứ', fields: { chu: 'một căn cứ' } },
  {
    name: 'noi_dung',
    means: 'lời văn theo thứ tự, trừ căn cứ và bảng',
    fields: { chu: 'một đoạn, kèm số hoặc dấu đầu dòng' },
  },
  {
    name: 'dieu',
    means: 'các điều của quyết định (đã có trong noi_dung)',
    fields: { so: 'số của điều', chu: 'lời của điều' },
  },
  ...TABLES,
  {
    name: 'phu_luc',
    means: 'các phụ lục',
    fields: { nhan: 'nhãn, như “Phụ lục I”', tieu_de: 'tiêu đề', ghi_chu: 'dòng kèm theo' },
  },
  { name: 'chuc_vu_ky', means: 'quyền hạn, chức vụ của người ký' },
  { name: 'ghi_chu_ky', means: 'ghi chú dưới chức vụ' },
  { name: 'ho_ten_ky', means: 'họ và tên người ký' },
  {
    name: 'nguoi_ky',
    means: 'những người cùng ký, như ở biên bản',
    fields: { chuc_vu: 'chức vụ', ho_ten: 'họ và tên' },
  },
  { name: 'noi_nhan', means: 'nơi nhận', fields: { ten: 'một nơi' } },
  { name: 'nguon', means: 'dòng cho biết văn bản được lập từ phiếu kiểm chứng nào' },
]

const byName = new Map(TAGS.map((tag) => [tag.name, tag]))

export function tagOf(name: string): Tag | undefined {
  return byName.get(name)
}
