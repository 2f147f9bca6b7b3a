/**
 * Standings in Vietnamese: a heading and every reason, in sentences an official could sign. A
 * matter under verification is only ever "đang được xác minh": what it is about is never shown.
 */
import { formatCivil, listVi, quoteVi, unreachable } from '#kernel'
import type { Finding, RegistrationFact } from '#rulebook/conditions'
import type { Overlap } from './candidate.ts'
import { wordBlock } from './candidate.vi.ts'
import { wordVote, wordVoteFact } from './council/vote.vi.ts'
import { wordShared } from './quota.vi.ts'
import type { DecisionFact, Note, Reason, Standing, StandingState, Tie } from './standing.ts'

export const STATE_WORDS: Readonly<Record<StandingState, string>> = {
  proposed: 'đề nghị khen thưởng',
  nominated: 'đề nghị cấp trên khen thưởng',
  tied: 'bằng nhau ở ranh giới số lượng, chờ hội đồng quyết định',
  reserve: 'dự phòng',
  'outside-quota': 'không có chỉ tiêu',
  withdrawn: 'đã xin rút',
  'not-registered': 'không đăng ký hợp lệ',
  'not-met': 'không đạt tiêu chuẩn',
  'unit-not-qualifying': 'đơn vị không đủ điều kiện',
  duplicate: 'đã được khen thưởng cho thành tích này',
  'voted-down': 'không đủ phiếu của hội đồng',
  held: 'tạm dừng xét',
  'not-established': 'chưa đủ căn cứ',
  'not-nominated': 'không được đơn vị đề nghị',
  blocked: 'chưa xét được',
  awarded: 'đã khen thưởng',
  'struck-out': 'bị đưa ra khỏi danh sách',
  refused: 'không được chấp thuận',
  returned: 'hồ sơ trả lại',
  revoked: 'đã hủy quyết định khen thưởng',
}

/** Names for identifiers of participants; without one the identifier itself is shown. */
export type Naming = (participant: string) => string

const ONLY_COUNCIL = 'chỉ hội đồng được bổ sung từ danh sách dự phòng'

const asIs: Naming = (participant) => participant

/** The heading, then one sentence for every reason and every note. */
export function wordStanding(standing: Standing, naming: Naming = asIs): readonly string[] {
  const rank = standing.rank === undefined ? '' : ` (xếp thứ ${standing.rank})`
  return [
    `${standing.name}: ${STATE_WORDS[standing.state]}${rank}`,
    ...standing.reasons.map((reason) => wordReason(reason, naming)),
    ...standing.notes.map(wordNote),
  ]
}

/** One reason. */
export function wordReason(reason: Reason, naming: Naming = asIs): string {
  switch (reason.because) {
    case 'withdrawn':
      return `Đã xin rút: ${reason.reason}`
    case 'not-registered':
      return wordUnregistered(reason.registration)
    case 'not-met':
      return `Không đạt: ${wordFindings(reason.findings)}`
    case 'unit-not-qualifying': {
      const unit = quoteVi(naming(reason.unit))
      return `Đơn vị ${unit} không được đề nghị hình thức ${quoteVi(reason.award)}`
    }
    case 'duplicate':
      return `Một thành tích không khen thưởng nhiều lần: ${wordOverlap(reason.overlap)}`
    case 'voted-down':
      return reason.lower === undefined
        ? wordVote(reason.vote)
        : `Hội đồng đề nghị xét hình thức thấp hơn: ${quoteVi(reason.lower)}`
    case 'held':
      return 'Có nội dung đang được xác minh nên chưa xét khen thưởng'
    case 'not-established':
      return wordMissing(reason)
    case 'not-nominated':
      return 'Chưa có đề nghị của hội nghị xét chọn tại đơn vị'
    case 'blocked':
      return wordBlock(reason.block)
    case 'outside-quota':
      if (reason.shared) return wordShared(reason.shared)
      return 'Số lượng bằng 0, nên không có ai được đề nghị'
    case 'reserve':
      return `Đủ điều kiện nhưng xếp sau ${placesVi(reason)}; ${ONLY_COUNCIL}`
    case 'tied':
      return wordTie(reason.tie, naming)
    case 'struck-out':
    case 'refused':
    case 'returned':
    case 'revoked':
      return wordDecision(STATE_WORDS[reason.because], reason)
    default:
      return unreachable(reason)
  }
}

function placesVi({ places, held }: Extract<Reason, { because: 'reserve' }>): string {
  if (held === undefined) return `${places} suất`
  return `${places} suất (trong đó ${held} suất đã tặng, quyết định còn hiệu lực)`
}

/** More names than this nobody reads in a sentence; the list of all stands beside it. */
const NAMED = 30

/** Who is tied, how many they are, and how many places remain for them. */
export function wordTie({ participants, places, direct }: Tie, naming: Naming = asIs): string {
  const named = participants.slice(0, NAMED).map(naming)
  const more = participants.length - named.length
  const all = more === 0 ? named : [...named, `${more} trường hợp khác`]
  const who = `${listVi(all)} (${participants.length} trường hợp)`
  const aside = direct ? ` (trong đó ít nhất ${direct} cho người trực tiếp thực hiện nhiệm vụ)` : ''
  return `Bằng nhau: ${who} cho ${places} suất còn lại${aside}; hội đồng quyết định`
}

/** What people should know though it bars nothing. */
export function wordNote(note: Note): string {
  switch (note.note) {
    case 'late-admitted':
      return `Đăng ký muộn, được chấp nhận: ${note.registration.reason ?? 'không ghi lý do'}`
    case 'overlap':
      return `Cần xem xét trùng khen thưởng: ${wordOverlap(note.overlap)}`
    case 'awaits-vote':
      return 'Chờ hội đồng bỏ phiếu'
    case 'vote-void':
    case 'vote-without-rule':
    case 'voted-for':
      return wordVote(note.vote)
    case 'reserve-vote':
      return `Biểu quyết bổ sung từ dự phòng: ${wordVoteFact(note.vote)}`
    case 'preferred':
      return 'Được ưu tiên vì trực tiếp thực hiện nhiệm vụ'
    case 'tie-voted': {
      const session = `phiên ngày ${formatCivil(note.vote.on)}`
      return `Hội đồng đã bỏ phiếu giữa các trường hợp bằng nhau tại ${session}`
    }
    case 'promoted':
      return 'Được hội đồng bổ sung từ danh sách dự phòng'
    case 'awarded':
      return wordDecision('Đã khen thưởng', note)
    case 'stands-anyway':
      return (
        `Theo bản ghi hiện nay là ${quoteVi(STATE_WORDS[note.state])}; ` +
        'quyết định vẫn có hiệu lực cho đến khi bị hủy bỏ'
      )
    default:
      return unreachable(note)
  }
}

function wordFindings(findings: readonly Finding[]): string {
  return findings
    .map(({ condition }) => `${quoteVi(condition.words)} (${condition.clause})`)
    .join('; ')
}

function wordMissing(reason: Extract<Reason, { because: 'not-established' }>): string {
  if (reason.what === 'order-key') {
    return `Chưa có số liệu để xếp thứ tự: ${quoteVi(reason.key)}`
  }
  if (reason.what === 'unit') return 'Chưa xác định được đơn vị đủ điều kiện của cá nhân'
  if (reason.findings.length === 0) return 'Chưa đủ căn cứ để kết luận về tiêu chuẩn'
  return `Chưa đủ căn cứ: ${wordFindings(reason.findings)}`
}

function wordUnregistered({ state, received, lastDay }: RegistrationFact): string {
  if (state === 'none' || !received) return 'Không đăng ký thi đua'
  const limit = lastDay ? `, sau hạn cuối ngày ${formatCivil(lastDay)}` : ''
  return `Đăng ký ngày ${formatCivil(received)}${limit}, chưa được chấp nhận`
}

function wordOverlap({ name, decision, on, basis }: Overlap): string {
  const law = basis ? ` (${basis})` : ''
  return `${name}, quyết định số ${decision} ngày ${formatCivil(on)}${law}`
}

function wordDecision(what: string, { reason, by, on, number }: DecisionFact): string {
  const paper = number ? `, văn bản số ${number}` : ''
  const why = reason ? `; lý do: ${reason}` : ''
  const act = `${what.charAt(0).toUpperCase()}${what.slice(1)}`
  return `${act}: ${by}, ngày ${formatCivil(on)}${paper}${why}`
}
