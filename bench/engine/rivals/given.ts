/**
 * What a rival is given: columns and roles, without a word of the engine. This folder is a package
 * of its own, so that the product does not carry the rivals.
 */

type Line = Readonly<{ points: Int32Array; presence: Uint8Array }>
type Ratio = Readonly<{ present: Uint8Array; part: Float64Array; whole: Float64Array }>

export type LineRole = Readonly<{
  section: 'main' | 'bonus' | 'penalty'
  block: number
  max: number
  na: 'none' | 'full' | 'remove' | 'zero' | 'rescale'
  carried: boolean
}>

/** The sheet: the same roles of lines and the same limits that the floor goes by. */
export type Sheet = Readonly<{
  lines: readonly LineRole[]
  limits: Readonly<{ main: number; bonus: number; penalty: number; least: number }>
  rescaled: Readonly<{ block: number; max: number }>
  bands: readonly Readonly<{ least: number }>[]
}>

export type People = Readonly<{
  rows: number
  unitOf: Int32Array
  onTime: Ratio
  satisfied: Ratio
  grade: Readonly<{ present: Uint8Array; level: Int8Array }>
  clean: Readonly<{ present: Uint8Array; flag: Uint8Array }>
  registration: Uint8Array
  ruled: Uint8Array
}>

export type Given = Readonly<{
  sheet: Sheet
  group: Int32Array
  /** By stage, by line. */
  stages: readonly (readonly Line[])[]
  people: People
}>

/**
 * Totals per stage (−1 without one), ranks of the last stage (0 for none), and people by verdict
 * code.
 */
export type Found = Readonly<{
  totals: readonly Int32Array[]
  ranks: Int32Array
  bands: Uint8Array
}>
