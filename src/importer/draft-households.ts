/**
 * Awards for households (khen hộ gia đình) in a draft: the definition knows collectives and
 * individuals only, so what a plan gives to households is asked and never taken for either.
 */
import type { AwardRead } from './awards.ts'
import type { Draft } from './draft.ts'
import { householdQuestion, type OpenQuestion } from './draft-questions.vi.ts'
import type { Found } from './found.ts'

/** The draft without the awards that it cannot say. */
export function withoutHouseholds(draft: Draft): Draft {
  return { ...draft, awards: draft.awards.filter((one) => !isHousehold(one)) }
}

/** One question for each award of households. */
export function householdsAsked({ awards }: Draft, asks: string): readonly OpenQuestion[] {
  return awards
    .filter(isHousehold)
    .map(({ place }, index) => householdQuestion(`ho-gia-dinh-${index + 1}`, place, asks))
}

function isHousehold({ value }: Found<AwardRead>): boolean {
  return value.recipient === 'household'
}
