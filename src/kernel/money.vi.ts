/**
 * Money as a Vietnamese reader sees it: whole đồng with a point between thousands.
 * Refuses parts of a đồng: rounding belongs to money.ts.
 */
import { assert } from './assert.ts'
import { groupThousands } from './exact.vi.ts'
import type { Dong } from './money.ts'

/** '450.000 đồng'. */
export function formatDong(amount: Dong): string {
  assert(Number.isSafeInteger(amount), `not whole đồng: ${amount}`)
  return `${amount < 0 ? '-' : ''}${groupThousands(String(Math.abs(amount)))} đồng`
}
