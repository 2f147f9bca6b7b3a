/** The difference between a printed total and its printed parts, in Vietnamese. */
import { formatExact } from '#kernel'
import type { PrintedSum } from './printed-sum.ts'

/** 'Công bố 91,04; các phần cộng lại 91,05, lệch -0,01: giữ số đã công bố'. */
export function wordPrintedSum({ printed, sumOfParts, difference, agrees }: PrintedSum): string {
  if (agrees) return `Công bố ${formatExact(printed)}, khớp tổng các phần`
  const apart = `các phần cộng lại ${formatExact(sumOfParts)}, lệch ${formatExact(difference)}`
  return `Công bố ${formatExact(printed)}; ${apart}: giữ số đã công bố`
}
