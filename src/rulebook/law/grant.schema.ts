/**
 * The schemas of authority (thẩm quyền khen thưởng): names of forms and levels, who grants what
 * under which regime, and which level has ended. Reads authorities.yaml.
 */
import { z } from 'zod'
import { Day, Id, Text } from '#rulebook/words'
import { list, meta, RegimeId, span } from './entry.ts'

/** Whom an award is given to: cá nhân, tập thể, hộ gia đình. */
export const Receiver = z.enum(['individual', 'collective', 'household'])
export type Receiver = z.output<typeof Receiver>

export const AwardForm = z
  .strictObject({
    id: Id,
    name: Text,
    family: z.enum(['form', 'title', 'flag']),
    for: list(Receiver),
    ...meta,
  })
  .readonly()
export type AwardForm = z.output<typeof AwardForm>

export const GrantingLevel = z.strictObject({ id: Id, office: Text, ...span, ...meta }).readonly()
export type GrantingLevel = z.output<typeof GrantingLevel>

export const Grant = z
  .strictObject({ id: Id, regime: RegimeId, level: Id, forms: list(Id), ...meta })
  .readonly()
export type Grant = z.output<typeof Grant>

/** A level that ended, and who is proposed in its place; the proposal is not a legal conclusion. */
export const Succession = z
  .strictObject({
    id: Id,
    level: Id,
    'last-day': Day,
    successor: Id,
    alternatives: list(Id),
    statement: Text,
    ...meta,
  })
  .readonly()
export type Succession = z.output<typeof Succession>

export const AuthoritiesFile = z.strictObject({
  forms: list(AwardForm),
  levels: list(GrantingLevel),
  grants: list(Grant),
  successions: list(Succession),
})
