/** An item of the agenda in words: who steps aside, what that does, how the vote ended. */
import type { Aside } from './council.ts'
import type { itemWords } from './item.words.ts'
import { type Item, keyOf, type MeetingDesk } from './meeting-desk.routes.ts'
import type { ItemLine } from './session.page.tsx'
import { wordRecusal, wordVote, wordVoteRefusal } from './vote.vi.ts'

type Words = (typeof itemWords)['vi']

export function itemLine(
  item: Item,
  { meeting }: Pick<MeetingDesk, 'meeting'>,
  w: Words,
): ItemLine {
  const { key, name, award, cycle, row, forecast, result } = item
  const isOpenVote = meeting.sitting.row.mode === 'electronic' && result === undefined
  const cast = meeting.ballots.filter((one) => keyOf(one.row) === key).length
  return {
    key,
    name,
    of: `${award}, ${cycle}`,
    question: row.question,
    asides: forecast.aside.map((one) => wordAside(one, w)),
    before: wordBefore(item, w),
    result: result && (result.ok ? wordVote(result.value) : wordVoteRefusal(result.refusal)),
    cast: isOpenVote ? w.cast(cast, forecast.voters) : undefined,
  }
}

function wordAside({ name, why, reason }: Aside, w: Words): string {
  return `${name}: ${w[why]}${reason ? ` (${reason})` : ''}`
}

/** The engine's figures; where the plan has no rule, only who votes. */
function wordBefore({ forecast }: Item, w: Words): string {
  if (forecast.effect) return wordRecusal(forecast.effect)
  return `${w.asides(forecast.recused)}: ${w.voters(forecast.voters)}`
}
