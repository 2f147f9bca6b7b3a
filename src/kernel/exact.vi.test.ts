import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exact, ratio } from './exact.ts'
import { formatExact, groupThousands } from './exact.vi.ts'

const shown: readonly (readonly [string, number | undefined, string])[] = [
  ['1234.5', undefined, '1.234,5'],
  ['97.5', undefined, '97,5'],
  ['100', undefined, '100'],
  ['1000000', undefined, '1.000.000'],
  ['-1234.5', undefined, '-1.234,5'],
  ['120/17', undefined, '7,0588…'],
  ['2/3', undefined, '0,6666…'],
  ['-2/3', undefined, '-0,6666…'],
  ['0.123456', undefined, '0,123456'],
  ['97.96', 0, '97…'],
  ['97.96', 1, '97,9…'],
  ['97.96', 2, '97,96'],
  ['97.5', 2, '97,5'],
  ['97', 2, '97'],
  ['99.9999', 2, '99,99…'],
  ['7.001', 2, '7,00…'],
  ['-0.001', 2, '-0,00…'],
  ['2/3', 1, '0,6…'],
]

for (const [value, places, text] of shown) {
  const where = places === undefined ? '' : ` with ${places} places`
  test(`${value}${where} is shown as ${text}`, () => {
    assert.equal(formatExact(exact(value), places), text)
  })
}

test('97.96 never prints as 98, whatever the places', () => {
  for (const places of [0, 1, 2, 3, undefined]) {
    assert.match(formatExact(exact('97.96'), places), /^97/)
  }
})

test('what is shown is never more than the value, and is plain only when it is the value', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 7), fc.integer({ min: 1, max: 999 }), fc.nat(5), (n, d, places) => {
      const text = formatExact(ratio(n, d), places)
      const digits = text.replaceAll('.', '').replace(',', '.').replace('…', '')
      const read = exact(digits)
      assert.equal(read.n * BigInt(d) <= BigInt(n) * read.d, true)
      assert.equal(text.endsWith('…'), read.n * BigInt(d) !== BigInt(n) * read.d)
    }),
  )
})

test('thousands are grouped from the right', () => {
  assert.deepEqual(['1', '123', '1234', '123456', '1234567'].map(groupThousands), [
    '1',
    '123',
    '1.234',
    '123.456',
    '1.234.567',
  ])
})

test('places must be a whole number from zero', () => {
  assert.throws(() => formatExact(exact('1'), -1))
})
