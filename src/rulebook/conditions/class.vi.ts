/** A class in words: the level asked for, the level concluded, or whose notice is still awaited. */
import { quoteVi } from '#kernel'
import type { ClassCondition } from './condition.ts'
import type { Finding } from './finding.ts'
import type { Names } from './names.ts'

export function demandClass(condition: ClassCondition, names: Names): string {
  const { of, 'at-least': least } = condition.class
  const level = quoteVi(names.level(of, least))
  return `${names.indicator(of)} đạt mức ${level}${names.isBest(of, least) ? '' : ' trở lên'}`
}

export function factClass(condition: ClassCondition, finding: Finding, names: Names): string {
  const { reading, missing } = finding
  if (missing?.why === 'not-concluded') return `chưa có thông báo của ${missing.by}`
  if (missing?.why === 'unknown-level') {
    return `mức ghi trong hồ sơ là ${quoteVi(missing.level)}, không có trong thang xếp loại`
  }
  if (reading?.kind !== 'class') return 'hồ sơ chưa có kết quả xếp loại'
  return `thực tế xếp mức ${quoteVi(names.level(condition.class.of, reading.level))}`
}
