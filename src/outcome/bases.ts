/** What a share may be taken of: how many are in scope, registered, excellent, up to standard. */
import { counts } from '#registration'
import type { Facts } from '#rulebook/conditions'
import type { Award, Question } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import {
  type BaseCounts,
  type BaseReading,
  type Candidate,
  type QuotaBases,
  type QuotaFigure,
  type QuotaOf,
  quotaOf,
  type Selection,
} from '#selection'
import { type Making, selectionKey } from './candidates.ts'
import type { Context } from './context.ts'

/** The quota of an award with its arithmetic; while its base is open, one line per reading. */
export function quotaFigure(
  award: Award,
  cycle: string,
  { candidates, making }: Readonly<{ candidates: readonly Candidate[]; making: Making }>,
): QuotaFigure {
  const { context, facts, made } = making
  const count = (list: readonly Candidate[]) => countBases(list, { cycle, context, facts })
  const groups = Map.groupBy(candidates, (one) => one.group ?? '')
  const readings = readingsOf(award, context.questions)
  const bases: QuotaBases = {
    all: count(candidates),
    groups: Object.fromEntries([...groups].map(([group, list]) => [group, count(list)])),
    awards: placesMade(context, cycle, made),
    ...(readings === undefined ? {} : { readings }),
  }
  return quotaOf(award.quota, bases)
}

type Counting = Readonly<{ cycle: string; context: Context; facts: Facts }>

function countBases(list: readonly Candidate[], counting: Counting): BaseCounts {
  const excellent = excellentOf(list, counting)
  return {
    'in-scope': list.length,
    registered: list.filter((one) => one.registration === undefined || counts(one.registration))
      .length,
    ...(excellent === undefined ? {} : { excellent }),
    'meeting-standard': list.filter(
      (one) => one.examination !== 'not-supplied' && one.examination.verdict === 'met',
    ).length,
  }
}

/** How many are in the best class; unknown while the classes are not concluded. */
function excellentOf(
  list: readonly Candidate[],
  { cycle, context, facts }: Counting,
): number | undefined {
  const indicator = context.definition.scoring.find((one) => one.class !== undefined)?.class
  if (indicator === undefined) return undefined
  const levels = list.map((one) => facts.reading(one.participant, cycle, indicator))
  const waiting = list.some(
    (one) => facts.awaiting(one.participant, cycle, indicator) !== undefined,
  )
  if (waiting) return undefined
  return levels.filter((it) => it?.kind === 'class' && facts.level(indicator, it.level) === 0)
    .length
}

function placesMade(
  context: Context,
  cycle: string,
  made: ReadonlyMap<string, Selection>,
): Readonly<Record<string, number>> {
  const known = context.definition.awards.flatMap((award) => {
    const lines = made.get(selectionKey(award.id, cycle))?.lines
    const places = lines?.map((line) => line.places)
    if (!places?.every((it) => typeof it === 'number')) return []
    return [[award.id, places.reduce((sum, it) => sum + it, 0)] as const]
  })
  return Object.fromEntries(known)
}

/** The readings that the open question offers, as far as they name a base. */
function readingsOf(
  award: Award,
  questions: readonly Question[],
): readonly BaseReading[] | undefined {
  const of = award.quota.of
  if (!isOpen(of)) return undefined
  const question = questions.find((one) => one.id === of.open)
  return question?.readings.flatMap(({ id, text, value }) => {
    const base = baseOf(value)
    return base === undefined ? [] : [{ id, text, of: base }]
  })
}

const BASES = ['registered', 'in-scope', 'excellent', 'meeting-standard'] as const

function baseOf(value: unknown): QuotaOf | undefined {
  const named = BASES.find((base) => base === value)
  if (named) return named
  const award = (value as { award?: unknown } | null)?.award
  return typeof award === 'string' ? { award } : undefined
}
