/** A ratio in words: the two counts first, then what they come to. */
import { divide, formatExact } from '#kernel'
import { boundOf } from './bound.ts'
import { wordBound, wordShare } from './bound.vi.ts'
import type { RatioCondition } from './condition.ts'
import type { Finding } from './finding.ts'
import type { Names } from './names.ts'

export function demandRatio({ ratio }: RatioCondition, names: Names): string {
  return `${names.indicator(ratio.of)} ${wordBound(boundOf(ratio), wordShare)}`
}

export function factRatio({ ratio }: RatioCondition, { reading }: Finding, names: Names): string {
  if (reading?.kind !== 'ratio') {
    return `hồ sơ chưa có số liệu (${names.part(ratio.of)}; ${names.whole(ratio.of)})`
  }
  const { part, whole } = reading
  if (whole.n <= 0n) {
    return `chưa có phát sinh (mẫu số “${names.whole(ratio.of)}” bằng 0) nên không có tỷ lệ`
  }
  const share = wordShare(divide(part, whole))
  return `thực tế ${formatExact(part)}/${formatExact(whole)}, bằng ${share}`
}
