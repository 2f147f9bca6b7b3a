/**
 * A group whose points are the sum of its children (tổng các tiêu chí thành phần). It is
 * structural: the tree adds it up.
 */
import { z } from 'zod'
import type { Data } from './rule.ts'

export const SumOfChildren = z.strictObject({
  kind: z.literal('sum-of-children'),
  /**
   * The group's points are a ceiling: children may add up to more, and what is above is not
   * counted.
   */
  ceiling: z.boolean().optional(),
})
export type SumOfChildren = Data<z.output<typeof SumOfChildren>>
