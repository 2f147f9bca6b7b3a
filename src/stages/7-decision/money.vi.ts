/**
 * Prize money in Vietnamese: each amount with its arithmetic, then the total and what is not in it.
 */
import { formatCivil, formatDong } from '#kernel'
import { wordPrize, wordPrizeRefusal } from '#rulebook/law'
import type { PrizeLine, PrizeList } from './money.ts'

/** One line per participant, then the total. */
export function wordPrizes({ lines, total, unknown }: PrizeList): readonly string[] {
  const missing =
    unknown > 0 ? ` (chưa gồm ${unknown} trường hợp chưa xác định được mức thưởng)` : ''
  return [...lines.map(wordPrizeLine), `Tổng tiền thưởng: ${formatDong(total)}${missing}`]
}

/** The arithmetic of one prize and the date it rests on. */
export function wordPrizeLine({ name, prize, decisionDate, expected }: PrizeLine): string {
  const amount = prize.ok ? wordPrize(prize.value) : wordPrizeRefusal(prize.refusal)
  const day = `${expected ? 'dự kiến ' : ''}quyết định ngày ${formatCivil(decisionDate)}`
  return `${name} (${day}): ${amount}`
}
