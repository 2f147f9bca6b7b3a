/**
 * Presence of a score cell (ô điểm): given, missing, or not applicable. One byte a cell, so that a
 * national table fits in memory.
 * A missing cell is not zero points. Where a cell is not given its points column holds zero, which
 * nobody may read as a score.
 */
export const MISSING = 0
export const GIVEN = 1
export const NOT_APPLICABLE = 2

const FOUR_GIVEN = 0x01010101

/**
 * Writes the rows that are not given into `rows` and says how many they are. Four cells are looked
 * at together, because
 * almost all of them are given.
 */
export function rowsNotGiven(presence: Uint8Array, rows: Int32Array): number {
  const { length } = presence
  if (presence.byteOffset % 4 !== 0)
    return collect(presence, { from: 0, to: length, rows, found: 0 })
  const words = new Uint32Array(presence.buffer, presence.byteOffset, length >> 2)
  let found = 0
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === FOUR_GIVEN) continue
    found = collect(presence, { from: at << 2, to: (at << 2) + 4, rows, found })
  }
  return collect(presence, { from: words.length << 2, to: length, rows, found })
}

type Stretch = Readonly<{ from: number; to: number; rows: Int32Array; found: number }>

function collect(presence: Uint8Array, { from, to, rows, found }: Stretch): number {
  let count = found
  for (let row = from; row < to; row += 1) {
    if (presence[row] === GIVEN) continue
    rows[count] = row
    count += 1
  }
  return count
}
