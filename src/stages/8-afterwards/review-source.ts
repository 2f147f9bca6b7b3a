/**
 * What a result under review was judged by (số liệu làm căn cứ): the figures of just the conditions
 * asked about, each of whom and of which year it was asked, so that a correction leads to those and
 * to nothing else of the unit.
 */
import { type Award, indicatorsAsked, type Scoring } from '#rulebook/definition'

export type Source = Readonly<{
  participant: string
  cycle: string
  indicator: string
  /** The body whose score sheet the figure comes from, where a scoring feeds it. */
  sheet?: string
}>

export type Sources = Readonly<{
  figures: readonly Source[]
  /** Conditions, parts of conditions included, that a ruling may be about. */
  conditions: ReadonlySet<string>
}>

type Finding = Readonly<{
  condition: string
  subject: string
  cycle: string
  parts?: readonly Finding[] | undefined
}>

type Ground = Readonly<{
  award: Award | undefined
  scoring: readonly Scoring[]
  /** The findings about the participant, whole. */
  findings: readonly Finding[]
  /** The organisation whose class counts for somebody in a cycle. */
  bodyOf(participant: string, cycle: string): string
}>

/** Of one condition in the year of its finding; of the whole standard when none is named. */
export function sourcesOf(
  { award, scoring, findings, bodyOf }: Ground,
  asked?: Readonly<{ condition: string; cycle: string }>,
): Sources {
  const own = findings
    .filter(({ condition, cycle }) => {
      return asked === undefined || (condition === asked.condition && cycle === asked.cycle)
    })
    .flatMap(withParts)
  const indicators = award ? indicatorsAsked(award) : new Map<string, string>()
  const figures = own.flatMap(({ condition, subject: participant, cycle }): readonly Source[] => {
    const indicator = indicators.get(condition)
    if (indicator === undefined) return []
    const fed = scoring.some((one) => feeds(one, indicator) && one.cycles.includes(cycle))
    const sheet = fed ? { sheet: bodyOf(participant, cycle) } : {}
    return [{ participant, cycle, indicator, ...sheet }]
  })
  return { figures: distinct(figures), conditions: new Set(own.map(({ condition }) => condition)) }
}

function withParts(finding: Finding): readonly Finding[] {
  return [finding, ...(finding.parts ?? []).flatMap(withParts)]
}

function feeds(scoring: Scoring, indicator: string): boolean {
  return scoring.class === indicator || scoring.index === indicator
}

function distinct(sources: readonly Source[]): readonly Source[] {
  const keyOf = (one: Source) => [one.participant, one.cycle, one.indicator].join(' ')
  return [...new Map(sources.map((one) => [keyOf(one), one])).values()]
}
