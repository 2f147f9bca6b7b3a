/**
 * What people should know beforehand though nothing is asked of them: days off, quotas that come to
 * 0, ties, votes.
 */
import { divide, floor, lastDay, negate, ONE } from '#kernel'
import { isOpen } from '#rulebook/words'
import type { Checked, FoundPoint } from './checked.ts'
import { duesOf } from './due.ts'
import type { NoticeFact } from './open-fact.ts'
import type { Path } from './place.ts'
import { wordShare } from './shares.ts'

/** Deadlines whose last day is a day off; the plan's date is not moved. */
export function deadlinesOnDaysOff({ definition, law }: Checked): readonly FoundPoint[] {
  const late = duesOf(definition).filter(
    ({ deadline }) => !law.isWorking(lastDay(deadline, law.isWorking)),
  )
  const byRule = Map.groupBy(late, ({ path }) => JSON.stringify(path))
  return [...byRule.values()].flatMap((dues) => {
    const days = dues.map(({ deadline }) => lastDay(deadline, law.isWorking))
    const path = dues[0]?.path
    return path ? notice({ code: 'deadline-day-off', days: [...new Set(days)] }, path, []) : []
  })
}

/** Percentages that give no place at all while the base is small. */
export function quotasOfZero({ definition }: Checked): readonly FoundPoint[] {
  return definition.awards.flatMap(({ name, quota }, i) => {
    const { percent, floor: least } = quota
    if (percent === undefined || percent.n <= 0n || least !== undefined) return []
    const needed = Number(-floor(negate(divide(ONE, percent))))
    if (needed <= 1) return []
    const fact = { code: 'quota-zero', percent: wordShare(percent), least: needed } as const
    return notice(fact, ['awards', i, 'quota', 'percent'], [name])
  })
}

/** Scorings that do not say what breaks a tie, nor does the criteria set they score by. */
export function tiesUndeclared({ definition, criteria }: Checked): readonly FoundPoint[] {
  return definition.scoring.flatMap(({ name, ties, set }, i) =>
    ties?.length || (ties === undefined && declaresTies(criteria.get(set)))
      ? []
      : notice({ code: 'ties-undeclared' }, ['scoring', i], [name]),
  )
}

/** The checker takes a criteria set as it is, so only this one place of it is looked at. */
function declaresTies(set: unknown): boolean {
  const ties = (set as Readonly<{ ranking?: { ties?: unknown } }> | undefined)?.ranking?.ties
  return Array.isArray(ties) && ties.length > 0
}

/**
 * Awards that do not say how candidates are ordered; a question where the definition declares one.
 */
export function ordersUndeclared({ issued }: Checked): readonly FoundPoint[] {
  return issued.awards.flatMap(({ name, order }, i) => {
    const fact = { code: 'order-undeclared' } as const
    if (isOpen(order)) return asked(fact, { path: ['awards', i, 'order'], name, ...order })
    return order.length > 0 ? [] : notice(fact, ['awards', i], [name])
  })
}

/** Awards for which the plan prescribes no vote of a council. */
export function votesNotPrescribed({ issued }: Checked): readonly FoundPoint[] {
  return issued.awards.flatMap(({ name, vote }, i) => {
    const fact = { code: 'vote-not-prescribed' } as const
    if (isOpen(vote)) return asked(fact, { path: ['awards', i, 'vote'], name, ...vote })
    return vote ? [] : notice(fact, ['awards', i], [name])
  })
}

function notice(fact: NoticeFact, path: Path, subjects: readonly string[]): FoundPoint[] {
  return [{ weight: 'notice', path, subjects, fact }]
}

type Declared = Readonly<{ path: Path; name: string; open: string }>

function asked(fact: NoticeFact, { path, name, open }: Declared): FoundPoint[] {
  return [{ weight: 'question', path, subjects: [name], fact, open }]
}
