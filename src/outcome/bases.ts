/** What a share may be taken of: how many are in scope, registered, excellent, up to standard. */
import { counts } from '#registration'
import type { Award, Question } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import {
  type BaseCounts,
  type BaseReading,
  type Candidate,
  type PlaceLine,
  type QuotaBases,
  type QuotaFigure,
  type QuotaOf,
  quotaOf,
} from '#selection'
import { type Making, selectionKey } from './candidates.ts'
import { excellentAmong, type Rating } from './excellent.ts'

/** The quota of an award with its arithmetic; while its base is open, one line per reading. */
export function quotaFigure(
  award: Award,
  cycle: string,
  { candidates, making }: Readonly<{ candidates: readonly Candidate[]; making: Making }>,
): QuotaFigure {
  const { context, facts, made } = making
  const count = (list: readonly Candidate[]) => countBases(list, { award, cycle, context, facts })
  const groups = Map.groupBy(candidates, (one) => one.group ?? '')
  const readings = readingsOf(award, context.questions)
  const bases: QuotaBases = {
    all: count(candidates),
    groups: Object.fromEntries([...groups].map(([group, list]) => [group, count(list)])),
    ...placesMade(
      context.definition.awards,
      (other) => made.get(selectionKey(other, cycle))?.lines,
    ),
    ...(readings === undefined ? {} : { readings }),
  }
  return { ...quotaOf(award.quota, bases), ...sharing(award, context.definition.awards) }
}

/** Who else draws on the same joint ceiling, by name. */
function sharing({ id, quota }: Award, awards: readonly Award[]) {
  if (quota.joint === undefined) return {}
  const others = awards.filter((one) => one.id !== id && one.quota.joint === quota.joint)
  return { sharedWith: others.map(({ name }) => name) }
}

function countBases(list: readonly Candidate[], rating: Rating): BaseCounts {
  const excellent = excellentAmong(
    list.map((one) => one.participant),
    rating,
  )
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

type Lines = readonly Pick<PlaceLine, 'group' | 'places'>[]

/** The places of each award already selected in the cycle, of all and of each group. */
export function placesMade(
  awards: readonly Pick<Award, 'id' | 'quota'>[],
  linesOf: (award: string) => Lines | undefined,
): Required<Pick<QuotaBases, 'awards' | 'awardGroups'>> {
  const known = awards.flatMap((award) => {
    const lines = linesOf(award.id) ?? []
    const counted = lines.flatMap(({ group = '', places }) =>
      typeof places === 'number' ? [[group, places] as const] : [],
    )
    // A ceiling that is not a number leaves no sum, and an open quota has no lines at all.
    if (lines.length === 0 || counted.length < lines.length) return []
    return [{ award, counted }]
  })
  const apart = known.filter(({ award }) => award.quota['per-group'])
  return {
    awards: Object.fromEntries(
      known.map(({ award, counted }) => [award.id, counted.reduce((sum, [, it]) => sum + it, 0)]),
    ),
    awardGroups: Object.fromEntries(
      apart.map(({ award, counted }) => [award.id, Object.fromEntries(counted)]),
    ),
  }
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
