/**
 * The base salary (mức lương cơ sở) in force on a date. Prize money takes that of the decision
 * date, never of the achievement. 1,600,000 is not among the amounts: it never took effect.
 */
import { type CivilDate, covers, ok, type Result, refuse } from '#kernel'
import type { Law } from './law.ts'
import type { BaseSalary } from './money.schema.ts'

export type NoBaseSalary = Readonly<{
  why: 'no-base-salary'
  date: CivilDate
  first: CivilDate | undefined
}>

/** The base salary on a date, in đồng a month. */
export function baseSalaryOn(law: Law, date: CivilDate): Result<BaseSalary, NoBaseSalary> {
  const found = law.salaries.find((each) => covers(each, date))
  return found ? ok(found) : refuse({ why: 'no-base-salary', date, first: law.salaries[0]?.from })
}
