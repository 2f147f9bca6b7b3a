/**
 * Chance that comes out the same for the same seed, on every machine: 32-bit whole numbers only.
 */

export type Chance = Readonly<{
  /** A whole number from 0 to count - 1. */
  below: (count: number) => number
  /** Whether something that happens so often in a thousand happens now. */
  holds: (perThousand: number) => boolean
}>

const STEP = 0x6d2b79f5

/** Mulberry32. */
export function seeded(seed: number): Chance {
  let state = seed | 0
  const next = (): number => {
    state = (state + STEP) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (again ^ (again >>> 14)) >>> 0
  }
  const below = (count: number): number => next() % count
  return { below, holds: (perThousand) => below(1000) < perThousand }
}
