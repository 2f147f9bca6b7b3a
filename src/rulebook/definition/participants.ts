/** Who takes part (đối tượng thi đua), over which cycles, and how and until when they register. */
import { z } from 'zod'
import { Cited, Day, Id, openable, Text } from '#rulebook/words'

export const Kind = z.enum(['collective', 'individual'])
export type Kind = z.infer<typeof Kind>

/**
 * A group of participants: collectives by kind of organisation, individuals by the duty of their
 * post. `class-of` says whose class counts for a collective that is a section of another body.
 */
export const ParticipantGroup = z.strictObject({
  id: Id,
  kind: Kind,
  name: Text,
  scope: z.strictObject({
    /**
     * Kinds of organisation (organisations.csv, column kind); with individuals: where the post is.
     */
    organisations: z.array(Id).default([]),
    /** Duties of posts (posts.csv, column duty); for individuals only. Empty: every post there. */
    duties: z.array(Id).default([]),
  }),
  /** For a section: its own class, or that of the body it belongs to. */
  'class-of': openable(z.enum(['self', 'parent'])).default('self'),
  ...Cited,
})
export type ParticipantGroup = z.infer<typeof ParticipantGroup>

/** A year, or a period (giai đoạn) made of years. */
export const Cycle = z.strictObject({
  id: Id,
  kind: z.enum(['annual', 'period']),
  name: Text,
  from: Day,
  to: Day,
  /** For a period: its annual cycles, in order. */
  years: z.array(Id).default([]),
  clause: Text.optional(),
})
export type Cycle = z.infer<typeof Cycle>

const Dated = z.strictObject({ word: z.enum(['đến', 'trước']), date: Day })
const Yearly = z.strictObject({
  word: z.enum(['đến', 'trước']),
  /** "trước ngày 30/12 hàng năm": day and month, in the year the cycle ends. */
  yearly: z.string().regex(/^\d{1,2}\/\d{1,2}$/, 'ghi ngày/tháng, ví dụ 30/12'),
})
const Within = z.strictObject({
  word: z.literal('trong'),
  count: z.int().positive(),
  unit: z.enum(['ngày', 'ngày làm việc']),
  /** The event it is counted from; its date is a record. */
  after: Id,
})

/** A deadline in the plan's words: đến (the day included), trước (not), trong (a term). */
export const DeadlineRule = z.union([Dated, Yearly, Within])
export type DeadlineRule = z.infer<typeof DeadlineRule>

export const Registration = z.strictObject({
  id: Id,
  for: Kind,
  cycles: z.array(Id).min(1),
  until: openable(DeadlineRule),
  /** What the form asks (KK IV.1: targets, key tasks, completion aimed at, award aimed at). */
  fields: z.array(Text).default([]),
  ...Cited,
})
export type Registration = z.infer<typeof Registration>
