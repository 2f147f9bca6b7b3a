/**
 * One participant's sums (điểm của một đối tượng) read out of a tally as exact numbers.
 * A row with missing lines has no total and no percentage, only what is counted so far.
 */
import { compare, divide, type Exact, exact, multiply, subtract, ZERO } from '#kernel'
import type { Outline, Section } from '#rulebook/criteria'
import type { Arithmetic } from './arithmetic.ts'
import type { Sums } from './sums.ts'
import { nominalMaximum, type Tally } from './tally.ts'

/** A group's or a section's sum: `points` only when no line in it is missing. */
export type PartSum = Readonly<{ points?: Exact; counted: Exact; maximum: Exact; missing: number }>

export type RowSum = Readonly<{
  /** Absent while any line is missing: not established, never zero. */
  total?: Exact
  counted: Exact
  /** The applicable maximum: the stated one less what N/A lines took off. */
  maximum: Exact
  /**
   * Total as percent of the applicable maximum; absent without a total or without anything
   * applicable.
   */
  percent?: Exact
  missing: number
  sections: Readonly<Record<Section, PartSum>>
  groups: ReadonlyMap<string, PartSum>
}>

type Read<Column, Value> = Readonly<{
  outline: Outline
  tally: Tally<Column>
  arithmetic: Arithmetic<Column, Value>
}>

const HUNDRED = exact(100)

/** The sums of one row. */
export function rowSum<Column, Value>(read: Read<Column, Value>, row: number): RowSum {
  const { outline, tally, arithmetic } = read
  const { totals } = outline.set
  const { main, bonus, penalty } = tally.sections
  const missing = tally.missing[row] ?? 0
  const counted = arithmetic.at(tally.counted, row)
  const maximum = subtract(nominalMaximum(outline), removedAt(read, main, row))
  const sections = {
    main: partSum(read, { sums: main, max: totals.main, row }),
    bonus: partSum(read, { sums: bonus, max: totals['bonus-ceiling'] ?? ZERO, row }),
    penalty: partSum(read, { sums: penalty, max: ZERO, row }),
  }
  const groups = new Map(
    outline.groups.flatMap((it) => {
      const sums = tally.groups.get(it.id)
      return sums ? [[it.id, partSum(read, { sums, max: it.max, row })] as const] : []
    }),
  )
  const facts = { counted, maximum, missing, sections, groups }
  if (missing > 0) return facts
  if (compare(maximum, ZERO) <= 0) return { ...facts, total: counted }
  return { ...facts, total: counted, percent: divide(multiply(counted, HUNDRED), maximum) }
}

type Part<Column> = Readonly<{ sums: Sums<Column>; max: Exact; row: number }>

function partSum<Column, Value>(
  read: Read<Column, Value>,
  { sums, max, row }: Part<Column>,
): PartSum {
  const counted = read.arithmetic.at(sums.points, row)
  const missing = sums.missing?.[row] ?? 0
  const maximum = subtract(max, removedAt(read, sums, row))
  return { counted, maximum, missing, ...(missing > 0 ? {} : { points: counted }) }
}

function removedAt<Column, Value>(
  { arithmetic }: Read<Column, Value>,
  sums: Sums<Column>,
  row: number,
): Exact {
  return sums.removed ? arithmetic.at(sums.removed, row) : ZERO
}
