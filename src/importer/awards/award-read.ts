/** An award as the plan words it (điều đọc được về một hình thức khen thưởng). */
import type { Recipient } from './amount.ts'
import type { Cycles } from './award-around.ts'
import type { AwardForm } from './award-form.ts'

export type AwardRead = Readonly<{
  form?: AwardForm
  authority?: string
  recipient?: Recipient
  cycles: Cycles
  quota?: Readonly<{
    unit: 'count' | 'percent' | 'fraction'
    value: string
    bound: 'max' | 'exact'
    floor?: string
    /** 'mỗi cụm', 'Cụm 1': of what the quota is counted apart. */
    per?: string
  }>
}>
