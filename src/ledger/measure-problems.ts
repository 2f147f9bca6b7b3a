/**
 * One measure before it is recorded (kiểm số liệu trước khi ghi): the same rules and the same words
 * as the checker of a whole table.
 */
import type { MeasureRow } from '#records'
import type { Definition } from '#rulebook/definition'
import { collect } from './collect.ts'
import { wordRecordProblem } from './ledger.vi.ts'
import { misfits } from './measures.ts'

export type CellProblem = Readonly<{ field: string; message: string }>

/** What keeps the row from being recorded, by cell; warnings do not. */
export function measureProblems(
  row: MeasureRow,
  { indicators, scales }: Pick<Definition, 'indicators' | 'scales'>,
): readonly CellProblem[] {
  const indicator = indicators.find(({ id }) => id === row.indicator)
  if (!indicator) return []
  const known = new Map(scales.map((scale) => [scale.id, scale]))
  const found = misfits(row, indicator, known).map((one) => ({
    ...one,
    table: 'measures' as const,
    row: 0,
  }))
  const problems = collect(found).filter(({ severity }) => severity === 'refused')
  return problems.map((one) => ({ field: one.column, message: wordRecordProblem(one) }))
}
