/** Pieces together are the same JSON, byte for byte, and none of them is large. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { jsonPieces } from './json-pieces.ts'

test('the pieces are what JSON.stringify writes', () => {
  const value = fc.anything({
    values: [
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant('dòng\nmới "ngoặc"'),
      fc.constant(undefined),
    ],
    maxDepth: 6,
    withNullPrototype: false,
  })
  fc.assert(
    fc.property(fc.record({ value }), (one) => {
      assert.equal([...jsonPieces(one)].join(''), JSON.stringify(one, null, 2))
    }),
    { numRuns: 500 },
  )
})

test('what is not defined is left out of a block and null in a list', () => {
  const value = { a: undefined, b: [undefined, [], {}], c: { d: undefined } }

  assert.equal([...jsonPieces(value)].join(''), JSON.stringify(value, null, 2))
})

test('the sheets of four hundred units are many small pieces, none of them a large one', () => {
  const line = { criterion: '1.1', name: 'x'.repeat(200), stages: ['1', '2'] }
  const rows = Array.from({ length: 400 }, (_, at) => {
    return { participant: `xa-${at}`, lines: Array.from({ length: 150 }, () => line) }
  })
  const pieces = [...jsonPieces({ rankings: [{ scoring: 'a', rows }] })]
  const largest = Math.max(...pieces.map(({ length }) => length))

  assert.ok(largest < 100_000, `${largest} letters at once`)
  assert.ok(pieces.length >= 400)
})
