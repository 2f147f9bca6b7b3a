/**
 * Columns of scaled whole numbers for bulk work: 19,25 points at two places is 1925. Every
 * operation is one tight loop.
 * Points that do not fit the places are never cut: `put` says no, and such a row is added up again
 * with exact fractions.
 */
import { assert, type Exact, type Rounding, ratio, round } from '#kernel'
import type { Outline } from '#rulebook/criteria'
import type { Arithmetic, Limits } from './arithmetic.ts'

export type ScaledColumn = Int32Array | Float64Array

/** What a scaled column can hold exactly. */
const WHOLE = { Int32Array: 2 ** 31 - 1, Float64Array: Number.MAX_SAFE_INTEGER } as const

/**
 * Arithmetic on columns at so many decimal places. Float64Array for points beyond two thousand
 * million units.
 */
export function scaledArithmetic(
  places: number,
  make: (rows: number) => ScaledColumn = (rows) => new Int32Array(rows),
): Arithmetic<ScaledColumn, number> {
  const scale = 10n ** BigInt(places)
  const toUnits = (points: Exact): number => {
    const units = unitsOf(points, scale)
    assert(units !== undefined, `points fit ${places} decimal places`)
    return units
  }
  return {
    filled: (rows, points) => make(rows).fill(toUnits(points)),
    value: toUnits,
    add: addColumn,
    addAt: (into, row, units) => {
      into[row] = (into[row] ?? 0) + units
    },
    copyAt: (into, row, from) => {
      into[row] = from[row] ?? 0
    },
    copy: (into, from) => into.set(from),
    clamp: (into, limits) => clampColumn(into, limitUnits(limits, toUnits)),
    rounded: (cells, rounding) =>
      rounding.places >= places ? cells : roundColumn(cells, { scale, rounding }),
    at: (column, row) => ratio(column[row] ?? 0, scale),
    put: (column, row, points) => {
      const units = unitsOf(points, scale)
      if (units === undefined) return false
      column[row] = units
      return column[row] === units
    },
  }
}

/**
 * Whether every maximum and limit of a set fits so many places; if not, only exact columns can add
 * it up.
 */
export function fitsPlaces(outline: Outline, places: number): boolean {
  const scale = 10n ** BigInt(places)
  const { totals } = outline.set
  const limits = [
    totals.main,
    totals['bonus-ceiling'],
    totals['penalty-ceiling'],
    totals.least,
    totals.greatest,
  ]
  const points = [...outline.leaves, ...outline.groups].map((it) => it.max)
  return [...points, ...limits].every((it) => it === undefined || unitsOf(it, scale) !== undefined)
}

function unitsOf(points: Exact, scale: bigint): number | undefined {
  const units = points.n * scale
  if (units % points.d !== 0n) return undefined
  const whole = Number(units / points.d)
  return Math.abs(whole) <= WHOLE.Float64Array ? whole : undefined
}

function addColumn(into: ScaledColumn, cells: ScaledColumn): void {
  const { length } = into
  // The index never leaves either column, so the fallback is for the type checker only.
  for (let row = 0; row < length; row += 1)
    into[row] = (into[row] as number) + (cells[row] as number)
}

type LimitUnits = Readonly<{ low: number; high: number }>

function limitUnits(limits: Limits, toUnits: (points: Exact) => number): LimitUnits {
  return {
    low: limits.least ? toUnits(limits.least) : Number.NEGATIVE_INFINITY,
    high: limits.greatest ? toUnits(limits.greatest) : Number.POSITIVE_INFINITY,
  }
}

function clampColumn(into: ScaledColumn, { low, high }: LimitUnits): void {
  for (let row = 0; row < into.length; row += 1) {
    const units = into[row] as number
    if (units < low) into[row] = low
    else if (units > high) into[row] = high
  }
}

type Coarser = Readonly<{ scale: bigint; rounding: Rounding }>

function roundColumn(cells: ScaledColumn, { scale, rounding }: Coarser): ScaledColumn {
  const result = cells.slice()
  for (let row = 0; row < result.length; row += 1) {
    const rounded = round(ratio(cells[row] ?? 0, scale), rounding)
    result[row] = Number((rounded.n * scale) / rounded.d)
  }
  return result
}
