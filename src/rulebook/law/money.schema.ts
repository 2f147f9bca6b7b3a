/**
 * The schemas of prize money (tiền thưởng): base salary, coefficients, rounding, multiples, open
 * questions. Reads base-salary.yaml, coefficients.yaml and money-rules.yaml. Every number is exact;
 * no amount is stored.
 */
import { z } from 'zod'
import { Day, Id, Text } from '#rulebook/words'
import { ExactNumber, list, meta, RegimeId, Statement } from './entry.ts'
import { Receiver } from './grant.schema.ts'

/** Mức lương cơ sở: whole đồng a month. */
export const BaseSalary = z
  .strictObject({
    id: Id,
    value: z.int().positive(),
    unit: Text,
    from: Day,
    to: z.exactOptional(Day),
    ...meta,
  })
  .readonly()
export type BaseSalary = z.output<typeof BaseSalary>

/** Hệ số: multiples of the base salary. Without levels it is the same whoever grants. */
export const Coefficient = z
  .strictObject({
    id: Id,
    regime: RegimeId,
    form: Id,
    levels: z.exactOptional(list(Id)),
    kind: Receiver,
    value: ExactNumber,
    unit: Text,
    ...meta,
  })
  .readonly()
export type Coefficient = z.output<typeof Coefficient>

const Evidence = z.strictObject({ statement: Text, source: meta.source, certainty: meta.certainty })

export const RoundingRule = z
  .strictObject({
    id: Id,
    regimes: list(RegimeId),
    mode: z.enum(['up', 'nearest', 'none']),
    unit: z.int().positive(),
    'counter-evidence': list(Evidence.readonly()).default([]),
    ...meta,
  })
  .readonly()
export type RoundingRule = z.output<typeof RoundingRule>

/** A kind's multiple of the individual's coefficient, for these forms. */
export const Factor = z
  .strictObject({
    id: Id,
    regimes: list(RegimeId),
    kind: Receiver,
    forms: list(Id),
    value: ExactNumber,
    unit: Text,
    ...meta,
  })
  .readonly()
export type Factor = z.output<typeof Factor>

export const SalaryFile = z.strictObject({
  salaries: list(BaseSalary),
  'salary-notes': list(Statement),
})
export const CoefficientsFile = z.strictObject({
  coefficients: list(Coefficient),
  'coefficient-ceilings': list(Coefficient),
})
export const MoneyRulesFile = z.strictObject({
  rounding: list(RoundingRule),
  factors: list(Factor),
  'date-rules': list(Statement),
  'money-questions': list(Statement),
})
