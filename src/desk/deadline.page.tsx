/** A deadline drawn: its name, its last moment with the clause, how long is left. */
import { Deadline, type Tone, useWords } from '#design'
import { formatCivil } from '#kernel'
import type { CampaignDeadline } from './deadline.ts'
import { deadlineWords } from './deadline.words.ts'

/** A week before its last day a deadline asks for attention. */
const SOON = 7

export function deadlineTone({ daysLeft }: Pick<CampaignDeadline, 'daysLeft'>): Tone {
  if (daysLeft < 0) return 'quiet'
  return daysLeft <= SOON ? 'open' : 'good'
}

type Words = (typeof deadlineWords)['vi']

/** 'Giải trình: UBND xã A, Năm 2020'; a session belongs to no cycle. */
export function deadlineName(w: Words, { kind, about, cycle }: CampaignDeadline): string {
  const whom = [about, cycle].filter(Boolean).join(', ')
  return whom === '' ? w[kind] : `${w[kind]}: ${whom}`
}

export function wordLeft(w: Words, { daysLeft }: Pick<CampaignDeadline, 'daysLeft'>): string {
  return daysLeft < 0 ? w.over(-daysLeft) : w.left(daysLeft)
}

/** The last moment: in Vietnamese by the word of the plan that sets it. */
export function wordMoment(w: Words, { words, last }: CampaignDeadline): string {
  return w.until(words, formatCivil(last))
}

export function DeadlineLine({ deadline }: Readonly<{ deadline: CampaignDeadline }>) {
  const w = useWords(deadlineWords)
  const { clause } = deadline
  const words = wordMoment(w, deadline)
  return (
    <Deadline
      tone={deadlineTone(deadline)}
      name={deadlineName(w, deadline)}
      last={clause === '' ? words : `${words} (${w.clause(clause)})`}
      left={wordLeft(w, deadline)}
    />
  )
}
