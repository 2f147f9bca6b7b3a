/** The fine lines of the border against the curves they stand for, and how many there are. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { borderSvg } from './border.ts'
import { rosette, wave } from './guilloche.ts'

type Point = readonly [number, number]

/** Points along every cubic curve of a path. */
function pointsOf(path: string): readonly Point[] {
  const [start = '', ...curves] = path.replace('M', '').replace('Z', '').split('C')
  const [left = 0, top = 0] = numbersIn(start)
  let from: Point = [left, top]
  return curves.flatMap((curve) => {
    const [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0] = numbersIn(curve)
    const ends: readonly Point[] = [from, [ax, ay], [bx, by], [x, y]]
    from = [x, y]
    return [0, 0.2, 0.4, 0.6, 0.8, 1].map((part) => onCurve(ends, part))
  })
}

function numbersIn(words: string): readonly number[] {
  return words.trim().split(' ').map(Number)
}

function onCurve(ends: readonly Point[], part: number): Point {
  const rest = 1 - part
  const weights = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3]
  const sum = (axis: 0 | 1) =>
    ends.reduce((all, point, index) => all + point[axis] * (weights[index] ?? 0), 0)
  return [sum(0), sum(1)]
}

for (const phase of [0, 0.5] as const)
  test(`a wave of phase ${phase} is a sine to a hundredth of a millimetre`, () => {
    const path = wave({ x: 10, y: 20, length: 120, count: 3, height: 5, phase })
    for (const [x, y] of pointsOf(path)) {
      const wanted = 20 + 5 * Math.cos(2 * Math.PI * ((x - 10) / 40 + phase))
      assert.ok(Math.abs(y - wanted) < 0.015, `${y} instead of ${wanted} at ${x}`)
    }
  })

test('an upright wave is the lying one with its sides changed', () => {
  const side = { length: 60, count: 2, height: 3, phase: 0 } as const
  const lying = pointsOf(wave({ x: 4, y: 9, ...side }))
  const upright = pointsOf(wave({ x: 9, y: 4, ...side, upright: true }))
  assert.deepEqual(
    upright,
    lying.map(([x, y]) => [y, x]),
  )
})

test('a rosette keeps to its petals: no point further off than a hundredth of its radius', () => {
  const [radius, depth, petals] = [30, 0.5, 8]
  for (const [x, y] of pointsOf(rosette({ x: 0, y: 0, radius, depth, petals, turn: 0.7 }))) {
    const angle = Math.atan2(y, x)
    const wanted = radius * (1 - depth / 2 + (depth / 2) * Math.cos(petals * angle + 0.7))
    assert.ok(Math.abs(Math.hypot(x, y) - wanted) < radius / 100, `${x} ${y}`)
  }
})

test('the border has so few curves that ten thousand certificates stay small', () => {
  const curves = borderSvg({ emblem: false }).match(/C/g)?.length ?? 0
  assert.ok(curves > 1000 && curves < 4000, `${curves} curves`)
})
