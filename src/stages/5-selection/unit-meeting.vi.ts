/** Why the figures of a unit's meeting cannot stand, and what to look at. */
import { unreachable } from '#kernel'
import type { MeetingRefusal } from './unit-meeting.ts'

export type Said = Readonly<{ field: string; message: string }>

/** The field concerned, and the sentence; `nameOf` names the candidates. */
export function wordMeeting(refusal: MeetingRefusal, nameOf: (id: string) => string): Said {
  switch (refusal.why) {
    case 'more-present-than-members': {
      const { present, members } = refusal
      return { field: 'present', message: `${present} người dự họp, nhưng chỉ có ${members} người` }
    }
    case 'more-votes-than-present': {
      const { participant, present } = refusal
      const votes = `${nameOf(participant)}: ${refusal.for} phiếu đồng ý`
      return {
        field: `phieu-${participant}`,
        message: `${votes}, nhưng chỉ có ${present} người dự`,
      }
    }
    case 'nominated-without-votes': {
      const { participant } = refusal
      const message = `${nameOf(participant)}: cần ghi số phiếu của cuộc họp`
      return { field: `phieu-${participant}`, message }
    }
    case 'nobody-nominated':
      return { field: '', message: 'Hãy đánh dấu ít nhất một tập thể, cá nhân được đề nghị' }
    default:
      return unreachable(refusal)
  }
}
