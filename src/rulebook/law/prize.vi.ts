/**
 * The arithmetic of a prize in one sentence an official could sign, and the warning where part of
 * it is not certain.
 */
import {
  equals,
  exact,
  formatCivil,
  formatDong,
  formatExact,
  listVi,
  quoteVi,
  unreachable,
} from '#kernel'
import type { Source } from './entry.ts'
import type { RoundingRule } from './money.schema.ts'
import type { Prize, PrizeRefusal } from './prize.ts'

/** '0,3 × 1.490.000 đồng = 447.000 đồng, làm tròn lên hàng chục nghìn đồng: 450.000 đồng'. */
export function wordPrize({ amount, product, coefficient, salary, rounding }: Prize): string {
  const { basis, factor } = coefficient
  const times = factor
    ? `${formatExact(basis.value)} × ${formatExact(factor.value)}`
    : formatExact(coefficient.value)
  const before = `${times} × ${formatDong(salary.value)} = ${formatExact(product)} đồng`
  if (equals(product, exact(amount))) return before
  return `${before}, ${wordRounding(rounding)}: ${formatDong(amount)}`
}

/** The papers the amount rests on, each once: 'Căn cứ: Nghị định 91/2017/NĐ-CP, Điều 73; …'. */
export function wordPrizeSources({ sources }: Prize): string {
  const citations = new Set(sources.map(({ citation }: Source) => citation))
  return `Căn cứ: ${[...citations].join('; ')}.`
}

/** What in the amount was not checked against the law's text; undefined when all was. */
export function wordPrizeDoubt({ coefficient, salary, rounding }: Prize): string | undefined {
  const doubtful = [
    { name: 'hệ số', certainty: coefficient.certainty },
    { name: 'mức lương cơ sở', certainty: salary.certainty },
    { name: 'cách làm tròn', certainty: rounding.certainty },
  ].filter(({ certainty }) => certainty !== 'seen')
  if (doubtful.length === 0) return undefined
  return `Cần đối chiếu văn bản gốc: ${listVi(doubtful.map(({ name }) => name))}.`
}

function wordRounding({ mode, unit }: RoundingRule): string {
  switch (mode) {
    case 'up':
      return `làm tròn lên ${wordUnit(unit)}`
    case 'nearest':
      return `làm tròn đến ${wordUnit(unit)} gần nhất`
    case 'none':
      return 'không làm tròn'
    default:
      return unreachable(mode)
  }
}

const UNITS: Readonly<Record<number, string>> = {
  1000: 'hàng nghìn đồng',
  10000: 'hàng chục nghìn đồng',
  100000: 'hàng trăm nghìn đồng',
}

function wordUnit(unit: number): string {
  return UNITS[unit] ?? `bội số của ${formatDong(unit)}`
}

const NOT_READ = 'văn bản chưa được đọc; người có thẩm quyền chọn chế độ áp dụng và ghi lý do'
const LAW_CHANGED = 'Pháp luật thay đổi giữa ngày nhận hồ sơ và ngày quyết định'

/** Why the money of an award cannot be told, and what to do. */
export function wordPrizeRefusal(refusal: PrizeRefusal): string {
  switch (refusal.why) {
    case 'no-regime':
      return `Chưa có dữ liệu pháp luật cho ngày ${formatCivil(refusal.date)}.`
    case 'no-base-salary': {
      const day = formatCivil(refusal.date)
      return `Chưa có mức lương cơ sở cho ngày ${day}; bổ sung vào law/base-salary.yaml.`
    }
    case 'unknown-regime':
      return `Không có chế độ ${quoteVi(refusal.regime)}. Có: ${refusal.known.join(', ')}.`
    case 'regime-not-read':
      return `Mức thưởng theo chế độ ${refusal.regime} chưa biết: ${NOT_READ}.`
    case 'no-coefficient':
      return `Không có hệ số tiền thưởng cho hình thức này ở cấp này theo chế độ ${refusal.regime}.`
    case 'no-rounding-rule':
      return `Chưa có cách làm tròn tiền thưởng cho chế độ ${refusal.regime}.`
    case 'which-regime': {
      const options = refusal.options.map(({ regime, value }) => `${regime}: ${formatExact(value)}`)
      return `${LAW_CHANGED} (hệ số ${options.join('; ')}); cần chọn chế độ áp dụng và ghi lý do.`
    }
    default:
      return unreachable(refusal)
  }
}
