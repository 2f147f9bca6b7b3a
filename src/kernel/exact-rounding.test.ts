import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, exact, multiply, negate, ratio, subtract } from './exact.ts'
import { floor, type Rounding, round } from './exact-rounding.ts'
import { exactText } from './exact-text.ts'

const modes: readonly Rounding['mode'][] = ['half-up', 'half-even', 'up', 'down']

const anyExact = fc
  .tuple(fc.bigInt({ min: -9999n, max: 9999n }), fc.bigInt({ min: 1n, max: 999n }))
  .map(([n, d]) => ratio(n, d))

const boundaries: readonly (readonly [string, number, readonly string[]])[] = [
  // value, places, then half-up, half-even, up, down
  ['0.625', 2, ['0.63', '0.62', '0.63', '0.62']],
  ['0.635', 2, ['0.64', '0.64', '0.64', '0.63']],
  ['0.6249', 2, ['0.62', '0.62', '0.63', '0.62']],
  ['0.6251', 2, ['0.63', '0.63', '0.63', '0.62']],
  ['-0.625', 2, ['-0.63', '-0.62', '-0.63', '-0.62']],
  ['0.5', 0, ['1', '0', '1', '0']],
  ['1.5', 0, ['2', '2', '2', '1']],
  ['2.5', 0, ['3', '2', '3', '2']],
  ['2/3', 4, ['0.6667', '0.6667', '0.6667', '0.6666']],
  ['1.005', 2, ['1.01', '1', '1.01', '1']],
  ['97', 1, ['97', '97', '97', '97']],
]

for (const [value, places, expected] of boundaries) {
  test(`${value} at ${places} places is ${expected.join(', ')} by ${modes.join(', ')}`, () => {
    const rounded = modes.map((mode) => exactText(round(exact(value), { mode, places })))
    assert.deepEqual(rounded, expected)
  })
}

test('places must be a whole number from zero', () => {
  assert.throws(() => round(exact('1'), { mode: 'up', places: -1 }))
  assert.throws(() => round(exact('1'), { mode: 'up', places: 0.5 }))
})

test('floor goes to the whole number not above', () => {
  const cases = [
    ['2.99', 2n],
    ['3', 3n],
    ['0', 0n],
    ['-0.5', -1n],
    ['-3', -3n],
    ['-3.01', -4n],
  ] as const
  for (const [value, expected] of cases) assert.equal(floor(exact(value)), expected, value)
})

test('floor leaves a rest of at least 0 and less than 1', () => {
  fc.assert(
    fc.property(anyExact, (v) => {
      const rest = subtract(v, exact(floor(v)))
      assert.ok(compare(rest, exact(0)) >= 0 && compare(rest, exact(1)) < 0)
    }),
  )
})

test('rounding is symmetrical, settles at once and moves less than one step, or half a step', () => {
  fc.assert(
    fc.property(anyExact, fc.constantFrom(...modes), fc.nat(4), (v, mode, places) => {
      const rounded = round(v, { mode, places })
      assert.deepEqual(round(rounded, { mode, places }), rounded)
      assert.deepEqual(round(negate(v), { mode, places }), negate(rounded))
      const moved = multiply(subtract(rounded, v), exact(10n ** BigInt(places)))
      const size = moved.n < 0n ? negate(moved) : moved
      if (mode === 'up' || mode === 'down') assert.ok(compare(size, exact(1)) < 0)
      else assert.ok(compare(size, exact('0.5')) <= 0)
    }),
  )
})

test('up is never nearer to zero and down never further than the value', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.integer({ min: 1, max: 99 }), fc.nat(3), (n, d, places) => {
      const v = ratio(n, d)
      assert.ok(compare(round(v, { mode: 'up', places }), v) >= 0)
      assert.ok(compare(round(v, { mode: 'down', places }), v) <= 0)
    }),
  )
})
