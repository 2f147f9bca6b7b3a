/**
 * A line that is shown and not scored (chỉ để theo dõi): its maximum is zero and it needs nothing.
 */
import { z } from 'zod'
import { ZERO } from '#kernel'
import type { Data, RuleKind } from './rule.ts'
import { give, noFlaws } from './rule.ts'

export const Informational = z.strictObject({ kind: z.literal('informational') })
export type Informational = Data<z.output<typeof Informational>>

export const informational: RuleKind<Informational> = {
  inputs: () => [],
  points: (_rule, inputs) => give(ZERO, inputs),
  greatest: () => ZERO,
  flaws: noFlaws,
}
