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

/**
 * Digits of a sum as people write it: '450.000', '450 000' and '450.000 đồng' are 450000. What is
 * grouped otherwise stays as it is, to be refused: '450.00' could be meant as anything.
 */
export function dongDigits(typed: string): string {
  const sum = typed.trim().replace(/\s*(đồng|đ|vnđ)$/i, '')
  return /^\d{1,3}([. ]?\d{3})+$/.test(sum) ? sum.replace(/[. ]/g, '') : sum
}
