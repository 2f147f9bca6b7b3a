/**
 * Households (hộ gia đình) in a draft: the definition knows collectives and individuals only, so
 * households that take part and what a plan gives them is asked and never taken for either.
 */
import type { Draft } from './draft.ts'
import { householdQuestion, type OpenQuestion } from './draft-questions.vi.ts'

/** The draft without the awards and participants that it cannot say. */
export function withoutHouseholds(draft: Draft): Draft {
  return {
    ...draft,
    awards: draft.awards.filter(({ value }) => value.recipient !== 'household'),
    participants: draft.participants.filter(({ value }) => value.kind !== 'household'),
  }
}

/** One question for each award of households, and for households that take part. */
export function householdsAsked(
  { awards, participants }: Draft,
  asks: string,
): readonly OpenQuestion[] {
  const own = [
    ...awards.filter(({ value }) => value.recipient === 'household'),
    ...participants.filter(({ value }) => value.kind === 'household'),
  ]
  return own.map(({ place }, index) => householdQuestion(`ho-gia-dinh-${index + 1}`, place, asks))
}
