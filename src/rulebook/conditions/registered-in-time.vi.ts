/** A registration in words: the day received, the last day, the reason of a late admission. */
import { type CivilDate, formatCivil } from '#kernel'
import type { Finding, RegistrationFact } from './finding.ts'

export const DEMAND_REGISTRATION = 'có đăng ký thi đua đúng hạn'

export function factRegistration({ registration }: Finding): string {
  if (!registration) return 'hồ sơ chưa có thông tin đăng ký'
  const { state, received, lastDay, reason } = registration
  if (state === 'none') return `không có đăng ký${wordLastDay(lastDay)}`
  if (state === 'no-deadline') return 'kế hoạch không ấn định hạn đăng ký'
  const registered = `đăng ký${received ? ` ngày ${formatCivil(received)}` : ''}`
  if (state === 'in-time') return `${registered}, trong hạn${wordLastDay(lastDay)}`
  const late = `${registered}, quá hạn${wordLastDay(lastDay)}`
  return state === 'late' ? late : `${late}, được chấp nhận${wordReason(registration, reason)}`
}

function wordLastDay(lastDay: CivilDate | undefined): string {
  return lastDay ? ` (hạn cuối ${formatCivil(lastDay)})` : ''
}

function wordReason({ by }: RegistrationFact, reason: string | undefined): string {
  return `${by ? ` bởi ${by}` : ''}${reason ? ` với lý do: ${reason}` : ''}`
}
