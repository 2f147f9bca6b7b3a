/** A measure as it is typed and shown (số liệu): by the kind of its indicator. */
import { formatExact } from '#kernel'
import type { Indicator } from '#rulebook/definition'
import type { MeasureRow } from './rows.ts'

/** 'Đúng hạn: 960/1.000', '97,5', 'có'; undefined when nothing is recorded. */
export function measureText(row: MeasureRow | undefined): string | undefined {
  if (!row) return undefined
  const { part, whole, value } = row
  if (part && whole) return `${formatExact(part)}/${formatExact(whole)}`
  return value
}

/** A level is shown by its name, whatever id it is kept under. */
export function levelName(
  text: string | undefined,
  indicator: Indicator,
  scales: readonly Readonly<{
    id: string
    levels: readonly Readonly<{ id: string; name: string }>[]
  }>[],
): string | undefined {
  if (indicator.kind !== 'class') return text
  const scale = scales.find(({ id }) => id === indicator.scale)
  return scale?.levels.find(({ id }) => id === text)?.name ?? text
}
