import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { equals, exact, ratio } from './exact.ts'
import { decimalPlaces, exactText, readExact } from './exact-text.ts'

const understood: readonly (readonly [string, string])[] = [
  ['97,5', '97.5'],
  ['97.5', '97.5'],
  ['1.234,5', '1234.5'],
  ['-2', '-2'],
  ['−2,5', '-2.5'],
  [' 10 ', '10'],
  ['1.234', '1.234'],
  ['1,234', '1.234'],
  ['1.234.567', '1234567'],
  ['1.234.567,8', '1234567.8'],
  ['1234567', '1234567'],
  ['0,05', '0.05'],
  ['-0', '0'],
]

for (const [typed, meant] of understood) {
  test(`a person who types '${typed}' means ${meant}`, () => {
    assert.deepEqual(readExact(typed), exact(meant))
  })
}

const refused = ['', '-', 'mười', '1,234.5', '1,234,567', '12.34.567', '1.2345.678', '0.123.456']
const alsoRefused = ['5,', ',5', '1 000', '3/7', '1e3', '+5', '--2', '95%', '٣', '9'.repeat(41)]

for (const typed of [...refused, ...alsoRefused, '1234.567,8', '1.234.56', '0.234,5']) {
  test(`'${typed}' is no number or can be read in two ways`, () => {
    assert.equal(readExact(typed), undefined)
  })
}

test('the canonical text is a decimal when the decimals end, else a fraction', () => {
  const cases = ['97.5', '3/7', '0', '-0.125', '1000', '-10/3', '0.00001', '0.1']
  for (const text of cases) assert.equal(exactText(exact(text)), text)
  assert.equal(exactText(exact('97.50')), '97.5')
  assert.equal(exactText(ratio(6, 8)), '0.75')
})

test('how many places write a number in full', () => {
  assert.deepEqual(['4', '0.5', '0.04', '1/8', '1/3', '1/6'].map(exact).map(decimalPlaces), [
    0,
    1,
    2,
    3,
    undefined,
    undefined,
  ])
})

test('the canonical text reads back to the same number', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (n, d) => {
      const v = ratio(n, d)
      assert.ok(equals(exact(exactText(v)), v))
    }),
  )
})

test('every decimal reads back too, and one number has one text', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(9), (n, places) => {
      const v = ratio(n, 10n ** BigInt(places))
      const text = exactText(v)
      assert.match(text, /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
      assert.deepEqual(exact(text), v)
    }),
  )
})

test('a number typed with a comma or with a point is the same number', () => {
  fc.assert(
    fc.property(fc.nat(99999), fc.nat(99999), (whole, decimals) => {
      assert.deepEqual(readExact(`${whole},${decimals}`), readExact(`${whole}.${decimals}`))
    }),
  )
})
