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

/**
 * From a crest to the next trough by one cubic curve: how far along its two inner points stand. It
 * leaves the sine by less than a thousandth of its height.
 */
const INNER = 0.3642

/** A sine wave along a side, begun at a crest (phase 0) or at a trough (phase 0.5). */
export function wave({ x, y, length, count, height, phase, upright = false }: Wave): string {
  const width = length / count / 2
  const crest = phase === 0 ? height : -height
  const at = (along: number, across: number) =>
    upright ? `${r(x + across)} ${r(y + along)}` : `${r(x + along)} ${r(y + across)}`
  const halves = Array.from({ length: count * 2 }, (_, index) => {
    const from = index % 2 === 0 ? crest : -crest
    const first = at((index + INNER) * width, from)
    const second = at((index + 1 - INNER) * width, -from)
    return `C${first} ${second} ${at((index + 1) * width, -from)}`
  })
  return `M${at(0, crest)}${halves.join('')}`
}

export type Rosette = Readonly<{
  x: number
  y: number
  radius: number
  /** How deep the petals are cut, 0 to 1. */
  depth: number
  petals: number
  turn: number
}>

/** Pieces of a petal: they leave the true curve by less than a hundredth of its radius. */
const PIECES = 4

/** A closed curve with petals around a point; where pieces meet they run in its true direction. */
export function rosette(form: Rosette): string {
  const steps = form.petals * PIECES
  const step = (2 * Math.PI) / steps
  const curves = Array.from({ length: steps }, (_, index) => {
    const [from, to] = [onRosette(form, index * step), onRosette(form, (index + 1) * step)]
    const first = [from.x + (from.dx * step) / 3, from.y + (from.dy * step) / 3]
    const second = [to.x - (to.dx * step) / 3, to.y - (to.dy * step) / 3]
    return `C${[...first, ...second, to.x, to.y].map(r).join(' ')}`
  })
  const start = onRosette(form, 0)
  return `M${r(start.x)} ${r(start.y)}${curves.join('')}Z`
}

/** The point at an angle, and how it moves as the angle grows. */
function onRosette({ x, y, radius, depth, petals, turn }: Rosette, angle: number) {
  const swing = (radius * depth) / 2
  const far = radius - swing + swing * Math.cos(petals * angle + turn)
  const grows = -swing * petals * Math.sin(petals * angle + turn)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return {
    x: x + far * cos,
    y: y + far * sin,
    dx: grows * cos - far * sin,
    dy: grows * sin + far * cos,
  }
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
