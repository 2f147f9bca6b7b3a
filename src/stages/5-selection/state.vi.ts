/**
 * How somebody stands in an award, as a heading, a badge or a filter says it: the same on the
 * screen, in the papers and in the receipt.
 */
import type { StandingState } from './standing.ts'

/** In the order in which lists print them. */
export const STATE_HEADINGS: Readonly<Record<StandingState, string>> = {
  awarded: 'Đã quyết định khen thưởng',
  proposed: 'Đề nghị khen thưởng',
  nominated: 'Đề nghị lên cấp trên',
  tied: 'Bằng nhau ở ranh giới số lượng, chờ Hội đồng quyết định',
  reserve: 'Dự phòng',
  'outside-quota': 'Đủ tiêu chuẩn nhưng ngoài số lượng',
  held: 'Tạm dừng xét vì có việc đang được xác minh',
  duplicate: 'Đã được khen thưởng cho cùng thành tích',
  blocked: 'Chưa thể đề nghị',
  'not-established': 'Chưa đủ căn cứ',
  'not-met': 'Không đạt tiêu chuẩn',
  'unit-not-qualifying': 'Đơn vị chưa đủ điều kiện',
  'not-registered': 'Không đăng ký hoặc đăng ký không được tính',
  'not-nominated': 'Đơn vị không đề nghị',
  'voted-down': 'Không đủ phiếu',
  withdrawn: 'Đã rút',
  returned: 'Trả lại hồ sơ',
  refused: 'Người có thẩm quyền không đồng ý',
  'struck-out': 'Bị gạch khỏi danh sách',
  revoked: 'Đã hủy quyết định khen thưởng',
}
