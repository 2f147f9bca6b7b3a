/** Why a registration is not recorded, and what to do. */
import { formatCivil } from '#kernel'
import type { RegisterRefusal } from './register.ts'

/** The field that is concerned, and the sentence. */
export function wordRegisterRefusal(
  refusal: RegisterRefusal,
): Readonly<{ field: string; message: string }> {
  switch (refusal.why) {
    case 'closed':
      return {
        field: '',
        message:
          `Đã hết hạn đăng ký ngày ${formatCivil(refusal.last)} nên đơn vị không tự sửa được. ` +
          'Hãy gửi văn bản cho cơ quan thường trực; bản đã đăng ký vẫn giữ nguyên.',
      }
    case 'nothing-aimed':
      return { field: 'targets', message: 'Hãy nhập chỉ tiêu hoặc nhiệm vụ trọng tâm đăng ký' }
    case 'no-paper':
      return { field: 'paper', message: 'Nhập thay thì cần số, ký hiệu bản giấy, ví dụ 41/ĐK-UBND' }
    case 'no-paper-date':
      return { field: 'paper-date', message: 'Nhập thay thì cần ngày của bản giấy' }
    case 'paper-of-tomorrow':
      return {
        field: 'paper-date',
        message: `Ngày của bản giấy không thể sau hôm nay (${formatCivil(refusal.today)})`,
      }
    case 'later-than-today':
      return {
        field: 'received',
        message: `Ngày nhận không thể sau hôm nay (${formatCivil(refusal.today)})`,
      }
    case 'no-late-reason':
      return {
        field: 'late-reason',
        message:
          `Hạn đăng ký là ngày ${formatCivil(refusal.last)}. Đăng ký muộn vẫn được ghi nhận; ` +
          'hãy nêu lý do để cơ quan thường trực xem xét',
      }
  }
}
