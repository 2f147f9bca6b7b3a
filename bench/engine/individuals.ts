/**
 * The individuals as columns, one row each: figures, class, attestation, registration, and what
 * ranks them.
 */
import { codeOfRegistration } from '#rulebook/conditions'
import type { Nation } from './nation.ts'
import { type Chance, seeded } from './seeded.ts'

const INDIVIDUALS = 1_000_000

export type RatioColumn = Readonly<{
  present: Uint8Array
  part: Float64Array
  whole: Float64Array
}>

export type Individuals = Readonly<{
  rows: number
  unitOf: Int32Array
  province: Int32Array
  /** Applications settled on time, of all settled. */
  onTime: RatioColumn
  /** People satisfied, of all asked. */
  satisfied: RatioColumn
  /** Class as a position on GRADES. */
  grade: Readonly<{ present: Uint8Array; level: Int8Array }>
  /** A paper says that no discipline was broken. */
  clean: Readonly<{ present: Uint8Array; flag: Uint8Array }>
  registration: Uint8Array
  /** 1 where a person ruled that satisfaction does not apply. */
  ruled: Uint8Array
  /** Points of the individual, in hundredths, and recognised initiatives: the keys that rank. */
  score: Int32Array
  initiatives: Int32Array
  /** Does the work directly. */
  direct: Uint8Array
}>

/** The share of a million individuals, spread over the collectives. */
export function makeIndividuals(nation: Nation, share: number, seed: number): Individuals {
  const chance = seeded(seed)
  const rows = Math.max(1, Math.round(INDIVIDUALS * share))
  const unitOf = Int32Array.from({ length: rows }, () => chance.below(nation.units))
  const flags = (perThousand: number): Uint8Array =>
    new Uint8Array(rows).map(() => Number(chance.holds(perThousand)))
  return {
    rows,
    unitOf,
    province: unitOf.map((unit) => nation.province[unit] ?? 0),
    onTime: ratios(flags(997), { most: 400, lossPerThousand: 30 }, chance),
    satisfied: ratios(flags(995), { most: 100, lossPerThousand: 220 }, chance),
    grade: { present: flags(998), level: new Int8Array(rows).map(() => gradeOf(chance)) },
    clean: { present: flags(999), flag: flags(990) },
    registration: new Uint8Array(rows).map(() => registrationOf(chance)),
    ruled: flags(5),
    score: new Int32Array(rows).map(() => 6000 + 50 * chance.below(80)),
    initiatives: new Int32Array(rows).map(() => chance.below(4)),
    direct: flags(400),
  }
}

type Counts = Readonly<{ most: number; lossPerThousand: number }>

/** Where there is no reading both counts are zero; a reading too may have no whole. */
function ratios(present: Uint8Array, { most, lossPerThousand }: Counts, chance: Chance) {
  const whole = Float64Array.from(present, (there) => there * chance.below(most + 1))
  const part = whole.map((all) => {
    const lost = Math.floor((all * chance.below(lossPerThousand)) / 1000)
    return all - lost
  })
  return { present, part, whole }
}

function gradeOf(chance: Chance): number {
  return [0, 0, 1, 1, 1, 1, 1, 1, 1, 2][chance.below(10)] ?? 3
}

function registrationOf(chance: Chance): number {
  if (chance.holds(950)) return codeOfRegistration('in-time')
  if (chance.holds(400)) return codeOfRegistration('late-admitted')
  return codeOfRegistration(chance.holds(500) ? 'late' : 'none')
}
