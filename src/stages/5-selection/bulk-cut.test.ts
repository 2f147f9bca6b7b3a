/** The cut on columns against the cut of candidates one by one. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exact } from '#kernel'
import { BELOW, cutColumns, NO_CANDIDATE, PLACED, TIED } from './bulk-cut.ts'
import { cut } from './cut.ts'
import type { Ranked } from './order.ts'

const LINES = 3

type Row = Readonly<{
  free: boolean
  line: number
  direct: boolean
  keys: readonly (number | undefined)[]
}>

const key = fc.option(fc.integer({ min: -1, max: 2 }), { nil: undefined })
const row: fc.Arbitrary<Row> = fc.record({
  free: fc.boolean(),
  line: fc.nat(LINES - 1),
  direct: fc.boolean(),
  keys: fc.tuple(key, key),
})
const places = fc.tuple(...Array.from({ length: LINES }, () => fc.nat(6)))
const mode = fc.constantFrom('none', 'among-equals', 'before-all')

const flags = (rows: readonly Row[], holds: (it: Row) => boolean): Uint8Array =>
  Uint8Array.from(rows, (it) => (holds(it) ? 1 : 0))

function keyColumn(rows: readonly Row[], at: number) {
  const units = Int32Array.from(rows, (it) => it.keys[at] ?? 0)
  return { units, present: flags(rows, (it) => it.keys[at] !== undefined) }
}

const candidates = (rows: readonly Row[], line: number): readonly Ranked[] =>
  rows.flatMap((it, at) => {
    if (!it.free || it.line !== line) return []
    const keys = it.keys.map((units) => (units === undefined ? undefined : exact(units)))
    return [{ participant: `${at}`, direct: it.direct, keys }]
  })

test('on columns and one by one the same are placed, tied and below, with the same places kept', () => {
  const property = fc.property(fc.array(row, { maxLength: 30 }), places, mode, (rows, each, by) => {
    const { states, forTies } = cutColumns({
      free: flags(rows, (it) => it.free),
      line: Int32Array.from(rows, (it) => it.line),
      places: each,
      keys: [keyColumn(rows, 0), keyColumn(rows, 1)],
      direct: flags(rows, (it) => it.direct),
      mode: by,
    })
    const expected = new Uint8Array(rows.length).fill(NO_CANDIDATE)
    for (const [line, count] of each.entries()) {
      const { placed, ties, below } = cut(candidates(rows, line), { places: count, mode: by })
      for (const one of placed) expected[Number(one.participant)] = PLACED
      for (const one of below) expected[Number(one.participant)] = BELOW
      for (const who of ties.flatMap((tie) => tie.participants)) expected[Number(who)] = TIED
      const kept = ties.reduce((total, tie) => total + tie.places, 0)
      assert.equal(forTies[line], kept)
    }
    assert.deepEqual(states, expected)
  })
  fc.assert(property, { numRuns: 500 })
})

test('two of three equals are not chosen for the council: all three are tied for the two places', () => {
  const { states, forTies } = cutColumns({
    free: Uint8Array.of(1, 1, 1, 1, 0),
    line: new Int32Array(5),
    places: [3],
    keys: [{ units: Int32Array.of(9500, 9000, 9000, 9000, 9900) }],
    direct: new Uint8Array(5),
    mode: 'none',
  })
  assert.deepEqual([...states], [PLACED, TIED, TIED, TIED, NO_CANDIDATE])
  assert.deepEqual([...forTies], [2])
})
