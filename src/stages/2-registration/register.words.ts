/** Why a registration is not recorded, and what to do. */
import { catalogue, type Lang } from '#design'
import { formatCivil } from '#kernel'
import type { RegisterRefusal } from './register.ts'

const words = catalogue(
  {
    closed: (last: string) =>
      `Đã hết hạn đăng ký ngày ${last} nên đơn vị không tự sửa được. ` +
      'Hãy gửi văn bản cho cơ quan thường trực; bản đã đăng ký vẫn giữ nguyên.',
    'nothing-aimed': 'Hãy nhập chỉ tiêu hoặc nhiệm vụ trọng tâm đăng ký',
    'later-than-today': (today: string) => `Ngày nhận không thể sau hôm nay (${today})`,
    'no-late-reason': (last: string) =>
      `Hạn đăng ký là ngày ${last}. Đăng ký muộn vẫn được ghi nhận; ` +
      'hãy nêu lý do để cơ quan thường trực xem xét',
  },
  {
    closed: (last) =>
      `Registration ended on ${last}, so the unit cannot change it by itself. ` +
      'Write to the standing agency; what was registered stands.',
    'nothing-aimed': 'Write the targets or the key tasks that are registered',
    'later-than-today': (today) => `The day of receipt cannot be after today (${today})`,
    'no-late-reason': (last) =>
      `The last day was ${last}. A late registration is recorded all the same; ` +
      'give the reason for the standing agency to consider',
  },
)

/** The field that is concerned, and the sentence. */
export function wordRegisterRefusal(
  refusal: Exclude<RegisterRefusal, { why: 'paper' }>,
  lang: Lang,
): Readonly<{ field: string; message: string }> {
  const w = words[lang]
  switch (refusal.why) {
    case 'closed':
      return { field: '', message: w.closed(formatCivil(refusal.last)) }
    case 'nothing-aimed':
      return { field: 'targets', message: w[refusal.why] }
    case 'later-than-today':
      return { field: 'received', message: w[refusal.why](formatCivil(refusal.today)) }
    case 'no-late-reason':
      return { field: 'late-reason', message: w[refusal.why](formatCivil(refusal.last)) }
  }
}
