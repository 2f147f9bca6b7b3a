/**
 * A bound in the words of plans: "đạt từ 85% trở lên", "đạt trên 98%", "không quá 5%", "dưới 5%".
 */
import { type Exact, exact, formatExact, multiply } from '#kernel'
import type { Bound } from './bound.ts'

export function wordBound({ word, value }: Bound, show: (value: Exact) => string): string {
  const figure = show(value)
  if (word === 'at-least') return `đạt từ ${figure} trở lên`
  if (word === 'more-than') return `đạt trên ${figure}`
  return word === 'at-most' ? `không quá ${figure}` : `dưới ${figure}`
}

const HUNDRED = exact(100)

/** 2449/2500 is '97,96%'; a share whose decimals do not end is cut with '…', never rounded. */
export function wordShare(share: Exact): string {
  return `${formatExact(multiply(share, HUNDRED))}%`
}
