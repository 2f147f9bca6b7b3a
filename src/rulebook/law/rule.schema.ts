/**
 * The schemas of the rules that bind every campaign (nguyên tắc khen thưởng): principles, repeat
 * rule, holds, votes, revocation. Reads award-rules.yaml. Vote shares are settings: an absent share
 * is not fixed nationally.
 */
import { z } from 'zod'
import { Id, Text } from '#rulebook/words'
import { ExactNumber, list, meta, Statement, span } from './entry.ts'

const bound = {
  id: Id,
  ...span,
  /** How firmly it binds: written in the law, in a decree, or only practised. */
  binding: z.enum(['law', 'decree', 'practice']),
  statement: Text,
  ...meta,
}

export const AwardRule = z.strictObject(bound).readonly()
export type AwardRule = z.output<typeof AwardRule>

/** What holds an award while it is pending; a citizen's open feedback is not among them. */
export const Matter = z.enum([
  'discipline',
  'investigation',
  'inspection',
  'complaint-verification',
  'denunciation-verification',
  'corruption-report',
])
export type Matter = z.output<typeof Matter>

export const Hold = z.strictObject({ ...bound, matters: list(Matter) }).readonly()
export type Hold = z.output<typeof Hold>

export const VoteRule = z
  .strictObject({
    id: Id,
    ...span,
    forms: z.exactOptional(list(Id)),
    levels: z.exactOptional(list(Id)),
    ballot: z.exactOptional(z.enum(['secret', 'show'])),
    share: z.exactOptional(ExactNumber),
    quorum: z.exactOptional(ExactNumber),
    of: z.exactOptional(z.enum(['all-members', 'present'])),
    absent: z.exactOptional(z.enum(['written-opinion'])),
    tie: z.exactOptional(z.enum(['chair-side'])),
    statement: Text,
    ...meta,
  })
  .readonly()
export type VoteRule = z.output<typeof VoteRule>

export const AwardRulesFile = z.strictObject({
  principles: list(AwardRule),
  'repeat-rules': list(AwardRule),
  'ground-rules': list(AwardRule),
  holds: list(Hold),
  votes: list(VoteRule),
  revocations: list(Statement),
})
