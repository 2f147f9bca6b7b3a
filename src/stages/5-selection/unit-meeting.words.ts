/** Why the figures of a unit's meeting cannot stand, and what to look at. */
import { catalogue, type Lang } from '#design'
import { unreachable } from '#kernel'
import type { MeetingRefusal } from './unit-meeting.ts'

const words = catalogue(
  {
    present: (present: number, members: number) =>
      `${present} người dự họp, nhưng chỉ có ${members} người`,
    votes: (name: string, votes: number, present: number) =>
      `${name}: ${votes} phiếu đồng ý, nhưng chỉ có ${present} người dự`,
    noVotes: (name: string) => `${name}: cần ghi số phiếu của cuộc họp`,
    leftOut: (name: string) =>
      `${name} đã được đề nghị theo cuộc họp này; muốn thôi thì rút đề nghị, có lý do`,
    withdrawn: (name: string) =>
      `${name} đã rút đề nghị; muốn đề nghị lại cần ghi một cuộc họp sau`,
    nobody: 'Hãy đánh dấu ít nhất một tập thể, cá nhân được đề nghị',
  },
  {
    present: (present, members) => `${present} attended, but there are only ${members} people`,
    votes: (name, votes, present) => `${name}: ${votes} votes for, but only ${present} attended`,
    noVotes: (name) => `${name}: the votes of the meeting are needed`,
    leftOut: (name) => `${name} stands nominated by this meeting; withdraw it, with a reason`,
    withdrawn: (name) => `${name} has withdrawn; to nominate again, record a later meeting`,
    nobody: 'Tick at least one collective or person who is nominated',
  },
)

export type Said = Readonly<{ field: string; message: string }>

type In = Readonly<{ lang: Lang; nameOf(id: string): string }>

/** The field concerned, and the sentence; `nameOf` names the candidates. */
export function wordMeeting(refusal: MeetingRefusal, { lang, nameOf }: In): Said {
  const w = words[lang]
  switch (refusal.why) {
    case 'more-present-than-members':
      return { field: 'present', message: w.present(refusal.present, refusal.members) }
    case 'more-votes-than-present': {
      const { participant, present } = refusal
      const message = w.votes(nameOf(participant), refusal.for, present)
      return { field: `phieu-${participant}`, message }
    }
    case 'nominated-without-votes': {
      const { participant } = refusal
      return { field: `phieu-${participant}`, message: w.noVotes(nameOf(participant)) }
    }
    case 'nominee-left-out': {
      const { participant } = refusal
      return { field: `chon-${participant}`, message: w.leftOut(nameOf(participant)) }
    }
    case 'withdrawn-since': {
      const { participant } = refusal
      return { field: `chon-${participant}`, message: w.withdrawn(nameOf(participant)) }
    }
    case 'nobody-nominated':
      return { field: '', message: w.nobody }
    default:
      return unreachable(refusal)
  }
}
