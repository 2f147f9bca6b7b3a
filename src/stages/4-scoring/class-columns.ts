/**
 * Classification of tens of thousands of rows by points alone (xếp loại hàng loạt): the number of
 * the band, from the highest.
 * Gates and forced classes need recorded facts and are judged one by one in classes.ts.
 */
import type { Exact } from '#kernel'
import { type ClassBand, lowerEdge } from '#rulebook/criteria'

/** A row without a class: no established total, or below every band. */
export const NO_BAND = 255

type Cut = Readonly<{ units: number; closed: boolean }>

type Column = Readonly<{ points: Int32Array; missing: Uint16Array; places: number }>

/** The band reached by each row. Bands are read by their lower edges, from the highest down. */
export function bandColumn(bands: readonly ClassBand[], column: Column): Uint8Array {
  const cuts = bands.map((band) => cutOf(band, column.places))
  const result = new Uint8Array(column.points.length).fill(NO_BAND)
  for (let row = 0; row < result.length; row += 1) {
    if (column.missing[row] !== 0) continue
    const points = column.points[row] ?? 0
    const band = cuts.findIndex(
      ({ units, closed }) => points > units || (closed && points === units),
    )
    if (band >= 0) result[row] = band
  }
  return result
}

/** An edge between two representable points is the next lower one, open. */
function cutOf(band: ClassBand, places: number): Cut {
  const edge = lowerEdge(band)
  if (!edge) return { units: Number.POSITIVE_INFINITY, closed: false }
  const { whole, rest } = unitsOf(edge.value, places)
  return rest ? { units: whole, closed: false } : { units: whole, closed: edge.closed }
}

function unitsOf(value: Exact, places: number): Readonly<{ whole: number; rest: boolean }> {
  const units = value.n * 10n ** BigInt(places)
  const cut = units / value.d
  const below = units < 0n && cut * value.d !== units ? cut - 1n : cut
  return { whole: Number(below), rest: units % value.d !== 0n }
}
