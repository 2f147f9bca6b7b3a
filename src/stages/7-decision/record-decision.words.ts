/** Why a decision is not recorded, and what to do. */
import { catalogue, type Lang } from '#design'
import { formatCivil } from '#kernel'
import { STATE_HEADINGS, type StandingState } from '#selection'
import { decisionWords } from './decision.words.ts'
import type { DecisionRefusal } from './record-decision.ts'

const words = catalogue(
  {
    'not-a-candidate': 'Hãy chọn một người, một tập thể trong danh sách',
    blocked: (reasons: string) => `Chưa tặng được: ${reasons}`,
    'not-proposed': 'Chỉ tặng cho đối tượng được đề nghị; hãy xem lý do ở mục Tiêu chuẩn',
    'not-awarded': 'Chỉ hủy bỏ được quyết định đã tặng',
    'does-not-fit': (state: string) =>
      `Kết quả hiện nay là “${state}” nên không ghi được quyết định này; ` +
      'đã tặng thì chỉ hủy bỏ được',
    'before-latest': (latest: string) =>
      `Đã có quyết định ngày ${latest} về đối tượng này; quyết định mới không thể trước ngày đó`,
    'no-reason': 'Hãy nêu lý do; lý do được báo cho đơn vị',
    'not-entitled': (on: string, signers: string) =>
      `Ngày ${on} bạn chưa có thẩm quyền ký quyết định. Người có thẩm quyền: ${signers}.`,
    'later-than-today': (today: string) => `Ngày quyết định không thể sau hôm nay (${today})`,
  },
  {
    'not-a-candidate': 'Choose a person or a collective in the list',
    blocked: (reasons) => `Nothing can be granted yet: ${reasons}`,
    'not-proposed': 'Only who is proposed can be granted; the reasons stand under Standards',
    'not-awarded': 'Only what was granted can be revoked',
    'does-not-fit': (state) =>
      `The result is “${state}” at present, which this decision does not fit; ` +
      'what was granted can only be revoked',
    'before-latest': (latest) =>
      `A decision of ${latest} is recorded; a new one cannot be before that day`,
    'no-reason': 'Give the reason; the unit is told',
    'not-entitled': (on, signers) =>
      `On ${on} you may not sign decisions. Those who may: ${signers}.`,
    'later-than-today': (today) => `The day of the decision cannot be after today (${today})`,
  },
)

/** The field that is concerned, and the sentence. */
export function wordDecisionRefusal(
  refusal: DecisionRefusal,
  lang: Lang,
): Readonly<{ field: string; message: string }> {
  const w = words[lang]
  switch (refusal.why) {
    case 'not-a-candidate':
    case 'not-proposed':
    case 'not-awarded':
      return { field: 'participant', message: w[refusal.why] }
    case 'blocked':
      return { field: 'action', message: w.blocked(refusal.reasons.join(' ')) }
    case 'does-not-fit':
      return { field: 'action', message: w[refusal.why](nameOf(refusal.standing, lang)) }
    case 'before-latest':
      return { field: 'on', message: w[refusal.why](formatCivil(refusal.latest)) }
    case 'no-reason':
      return { field: 'reason', message: w['no-reason'] }
    case 'not-entitled':
      return { field: 'on', message: w[refusal.why](formatCivil(refusal.on), refusal.signers) }
    case 'later-than-today':
      return { field: 'on', message: w[refusal.why](formatCivil(refusal.today)) }
  }
}

/** The state as the page of decisions calls it. */
function nameOf(state: StandingState, lang: Lang): string {
  const said: Readonly<Record<string, unknown>> = decisionWords[lang]
  return String(said[state] ?? STATE_HEADINGS[state])
}
