/**
 * The schemas of law in time: regimes (chế độ pháp lý), instruments (văn bản), and which regime a
 * dossier keeps when the law changes under it. Reads regimes.yaml, instruments.yaml and
 * dossier-transition.yaml.
 */
import { z } from 'zod'
import { Day, Id, Text } from '#rulebook/words'
import { list, meta, RegimeId, span } from './entry.ts'

export const Regime = z
  .strictObject({
    id: RegimeId,
    name: Text,
    from: Day,
    to: z.exactOptional(Day),
    laws: list(Id),
    decrees: list(Id),
    circulars: list(Id),
    tiers: list(Id),
    /** not-read: the text of the new law was not read, so none of its rules may be stated. */
    known: z.enum(['read', 'partly-read', 'not-read']),
    unknown: list(Text),
    ...meta,
  })
  .readonly()
export type Regime = z.output<typeof Regime>

export const Instrument = z
  .strictObject({
    id: Id,
    number: Text,
    kind: z.enum(['law', 'decree', 'circular', 'consolidated']),
    name: Text,
    issued: z.exactOptional(Day),
    ...span,
    amends: list(Id).default([]),
    'replaced-by': list(Id).default([]),
    ...meta,
  })
  .readonly()
export type Instrument = z.output<typeof Instrument>

export const Transition = z
  .strictObject({
    id: Id,
    /** The first day of the new regime. */
    change: Day,
    before: RegimeId,
    after: RegimeId,
    'more-favourable': z.boolean().default(false),
    statement: Text,
    ...meta,
  })
  .readonly()
export type Transition = z.output<typeof Transition>

export const RegimesFile = z.strictObject({ regimes: list(Regime) })
export const InstrumentsFile = z.strictObject({ instruments: list(Instrument) })
export const TransitionFile = z.strictObject({ transitions: list(Transition) })
