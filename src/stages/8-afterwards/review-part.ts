/**
 * A part of a result that a review may be asked of by itself (xem xét lại một tiêu chí, một tiêu
 * chuẩn): one line of the sheet in a ranking that was made known, one condition in a decided award.
 */
import type { CivilDate } from '#kernel'
import type { StandingState } from '#selection'
import type { Reviewable } from './review.ts'

type Line = Readonly<{ criterion: string; name: string; standing: string | null; words: string }>
type Finding = Readonly<{ condition: string; cycle: string; clause: string; words: string }>

/** The lines and the findings of those whose result was made known. */
export type PartsShown = Readonly<{
  rankings: readonly Readonly<{
    scoring: string
    cycle: string
    rows: readonly Readonly<{ participant: string; lines: readonly Line[] }>[]
  }>[]
  selections: readonly Readonly<{
    award: string
    cycle: string
    standings: readonly Readonly<{
      participant: string
      state: StandingState
      findings: readonly Finding[]
    }>[]
  }>[]
}>

/** Every part of a result as a whole, in its order: lines, or conditions once each. */
export function partsOf<R extends Reviewable>(whole: R, view: PartsShown): readonly R[] {
  const [kind, id = '', cycle = ''] = whole.subject.split(' ')
  const made = (part: string, about: string, result: Reviewable['result']): R => ({
    ...{ ...whole, subject: `${whole.subject} ${part}`, about: `${whole.about}, ${about}`, result },
  })
  const isOf = (one: Readonly<{ participant: string }>) => one.participant === whole.participant
  if (kind === 'ranking') {
    const ranking = view.rankings.find((one) => one.scoring === id && one.cycle === cycle)
    return (ranking?.rows.find(isOf)?.lines ?? []).map((line) => {
      const result = line.standing === null ? {} : { total: line.standing }
      return made(line.criterion, `${line.criterion} ${line.name}`, result)
    })
  }
  const selection = view.selections.find((one) => one.award === id && one.cycle === cycle)
  const findings = selection?.standings.find(isOf)?.findings ?? []
  return distinct(findings, cycle).map(([part, { clause, words }]) =>
    made(part, [clause, words].filter(Boolean).join(': '), {}),
  )
}

/** A condition asked of several years names the year of the finding too. */
function distinct(findings: readonly Finding[], cycle: string) {
  const keyOf = (one: Finding) =>
    one.cycle === cycle ? one.condition : `${one.condition} ${one.cycle}`
  return [...new Map(findings.map((one) => [keyOf(one), one] as const))]
}

type Of = Readonly<{ participant: string; subject: string }>

/** What a review is about: a result as a whole, or one of its parts; undefined: not made known. */
export function reviewableOf<R extends Reviewable>(
  known: readonly R[],
  { participant, subject }: Of,
  view: PartsShown,
): R | undefined {
  const own = known.filter((one) => one.participant === participant)
  const whole = own.find((one) => one.subject === subject || subject.startsWith(`${one.subject} `))
  if (!whole || whole.subject === subject) return whole
  return partsOf(whole, view).find((one) => one.subject === subject)
}

/** A subject taken apart: `ranking chi-so nam-2020 2.1` is about line 2.1 of the sheet. */
export function subjectParts(subject: string) {
  const [kind = '', of = '', cycle = '', part, partCycle] = subject.split(' ')
  return { kind, of, cycle, part, partCycle: partCycle ?? cycle }
}

/** One entry made since, in a few words, and its page. */
export type Led = Readonly<{ href: string; label: string; on: CivilDate; reason?: string }>

/** Those made on or after the day of a review. */
export function since(led: readonly Led[], asked: CivilDate): readonly Led[] {
  return led.filter(({ on }) => on >= asked)
}
