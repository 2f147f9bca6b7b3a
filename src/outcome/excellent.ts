/**
 * How many are in the best class (xếp loại cao nhất): the base of "20% of those rated excellent".
 * While the class of anybody among them cannot be told there is no count; it is never 0 for want of
 * a conclusion.
 */
import type { Participant } from '#registration'
import { byKind, type Condition, type Facts } from '#rulebook/conditions'
import type { Award, Definition } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Context } from './context.ts'

export type Rating = Readonly<{
  award: Pick<Award, 'standard'>
  cycle: string
  context: Pick<Context, 'tree' | 'participants'> &
    Readonly<{ definition: Pick<Definition, 'participants' | 'scoring'> }>
  facts: Pick<Facts, 'reading' | 'level'>
}>

/** The count among these participants; undefined while anybody's class is open. */
export function excellentAmong(
  participants: readonly string[],
  rating: Rating,
): number | undefined {
  const found = participants.map((id) => isExcellent(id, rating))
  return found.includes(undefined) ? undefined : found.filter((it) => it).length
}

function isExcellent(id: string, rating: Rating): boolean | undefined {
  const { cycle, context, facts } = rating
  const who = context.participants.get(cycle)?.get(id)
  const group = context.definition.participants.find((one) => one.id === who?.group)
  if (!who || isOpen(group?.['class-of'])) return undefined
  const indicator = classIndicator(who, rating)
  if (indicator === undefined) return undefined
  const reading = facts.reading(id, cycle, indicator)
  if (reading?.kind !== 'class') return undefined
  const level = facts.level(indicator, reading.level)
  return level === undefined ? undefined : level === 0
}

/**
 * Of several class indicators: that of the scoring of the participant, else of its class body;
 * where these leave none or several, the one that the award's own standard names. Never just the
 * first.
 */
function classIndicator(who: Participant, rating: Rating): string | undefined {
  const { award } = rating
  const own = scoredBy(who.id, rating)
  const scored = own.length > 0 ? own : scoredBy(who.classBody ?? '', rating)
  if (scored.length === 1) return scored[0]
  const standard = Array.isArray(award.standard) ? award.standard : []
  const named = [...new Set(standard.flatMap(classesIn))]
  const fitting = scored.length === 0 ? named : named.filter((id) => scored.includes(id))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The class indicators of the scorings that score this body in the cycle. */
function scoredBy(id: string, { context, cycle }: Rating): readonly string[] {
  const kind = context.tree.organisations.get(id)?.kind ?? ''
  const group = context.participants.get(cycle)?.get(id)?.group ?? ''
  const found = context.definition.scoring.flatMap((one) => {
    const scores = one.for.organisations.includes(kind) || one.for.participants.includes(group)
    return scores && one.cycles.includes(cycle) && one.class !== undefined ? [one.class] : []
  })
  return [...new Set(found)]
}

const none = (): readonly string[] => []

function classesIn(condition: Condition): readonly string[] {
  return byKind<readonly string[]>(condition, {
    class: (one) => [one.class.of],
    ratio: none,
    count: none,
    attested: none,
    registered: none,
    noPending: none,
    all: (one) => one.all.flatMap(classesIn),
    any: (one) => one.any.flatMap(classesIn),
    none: (one) => one.none.flatMap(classesIn),
    unit: (one) => one.unit.flatMap(classesIn),
    eachYear: (one) => one['each-year'].flatMap(classesIn),
    run: (one) => one.run.of.flatMap(classesIn),
  })
}
