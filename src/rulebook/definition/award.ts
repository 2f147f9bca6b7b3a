/**
 * An award of the campaign (hình thức khen thưởng): who grants it, to whom, by which standard,
 * within which quota.
 */
import { z } from 'zod'
import { Condition } from '#rulebook/conditions'
import { Cited, Id, Number_, openable, Text } from '#rulebook/words'
import { DeadlineRule, Kind } from './participants.ts'

/** What a percentage is taken of. */
export const QuotaBase = z.enum(['registered', 'in-scope', 'excellent', 'meeting-standard'])
export type QuotaBase = z.infer<typeof QuotaBase>

/**
 * A ceiling (số lượng, tỷ lệ): "không quá". A count, a share of a stated base, or both; with the
 * floor that some plans add. `joint` names a quota that several awards draw on together.
 */
export const Quota = z.strictObject({
  count: z.int().nonnegative().optional(),
  percent: Number_.optional(),
  of: openable(z.union([QuotaBase, z.strictObject({ award: Id })])).optional(),
  floor: z.int().positive().optional(),
  joint: Id.optional(),
  /** Counted apart for each value of organisations.csv column `group`. */
  'per-group': z.boolean().default(false),
  ...Cited,
})
export type Quota = z.infer<typeof Quota>

/** "Ưu tiên" for those who do the work directly; how is the plan's word or an answer. */
export const Preference = z.strictObject({
  who: z.literal('direct'),
  mode: openable(
    z.union([z.enum(['among-equals', 'before-all']), z.strictObject({ reserve: Number_ })]),
  ),
  ...Cited,
})
export type Preference = z.infer<typeof Preference>

/** How a council of this level votes on the award; shares and quorum are settings with a source. */
export const Vote = z.strictObject({
  council: Id,
  share: Number_,
  bound: z.enum(['at-least', 'more-than']),
  of: z.enum(['all-members', 'present']),
  quorum: Number_.optional(),
  recused: z.enum(['stay-in-base', 'leave-base']).default('stay-in-base'),
  ...Cited,
})
export type Vote = z.infer<typeof Vote>

/**
 * A standard not in this plan: the parent's, or guidance still to come. Until then "not supplied".
 */
const NotSupplied = z.strictObject({ 'not-supplied': z.strictObject({ from: Text, ...Cited }) })

/** `score`, `score:<scoring>` where two scorings score the same body, an indicator, or `vote`. */
const OrderKey = z
  .string()
  .regex(/^(score:)?[a-z0-9][a-z0-9.-]*$/, 'ghi score, score:<mục chấm điểm>, vote hoặc một chỉ số')

export const Award = z.strictObject({
  id: Id,
  name: Text,
  /**
   * A form or title of the law data: commendation (giấy khen), merit-certificate (bằng khen), a
   * title's own id.
   */
  form: Id,
  /** For a campaign or theme (theo đợt, chuyên đề), by merit (công trạng), or sudden (đột xuất). */
  occasion: z.enum(['theme', 'merit', 'sudden']).default('theme'),
  level: z.enum(['province', 'district', 'commune', 'agency']),
  /** The organisation whose head decides. */
  authority: Id,
  /** grant: this run ends in an award list; nominate: it ends in a proposal to the level above. */
  run: z.enum(['grant', 'nominate']).default('grant'),
  to: Kind,
  participants: z.array(Id).min(1),
  cycles: z.array(Id).min(1),
  quota: Quota,
  standard: z.union([z.array(Condition).min(1), NotSupplied]),
  /** Ranks candidates, first key first, high to low: `score`, an indicator id, or `vote`. */
  order: openable(z.array(OrderKey)).default([]),
  prefer: Preference.optional(),
  /** Individuals only from units whose class is at least this (AB III.1.b). */
  'from-units-proposed-for': Id.optional(),
  /** Needs a nomination of the unit's own selection meeting. */
  nominated: z.strictObject({ ...Cited }).optional(),
  vote: openable(Vote).optional(),
  /** Lower forms the council may advise instead. */
  lower: z.array(Id).default([]),
  ...Cited,
})
export type Award = z.infer<typeof Award>

const Set_ = z.strictObject({
  total: z.int().positive(),
  /** bản gốc: the signed first. */
  originals: z.int().nonnegative().default(0),
  /** bản chính: an official copy. Not the same thing as an original. */
  'official-copies': z.int().nonnegative().default(0),
  ...Cited,
})

/** The papers of a dossier (hồ sơ), the sets each receiving level wants, to whom and by when. */
export const Dossier = z.strictObject({
  id: Id,
  awards: z.array(Id).min(1),
  items: z
    .array(
      z.strictObject({
        id: Id,
        name: Text,
        kind: z.enum(['submission', 'minutes', 'achievement-report', 'confirmation', 'other']),
        form: Text.optional(),
        'confirmed-by': z.array(Text).default([]),
        ...Cited,
      }),
    )
    .min(1),
  sets: openable(Set_),
  /** The organisation that receives it, and whom it is meant for. */
  to: Id,
  until: openable(DeadlineRule),
  'counts-by': openable(z.enum(['sending', 'receipt'])).default('receipt'),
  ...Cited,
})
export type Dossier = z.infer<typeof Dossier>
