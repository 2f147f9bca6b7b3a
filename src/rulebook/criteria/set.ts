/**
 * A criteria set (bộ tiêu chí) as data: a tree of criteria of any depth, each with its points and
 * its way of scoring,
 * as the signed table prints it. Flaws of the table are kept as they are; check-set.ts names them.
 */
import { z } from 'zod'
import { ClassScheme, Sources } from './classes.ts'
import { Decimal, Points, Words } from './rules/decimal.ts'
import { Rule } from './rules/registry.ts'
import type { Data } from './rules/rule.ts'
import { NotApplicable, ZeroDenominator } from './treatment.ts'

/** Criterion ids are kept as published: "II.1.3", "5.2", "PUBLISH_ON_TIME". */
const CriterionId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'mã tiêu chí: chữ, số, dấu chấm, gạch')

const RoundingRule = z.strictObject({
  mode: z.enum(['half-up', 'half-even', 'up', 'down']),
  places: z.int().min(0).max(9),
})

export const Criterion = z.strictObject({
  id: CriterionId,
  name: Words,
  points: Points,
  /** Inherited by the children; a top criterion without it belongs to the main part. */
  section: z.enum(['main', 'bonus', 'penalty']).optional(),
  rule: Rule,
  evidence: z.array(Words).optional(),
  na: NotApplicable.optional(),
  'zero-denominator': ZeroDenominator.optional(),
  rounding: RoundingRule.optional(),
  'unit-level': Words.optional(),
  survey: z.literal(true).optional(),
  'confirmed-by': Words.optional(),
  notes: Words.optional(),
  ambiguity: Words.optional(),
  get children(): z.ZodOptional<z.ZodArray<typeof Criterion>> {
    return z.array(Criterion).min(1).optional()
  },
})

const Totals = z.strictObject({
  /** The stated maximum of the main part. */
  main: Points,
  'bonus-ceiling': Points.optional(),
  /** The most that may be taken off, as a positive number. */
  'penalty-ceiling': Points.optional(),
  least: Decimal.optional(),
  greatest: Decimal.optional(),
  /**
   * Whether the bonus ceiling belongs to the maximum that percentages are of. Absent: it does not.
   */
  'maximum-includes-bonus': z.literal(true).optional(),
})

const TieKey = z.union([
  z.strictObject({ key: Words, direction: z.enum(['high-first', 'low-first']), name: Words }),
  z.literal('vote'),
])

const Ranking = z.strictObject({
  by: z.enum(['points', 'percent']),
  style: z.enum(['competition', 'dense', 'declared-order']).optional(),
  ties: z.array(TieKey).optional(),
})

export const CriteriaSet = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'chữ thường không dấu, chữ số, gạch nối'),
  title: Words,
  for: z.enum(['collective', 'individual']),
  period: z.enum(['annual', 'period', 'month']),
  sources: Sources,
  'unit-levels': Words.optional(),
  notes: Words.optional(),
  ambiguity: Words.optional(),
  na: NotApplicable.optional(),
  'zero-denominator': ZeroDenominator.optional(),
  rounding: z.discriminatedUnion('order', [
    z.strictObject({ order: z.literal('none') }),
    z.strictObject({ order: z.enum(['round-then-add', 'add-then-round']), ...RoundingRule.shape }),
  ]),
  totals: Totals,
  ranking: Ranking.optional(),
  /** The scheme itself, or the id of one in criteria/classes. */
  classes: z.union([z.string(), ClassScheme]).optional(),
  criteria: z.array(Criterion).min(1),
})

export type Criterion = Data<z.output<typeof Criterion>>
export type CriteriaSet = Data<z.output<typeof CriteriaSet>>
export type Totals = CriteriaSet['totals']
export type Section = NonNullable<Criterion['section']>
