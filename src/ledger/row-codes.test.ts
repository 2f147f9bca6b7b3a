import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exact } from '#kernel'
import { rowCodes } from './row-codes.ts'

const cell = fc.constantFrom('', 'a', 'b', 'ab', undefined)
const row = fc.record({ one: cell, two: cell, three: cell })

test('two rows have the same code exactly when they have the same texts in the columns', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const codes = rowCodes(rows, ['one', 'two'])
      const text = (at: number) => JSON.stringify([rows[at]?.one ?? '', rows[at]?.two ?? ''])
      for (let a = 0; a < rows.length; a += 1) {
        for (let b = 0; b < rows.length; b += 1)
          assert.equal(codes[a] === codes[b], text(a) === text(b))
      }
    }),
  )
})

test('more combinations than a number can count are still told apart', () => {
  const columns = Array.from({ length: 9 }, (_, at) => `c${at}`)
  const rows = Array.from({ length: 200 }, (_, at) =>
    Object.fromEntries(columns.map((column, place) => [column, `${(at * (place + 3)) % 199}`])),
  )
  const codes = rowCodes(rows, columns)
  assert.equal(new Set(codes).size, 199)
  assert.equal(codes[0], codes[199])
  assert.ok(codes.every((code) => Number.isSafeInteger(code)))
})

test('equal numbers are equal however they were written, and no rows have no codes', () => {
  const codes = rowCodes([{ one: exact('9') }, { one: exact('9.0') }], ['one'])
  assert.equal(codes[0], codes[1])
  assert.equal(rowCodes([], ['one']).length, 0)
})
