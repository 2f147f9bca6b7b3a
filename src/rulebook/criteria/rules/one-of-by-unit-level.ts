/**
 * A group of which one child applies, by the participant's unit level (chọn nhánh theo cấp đơn vị).
 * It is structural.
 * A participant whose level no child names has no points here: not established, never zero.
 */
import { z } from 'zod'
import type { Data } from './rule.ts'

export const OneOfByUnitLevel = z.strictObject({ kind: z.literal('one-of-by-unit-level') })
export type OneOfByUnitLevel = Data<z.output<typeof OneOfByUnitLevel>>
