/**
 * Where a review leads (nơi đính chính): the pages on which just what it is about is corrected, the
 * line of the sheet or the figures of the condition.
 */
import type { Computed } from '#campaign'
import type { CampaignAsk } from '#office'
import type { Definition } from '#rulebook/definition'
import type { Reviewable } from './review.ts'
import { reviewWords } from './review.words.ts'
import { subjectParts } from './review-part.ts'
import { type Sources, sourcesOf } from './review-source.ts'

export type Outcome = Pick<Computed, 'definition' | 'view'>

/** What the award, or the one condition of it that was asked about, was judged by. */
export function sourcesIn(known: Reviewable, { definition, view }: Outcome): Sources {
  const { of, cycle, part, partCycle } = subjectParts(known.subject)
  const selection = view.selections.find((one) => one.award === of && one.cycle === cycle)
  const standing = selection?.standings.find((one) => one.participant === known.participant)
  const bodyOf = (participant: string, year: string) => {
    const { registrations } = view
    const found = registrations.find((one) => one.participant === participant && one.cycle === year)
    return found?.body ?? participant
  }
  const ground = {
    ...{ award: definition.awards.find(({ id }) => id === of), scoring: definition.scoring },
    ...{ findings: standing?.findings ?? [], bodyOf },
  }
  return sourcesOf(ground, part === undefined ? undefined : { condition: part, cycle: partCycle })
}

type Door = Readonly<{ href: string; label: string }>

/** Where what the result was made from is corrected: just the line, just the figures. */
export function doorsFor(
  { live, lang }: CampaignAsk,
  known: Reviewable,
  outcome: Outcome,
): readonly Door[] {
  const w = reviewWords[lang]
  const at = `/phong-trao/${live.state.id}`
  const { participant, subject, cycle } = known
  const { kind, part } = subjectParts(subject)
  const sheet = `${at}/cham-diem/${participant}/${cycle}`
  if (kind === 'ranking' && part !== undefined) {
    return [{ href: `${sheet}/${encodeURIComponent(part)}`, label: w.line(part) }]
  }
  const records = { href: `${at}/so-lieu/${participant}/${cycle}`, label: w.toRecords }
  if (kind === 'ranking') return [{ href: sheet, label: w.toSheet }, records]
  const finding = { href: `${at}/tieu-chuan/${participant}`, label: w.toFinding }
  const nameOf = namesIn(outcome.definition)
  return [
    finding,
    ...sourcesIn(known, outcome).figures.map((one) => ({
      href:
        one.sheet === undefined
          ? `${at}/so-lieu/${one.participant}/${one.cycle}/chi-tieu/${one.indicator}`
          : `${at}/cham-diem/${one.sheet}/${one.cycle}`,
      label: one.sheet === undefined ? w.figure(nameOf(one.indicator)) : w.toSheet,
    })),
  ]
}

export function namesIn({ indicators }: Definition): (indicator: string) => string {
  return (indicator) => indicators.find(({ id }) => id === indicator)?.name ?? indicator
}
