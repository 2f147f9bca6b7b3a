/**
 * Fine curved lines (hoa văn) as SVG path data: waves that run along a side and rosettes that turn
 * around a point. Few and smooth curves, so that ten thousand certificates stay small.
 */

export type Wave = Readonly<{
  x: number
  y: number
  length: number
  /** How many whole waves; a whole number, so that sides meet in the corners. */
  count: number
  height: number
  /** Part of a wave by which it starts later, 0 or 0.5. */
  phase: 0 | 0.5
  upright?: boolean
}>

/** A quarter of a sine by one cubic curve, of width 1 and height 1. */
const QUARTER = [
  [0.3261, 0.5123],
  [0.6381, 1],
  [1, 1],
] as const

/** A sine wave along a side. */
export function wave({ x, y, length, count, height, phase, upright = false }: Wave): string {
  const width = length / count / 4
  const rise = phase === 0 ? 1 : -1
  const at = (along: number, across: number) =>
    upright ? `${r(x + across)} ${r(y + along)}` : `${r(x + along)} ${r(y + across)}`
  const quarters = Array.from({ length: count * 4 }, (_, index) => {
    const up = index % 4 < 2 ? rise : -rise
    const points = index % 2 === 0 ? QUARTER : FALLING
    return `C${points
      .map(([along, across]) => at((index + along) * width, across * up * height))
      .join(' ')}`
  })
  return `M${at(0, 0)}${quarters.join('')}`
}

/** The second quarter: back from the top to the middle. */
const FALLING = [
  [0.3619, 1],
  [0.6739, 0.5123],
  [1, 0],
] as const

export type Rosette = Readonly<{
  x: number
  y: number
  radius: number
  /** How deep the petals are cut, 0 to 1. */
  depth: number
  petals: number
  turn: number
}>

/** A closed curve with petals around a point. */
export function rosette({ x, y, radius, depth, petals, turn }: Rosette): string {
  const steps = petals * 8
  const point = (index: number) => {
    const angle = (index / steps) * 2 * Math.PI
    const far = radius * (1 - depth / 2 + (depth / 2) * Math.cos(petals * angle + turn))
    return [x + far * Math.cos(angle), y + far * Math.sin(angle)] as const
  }
  const curves = Array.from({ length: steps }, (_, index) => {
    const [before, from, to, after] = [-1, 0, 1, 2].map((step) => point(index + step))
    if (!before || !from || !to || !after) return ''
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${[...first, ...second, ...to].map(r).join(' ')}`
  })
  const [left, top] = point(0)
  return `M${r(left)} ${r(top)}${curves.join('')}Z`
}

/** A five-pointed star, its first point up. */
export function star(x: number, y: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (index / 10) * 2 * Math.PI - Math.PI / 2
    const far = index % 2 === 0 ? radius : radius * 0.382
    return `${r(x + far * Math.cos(angle))} ${r(y + far * Math.sin(angle))}`
  })
  return `M${points.join('L')}Z`
}

/** Hundredths of a millimetre are finer than any printer. */
export function r(value: number): number {
  return Math.round(value * 100) / 100
}
