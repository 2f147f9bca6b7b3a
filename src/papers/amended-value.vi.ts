/**
 * Values of the definition as the paper of an amendment words them: dates and lists as people read
 * them, what the plan was silent about as silence, ids as they are written.
 */
import { formatCivil, readCivil } from '#kernel'

const LABELS: Readonly<Record<string, string>> = {
  percent: 'tỷ lệ',
  count: 'số lượng',
  of: 'tính trên',
  floor: 'ít nhất',
  quota: 'số lượng',
  standard: 'tiêu chuẩn',
  until: 'hạn',
  date: 'ngày',
  word: 'giới từ của hạn',
  yearly: 'ngày, tháng hằng năm',
  from: 'từ ngày',
  to: 'đến ngày',
  by: 'người kết luận',
  level: 'cấp quyết định',
  authority: 'cơ quan quyết định',
  participants: 'đối tượng',
  cycles: 'năm, giai đoạn',
  years: 'các năm',
  fields: 'nội dung đăng ký',
  order: 'thứ tự xét',
  'at-least': 'từ mức này trở lên',
  'more-than': 'trên mức này',
  'at-most': 'không quá',
  'less-than': 'dưới',
  sets: 'số bộ hồ sơ',
  total: 'tổng số bộ',
  originals: 'bản gốc',
  'official-copies': 'bản chính',
  'confirmed-by': 'xác nhận của',
  form: 'hình thức, mẫu',
  set: 'bộ tiêu chí',
  organisations: 'loại đơn vị',
  duties: 'nhiệm vụ',
  registration: 'đăng ký',
  scoring: 'chấm điểm',
  awards: 'khen thưởng',
  dossiers: 'hồ sơ',
  disclosures: 'công khai danh sách',
}

/** Words of closed lists; an id of the campaign's own stands as it is written. */
const VALUES: Readonly<Record<string, string>> = {
  registered: 'số đăng ký',
  'in-scope': 'số thuộc đối tượng',
  excellent: 'số xếp loại xuất sắc',
  'meeting-standard': 'số đạt tiêu chuẩn',
  collective: 'tập thể',
  individual: 'cá nhân',
  den: 'đến',
  truoc: 'trước',
  score: 'điểm',
  vote: 'phiếu',
  province: 'tỉnh',
  district: 'huyện',
  commune: 'xã',
  grant: 'tặng tại đây',
  nominate: 'đề nghị cấp trên',
}

/** 'số lượng, tỷ lệ': the keys in order; one without words stands as it is written. */
export function labelOfKeys(keys: readonly string[]): string {
  return keys.map((key) => LABELS[key] ?? key).join(', ')
}

/** One value in words. */
export function valueWords(value: unknown): string {
  if (value === undefined) return 'không quy định'
  if (value === null) return 'bỏ'
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (Array.isArray(value)) return value.map(valueWords).join(', ')
  if (typeof value === 'object') return blockWords(Object.entries(value))
  const text = String(value)
  const day = readCivil(text)
  return day === undefined ? (VALUES[text] ?? text) : formatCivil(day)
}

function blockWords(entries: readonly (readonly [string, unknown])[]): string {
  if (entries.some(([key]) => key === 'open')) return 'kế hoạch chưa nêu'
  const own = entries.filter(([key]) => !['id', 'clause', 'words'].includes(key))
  return own.map(([key, one]) => `${labelOfKeys([key])}: ${valueWords(one)}`).join('; ')
}
