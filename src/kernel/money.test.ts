import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exact, ratio } from './exact.ts'
import { type PrizeRounding, prize } from './money.ts'

const up: PrizeRounding = { mode: 'up', unit: 10_000 }
const nearest: PrizeRounding = { mode: 'nearest', unit: 10_000 }
const none: PrizeRounding = { mode: 'none', unit: 10_000 }

const prizes: readonly (readonly [string, number, PrizeRounding, number])[] = [
  ['0.3', 1_490_000, up, 450_000],
  ['0.15', 1_490_000, up, 230_000],
  ['0.6', 1_490_000, up, 900_000],
  ['1.5', 1_490_000, up, 2_240_000],
  ['0.3', 1_800_000, up, 540_000],
  ['0.15', 1_490_000, nearest, 220_000],
  ['0.3', 1_490_000, nearest, 450_000],
  ['0.15', 1_500_000, nearest, 230_000],
  ['0.15', 1_490_000, none, 223_500],
  ['0', 1_490_000, up, 0],
]

for (const [coefficient, base, rounding, expected] of prizes) {
  test(`${coefficient} of ${base} đồng, rounding ${rounding.mode}, is ${expected} đồng`, () => {
    assert.equal(prize(exact(coefficient), base, rounding), expected)
  })
}

test('the prize is rounded once: 0.3 is not twice the rounded 0.15', () => {
  assert.equal(prize(exact('0.3'), 1_490_000, up), 450_000)
  assert.equal(2 * prize(exact('0.15'), 1_490_000, up), 460_000)
})

test('a unit already reached is not exceeded by rounding up', () => {
  assert.equal(prize(exact('1'), 450_000, up), 450_000)
  assert.equal(prize(exact('1'), 450_001, up), 460_000)
  assert.equal(prize(exact('1'), 449_999, up), 450_000)
})

test('parts of a đồng, negative money and a unit of nothing are faults', () => {
  assert.throws(() => prize(exact('0.5'), 3, none))
  assert.throws(() => prize(exact('-1'), 10_000, up))
  assert.throws(() => prize(exact('1'), -10_000, up))
  assert.throws(() => prize(exact('1'), 0.5, up))
  assert.throws(() => prize(exact('1'), 10_000, { mode: 'up', unit: 0 }))
  assert.throws(() => prize(exact('9007199254740991'), 10_000, up))
})

test('rounded up: a multiple of the unit, not below the amount and less than a unit above', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.nat(3_000_000),
      fc.integer({ min: 1, max: 50_000 }),
      (c, base, unit) => {
        const paid = prize(ratio(c, 100), base, { mode: 'up', unit })
        assert.equal(paid % unit, 0)
        assert.ok(paid * 100 >= c * base && paid * 100 < c * base + unit * 100)
      },
    ),
  )
})

test('nearest: a multiple of the unit at most half a unit away', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.nat(3_000_000),
      fc.integer({ min: 1, max: 50_000 }),
      (c, base, unit) => {
        const paid = prize(ratio(c, 100), base, { mode: 'nearest', unit })
        assert.equal(paid % unit, 0)
        assert.ok(Math.abs(paid * 100 - c * base) * 2 <= unit * 100)
      },
    ),
  )
})
