/**
 * A campaign's definition (phong trào thi đua as data): the one source of the plan document, the
 * forms, the checks, the outcome and the reports. Thresholds, quotas and deadlines live here, never
 * in code.
 */
import { z } from 'zod'
import { Cited, Day, Id, openable, Text } from '#rulebook/words'
import { Award, Dossier } from './award.ts'
import { Indicator, Scale, Scoring } from './figures.ts'
import { Cycle, ParticipantGroup, Registration } from './participants.ts'
import { Plan } from './plan.ts'

/**
 * The campaign of the level above that this one answers; its quotas bind proposals made from here.
 */
const Parent = z.strictObject({ plan: Text, campaign: Id.optional(), ...Cited })

/** Standards or figures supplied after issue by dated guidance or by the parent plan. */
const Supplement = z.strictObject({
  id: Id,
  number: Text,
  date: Day,
  issuer: Text,
  words: Text,
  /** The awards whose standard it supplies. */
  standards: z.array(z.strictObject({ award: Id, standard: Award.shape.standard })).default([]),
})
export type Supplement = z.infer<typeof Supplement>

/**
 * How long a list stands before the public (công khai), where the plan or the rules of the place
 * say so: before the decision, or after it. The day of posting is not counted.
 */
const Disclosure = z.strictObject({
  kind: z.enum(['proposed', 'decided']),
  /** Left out: the lists of every award. */
  awards: z.array(Id).min(1).optional(),
  until: openable(
    z.strictObject({ count: z.int().positive(), unit: z.enum(['ngày', 'ngày làm việc']) }),
  ),
  ...Cited,
})
export type Disclosure = z.infer<typeof Disclosure>

export const Definition = z.strictObject({
  /** The version of this language. */
  thidua: z.literal(1),
  id: Id,
  title: Text,
  /** The organisation that runs it, and its standing agency (cơ quan thường trực). */
  host: Id,
  'standing-agency': Text,
  /** The day up to which the records of an example run; otherwise the command names it. */
  'as-of': Day.optional(),
  plan: Plan,
  parent: Parent.optional(),
  supplements: z.array(Supplement).default([]),
  cycles: z.array(Cycle).min(1),
  participants: z.array(ParticipantGroup).min(1),
  registration: z.array(Registration).default([]),
  scales: z.array(Scale).default([]),
  indicators: z.array(Indicator).default([]),
  scoring: z.array(Scoring).default([]),
  awards: z.array(Award).min(1),
  dossiers: z.array(Dossier).default([]),
  disclosures: z.array(Disclosure).optional(),
  /** How the annual results make a period's result, where the plan says yearly and period. */
  'period-result': openable(z.enum(['every-year', 'last-year', 'conclusion'])).optional(),
  /** Settings the law leaves to people, with their ground. */
  settings: z
    .strictObject({
      'money-rounding': z.enum(['up', 'nearest', 'none']).default('up'),
      /** Where the law changed after receipt: whose coefficient counts, as people chose. */
      'coefficient-regime': openable(Text).optional(),
    })
    .prefault({}),
})
export type Definition = z.infer<typeof Definition>
