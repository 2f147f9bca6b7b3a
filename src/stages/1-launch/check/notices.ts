/** What people should know beforehand though nothing is asked of them: days off, quotas that come to 0, ties, votes. */
import { type CivilDate, type Deadline, divide, floor, lastDay, negate, ONE } from '#kernel'
import { isOpen } from '#rulebook/words'
import type { Checked, FoundPoint } from './checked.ts'
import { duesOf } from './due.ts'
import type { Path } from './report.ts'
import { wordShare } from './shares.ts'

export type NoticeFact =
  | Readonly<{
      code: 'deadline-day-off'
      deadlines: readonly Deadline[]
      days: readonly CivilDate[]
    }>
  | Readonly<{ code: 'quota-zero'; percent: string; least: number }>
  | Readonly<{ code: 'ties-undeclared' }>
  | Readonly<{ code: 'order-undeclared' }>
  | Readonly<{ code: 'vote-not-prescribed' }>

/** Deadlines whose last day is a day off; the plan's date is not moved. */
export function deadlinesOnDaysOff({ definition, law }: Checked): readonly FoundPoint[] {
  const late = duesOf(definition).filter(
    ({ deadline }) => !law.isWorking(lastDay(deadline, law.isWorking)),
  )
  const byRule = Map.groupBy(late, ({ path }) => JSON.stringify(path))
  return [...byRule.values()].flatMap((dues) => {
    const deadlines = distinct(dues.map(({ deadline }) => deadline))
    const days = deadlines.map((deadline) => lastDay(deadline, law.isWorking))
    const path = dues[0]?.path
    return path ? notice({ code: 'deadline-day-off', deadlines, days }, path, []) : []
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

/** Scorings that do not say what breaks a tie. */
export function tiesUndeclared({ definition }: Checked): readonly FoundPoint[] {
  return definition.scoring.flatMap(({ name, ties }, i) =>
    ties.length > 0 ? [] : notice({ code: 'ties-undeclared' }, ['scoring', i], [name]),
  )
}

/** Awards that do not say how candidates are ordered; a question where the definition declares one. */
export function ordersUndeclared({ issued }: Checked): readonly FoundPoint[] {
  return issued.awards.flatMap(({ name, order }, i) => {
    if (isOpen(order))
      return asked({ code: 'order-undeclared' }, ['awards', i, 'order'], name, order)
    return order.length > 0 ? [] : notice({ code: 'order-undeclared' }, ['awards', i], [name])
  })
}

/** Awards for which the plan prescribes no vote of a council. */
export function votesNotPrescribed({ issued }: Checked): readonly FoundPoint[] {
  return issued.awards.flatMap(({ name, vote }, i) => {
    if (isOpen(vote))
      return asked({ code: 'vote-not-prescribed' }, ['awards', i, 'vote'], name, vote)
    return vote ? [] : notice({ code: 'vote-not-prescribed' }, ['awards', i], [name])
  })
}

function distinct(deadlines: readonly Deadline[]): readonly Deadline[] {
  return [...new Map(deadlines.map((one) => [JSON.stringify(one), one])).values()]
}

function notice(fact: NoticeFact, path: Path, subjects: readonly string[]): FoundPoint[] {
  return [{ weight: 'notice', path, subjects, fact }]
}

type Declared = Readonly<{ open: string }>

function asked(fact: NoticeFact, path: Path, subject: string, { open }: Declared): FoundPoint[] {
  return [{ weight: 'question', path, subjects: [subject], fact, open }]
}
