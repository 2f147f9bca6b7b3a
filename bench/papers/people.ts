/** Invented people as certificates: as many as asked for, the same every time. */
import { civil } from '#kernel'
import type { Certificate } from '#papers/press'

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Lý', 'Danh']
const MIDDLES = ['Văn', 'Thị Mỹ', 'Hoàng', 'Ngọc', 'Thị Bích', 'Quốc', 'Minh', 'Thanh', 'Đức']
const GIVEN = ['Đượm', 'Xuyên', 'Vũ', 'Hiếu', 'Thủy', 'Khải', 'Phượng', 'Ước', 'Nghĩa', 'Quyền']

/** Certificate number so much; from 1. */
export function certificateOf(number: number): Certificate {
  const from = (list: readonly string[], every: number): string =>
    list[Math.floor(number / every) % list.length] ?? ''
  const name = `${from(FAMILIES, 1)} ${from(MIDDLES, 10)} ${from(GIVEN, 90)}`
  return {
    id: `giay-khen/nam-2026/nguoi-${String(number).padStart(5, '0')}`,
    form: 'commendation',
    authority: 'Chủ tịch Ủy ban nhân dân huyện Mẫu',
    name: `${name} ${number}`,
    unit: `Bộ phận tiếp nhận và trả kết quả xã số ${(number % 97) + 1}`,
    achievement: 'Đã có thành tích xuất sắc trong phong trào cải cách hành chính năm 2026',
    decision: { number: '5121/QĐ-UBND', on: civil('2026-12-30') },
    place: 'Mẫu',
    signer: { post: 'Chủ tịch', name: 'Lâm Quốc Khải' },
  }
}

/** The first so many. */
export function certificatesOf(count: number): readonly Certificate[] {
  return Array.from({ length: count }, (_, at) => certificateOf(at + 1))
}
