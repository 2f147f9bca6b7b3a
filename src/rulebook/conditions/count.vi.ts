/** A number in words, with its unit. */
import { type Exact, formatExact } from '#kernel'
import { boundOf } from './bound.ts'
import { wordBound } from './bound.vi.ts'
import type { CountCondition } from './condition.ts'
import type { Finding } from './finding.ts'
import type { Names } from './names.ts'

export function demandCount({ count }: CountCondition, names: Names): string {
  return `${names.indicator(count.of)} ${wordBound(boundOf(count), withUnit(count.of, names))}`
}

export function factCount({ count }: CountCondition, { reading }: Finding, names: Names): string {
  if (reading?.kind !== 'number') return 'hồ sơ chưa có số liệu'
  return `thực tế ${withUnit(count.of, names)(reading.value)}`
}

function withUnit(indicator: string, names: Names): (value: Exact) => string {
  const unit = names.unit(indicator)
  const space = unit === '' || unit === '%' ? '' : ' '
  return (value) => `${formatExact(value)}${space}${unit}`
}
