/** How a registration stands, in one sentence. */
import { formatCivil } from '#kernel'
import type { RegistrationFact } from '#rulebook/conditions'

export function wordRegistration(fact: RegistrationFact): string {
  const { state, received, lastDay, paper } = fact
  const when = received === undefined ? '' : `ngày ${formatCivil(received)}`
  const where = paper === undefined ? '' : ` (${paper})`
  const limit = lastDay === undefined ? '' : ` hạn cuối ${formatCivil(lastDay)}`
  switch (state) {
    case 'in-time':
      return `đăng ký ${when}${where}, trong hạn (${limit.trim()}).`
    case 'no-deadline':
      return `đăng ký ${when}${where}; kế hoạch không định hạn.`
    case 'late':
      return `đăng ký ${when}${where}, quá${limit}; chưa được chấp nhận nên không tính.`
    case 'late-admitted':
      return `đăng ký ${when}${where}, quá${limit}; ${admittedWords(fact)}`
    case 'none':
      return lastDay === undefined ? 'không có đăng ký.' : `không có đăng ký;${limit}.`
  }
}

function admittedWords({ by, on, reason }: RegistrationFact): string {
  const day = on === undefined ? '' : ` ngày ${formatCivil(on)}`
  return `${by ?? 'cơ quan thường trực'} chấp nhận${day} với lý do: ${reason ?? 'không ghi'}.`
}
