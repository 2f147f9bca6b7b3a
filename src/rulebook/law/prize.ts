/**
 * The prize money (tiền thưởng) of one award and its whole arithmetic: coefficient, base salary of
 * the decision date, rounding once at the end, sources. Where the law changed between receipt and
 * decision and the two coefficients differ, nobody has found which one holds: that is asked, never
 * chosen here.
 */
import {
  type CivilDate,
  type Dong,
  type Exact,
  equals,
  exact,
  multiply,
  ok,
  prize,
  type Result,
  refuse,
} from '#kernel'
import { baseSalaryOn, type NoBaseSalary } from './base-salary.ts'
import { type CoefficientFact, type CoefficientRefusal, coefficientOf } from './coefficient.ts'
import { type Certainty, leastCertain, type Source, type Statement } from './entry.ts'
import type { Receiver } from './grant.schema.ts'
import type { Law } from './law.ts'
import type { BaseSalary, RoundingRule } from './money.schema.ts'
import { type NoRegime, regimeOn } from './regime.ts'

export type PrizeQuery = Readonly<{
  form: string
  level: string
  kind: Receiver
  decisionDate: CivilDate
  /** The day the appraising body received the dossier; lets the straddling question be asked. */
  receivedOn?: CivilDate
  /** The regime whose coefficient people chose; without it the decision date's. */
  regime?: string
}>

export type Prize = Readonly<{
  amount: Dong
  /** Coefficient times base salary, before rounding. */
  product: Exact
  coefficient: CoefficientFact
  salary: BaseSalary
  rounding: RoundingRule
  decisionDate: CivilDate
  certainty: Certainty
  sources: readonly Source[]
}>

export type PrizeRefusal =
  | NoRegime
  | NoBaseSalary
  | CoefficientRefusal
  | Readonly<{ why: 'no-rounding-rule'; regime: string }>
  /** Both readings side by side; `regime` of the query carries the answer. */
  | Readonly<{
      why: 'which-regime'
      question: Statement | undefined
      options: readonly CoefficientFact[]
    }>

/** The prize with its arithmetic, or why it cannot be told. Amounts in whole đồng. */
export function prizeOf(law: Law, query: PrizeQuery): Result<Prize, PrizeRefusal> {
  const coefficient = chooseCoefficient(law, query)
  if (!coefficient.ok) return coefficient
  const salary = baseSalaryOn(law, query.decisionDate)
  if (!salary.ok) return salary
  const { regime } = coefficient.value
  const rounding = law.rounding.find(({ regimes }) => regimes.includes(regime))
  if (!rounding) return refuse({ why: 'no-rounding-rule', regime })
  return ok(compute({ coefficient: coefficient.value, salary: salary.value, rounding }, query))
}

function compute(
  parts: Pick<Prize, 'coefficient' | 'salary' | 'rounding'>,
  { decisionDate }: PrizeQuery,
): Prize {
  const { coefficient, salary, rounding } = parts
  return {
    ...parts,
    amount: prize(coefficient.value, salary.value, rounding),
    product: multiply(coefficient.value, exact(salary.value)),
    decisionDate,
    certainty: leastCertain([coefficient.certainty, salary.certainty, rounding.certainty]),
    sources: [...coefficient.sources, salary.source, rounding.source],
  }
}

function chooseCoefficient(law: Law, query: PrizeQuery): Result<CoefficientFact, PrizeRefusal> {
  const { form, level, kind, decisionDate, receivedOn } = query
  if (query.regime !== undefined)
    return coefficientOf(law, { regime: query.regime, form, level, kind })
  const decided = coefficientOnDay(law, query, decisionDate)
  if (!decided.ok || receivedOn === undefined) return decided
  const received = coefficientOnDay(law, query, receivedOn)
  // The older regime knows no such coefficient, so there is nothing to choose between.
  if (!received.ok || equals(received.value.value, decided.value.value)) return decided
  const question = law['money-questions'].find(({ id }) => id === 'straddling-coefficient')
  return refuse({ why: 'which-regime', question, options: [received.value, decided.value] })
}

function coefficientOnDay(
  law: Law,
  { form, level, kind }: PrizeQuery,
  date: CivilDate,
): Result<CoefficientFact, NoRegime | CoefficientRefusal> {
  const regime = regimeOn(law, date)
  if (!regime.ok) return regime
  return coefficientOf(law, { regime: regime.value.id, form, level, kind })
}
