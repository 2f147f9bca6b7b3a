import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  add,
  compare,
  divide,
  type Exact,
  equals,
  exact,
  greatest,
  isZero,
  least,
  multiply,
  negate,
  ONE,
  ratio,
  sign,
  subtract,
  sum,
  ZERO,
} from './exact.ts'

const anyExact: fc.Arbitrary<Exact> = fc
  .tuple(fc.bigInt({ min: -5000n, max: 5000n }), fc.bigInt({ min: 1n, max: 400n }))
  .map(([n, d]) => ratio(n, d))

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}

function assertReduced(v: Exact): void {
  assert.ok(v.d > 0n)
  assert.equal(gcd(v.n < 0n ? -v.n : v.n, v.d), 1n)
}

test('0.1 + 0.2 is 0.3, exactly', () => {
  assert.deepEqual(add(exact('0.1'), exact('0.2')), exact('0.3'))
})

test('canonical texts and whole numbers are read and reduced', () => {
  assert.deepEqual(exact('1.25'), { n: 5n, d: 4n })
  assert.deepEqual(exact('-0.5'), { n: -1n, d: 2n })
  assert.deepEqual(exact('3/7'), { n: 3n, d: 7n })
  assert.deepEqual(exact('-6/8'), { n: -3n, d: 4n })
  assert.deepEqual(exact('007.50'), { n: 15n, d: 2n })
  assert.deepEqual(exact('-0'), ZERO)
  assert.deepEqual(exact(12), { n: 12n, d: 1n })
  assert.deepEqual(exact(-12n), { n: -12n, d: 1n })
})

test('nonsense and floats are faults', () => {
  for (const text of ['', ' 1', '1,5', '1.', '.5', '1e3', '+1', '1/2/3', '1.5/2', '1/0', '--1']) {
    assert.throws(() => exact(text), `'${text}' was read`)
  }
  for (const float of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    assert.throws(() => exact(float), `${float} was read`)
  }
})

test('a ratio of counts is kept: 80 of 82 is 40/41, and a whole of zero is a fault', () => {
  assert.deepEqual(ratio(80, 82), { n: 40n, d: 41n })
  assert.deepEqual(ratio(1, -3), { n: -1n, d: 3n })
  assert.deepEqual(ratio(2, -1), exact(-2))
  assert.deepEqual(ratio(0, 5), ZERO)
  assert.throws(() => ratio(1, 0))
  assert.throws(() => ratio(0.5, 2))
  assert.throws(() => divide(ONE, ZERO))
})

test('order does not depend on how the numbers are written', () => {
  assert.equal(compare(exact('1/3'), exact('0.3333')), 1)
  assert.equal(compare(exact('-1/3'), exact('-0.3333')), -1)
  assert.equal(compare(exact('97.5'), exact('195/2')), 0)
  assert.equal(compare(exact('2/7'), exact('3/7')), -1)
  assert.equal(compare(exact('3/7'), exact('2/7')), 1)
})

test('the smaller, the larger, the sign and the total', () => {
  assert.deepEqual(least(exact('9.5'), exact('10')), exact('9.5'))
  assert.deepEqual(greatest(exact('9.5'), exact('10')), exact('10'))
  assert.deepEqual([exact('-0.1'), ZERO, exact('0.1')].map(sign), [-1, 0, 1])
  assert.deepEqual([exact('-0.1'), ZERO, exact('0.1')].map(isZero), [false, true, false])
  assert.deepEqual(sum([]), ZERO)
  assert.deepEqual(sum(['1/3', '1/3', '1/3'].map(exact)), ONE)
})

test('every result is reduced with a denominator above zero', () => {
  fc.assert(
    fc.property(anyExact, anyExact, (a, b) => {
      for (const v of [add(a, b), subtract(a, b), multiply(a, b), negate(a)]) assertReduced(v)
      if (!isZero(b)) assertReduced(divide(a, b))
    }),
  )
})

test('addition and multiplication follow the laws of arithmetic', () => {
  fc.assert(
    fc.property(anyExact, anyExact, anyExact, (a, b, c) => {
      assert.deepEqual(add(a, b), add(b, a))
      assert.deepEqual(add(add(a, b), c), add(a, add(b, c)))
      assert.deepEqual(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))
      assert.deepEqual(subtract(add(a, b), b), a)
      if (!isZero(b)) assert.deepEqual(divide(multiply(a, b), b), a)
    }),
  )
})

test('compare agrees with the sign of the difference, and equals with compare', () => {
  fc.assert(
    fc.property(anyExact, anyExact, (a, b) => {
      assert.equal(compare(a, b), sign(subtract(a, b)))
      assert.equal(equals(a, b), compare(a, b) === 0)
      assert.equal(compare(least(a, b), greatest(a, b)) <= 0, true)
      assert.deepEqual(add(least(a, b), greatest(a, b)), add(a, b))
    }),
  )
})
