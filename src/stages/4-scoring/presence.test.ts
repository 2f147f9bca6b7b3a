/** The scan that finds the cells that are not given, four at a time, against the plain reading. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { GIVEN, rowsNotGiven } from './presence.ts'

test('the rows found are exactly those that are not given, wherever the bytes start', () => {
  const bytes = fc.array(fc.constantFrom(GIVEN, GIVEN, GIVEN, 0, 2), { maxLength: 40 })
  fc.assert(
    fc.property(bytes, fc.nat(3), (codes, offset) => {
      const presence = new Uint8Array(new ArrayBuffer(codes.length + offset), offset)
      presence.set(codes)
      const rows = new Int32Array(codes.length)
      const found = rowsNotGiven(presence, rows)

      const wanted = codes.flatMap((code, row) => (code === GIVEN ? [] : [row]))
      assert.deepEqual([...rows.subarray(0, found)], wanted)
    }),
  )
})
