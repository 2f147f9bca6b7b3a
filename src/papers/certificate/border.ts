/**
 * The border of our own certificate (khung hoa văn): interlaced waves between red and gold rules,
 * a rosette in each corner, a faint one behind the words. Drawn here, copied from nowhere.
 */
import { r, rosette, star, wave } from './guilloche.ts'

const RED = '#b5121b'
const GOLD = '#b98b2f'
const PALE = '#f0dfb4'
const CREAM = '#fffdf7'
const WIDTH = 297
const HEIGHT = 210

/** The middle of the band, and how far its waves swing. */
const BAND = 11.5
const SWING = 2.9
const CORNER = 7.4

/** The border as an SVG of A4 lying; other sizes scale it. With an emblem, no star is drawn. */
export function borderSvg({ emblem }: Readonly<{ emblem: boolean }>): string {
  const parts = [
    ground(),
    rule(7, 0.9, RED),
    rule(8.2, 0.25, GOLD),
    sides(),
    rule(14.8, 0.25, GOLD),
    rule(15.8, 0.5, RED),
    ...corners(),
    emblem ? '' : crown(),
  ]
  const box = `width="${WIDTH}mm" height="${HEIGHT}mm" viewBox="0 0 ${WIDTH} ${HEIGHT}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${parts.join('')}</svg>`
}

/** The faint rosette behind the words: one curve in several turns. */
function ground(): string {
  const turns = Array.from({ length: 12 }, (_, index) => (index / 12) * 2 * Math.PI)
  const petals = (radius: number, count: number) =>
    turns.map((turn) => rosette({ x: WIDTH / 2, y: 108, radius, depth: 0.45, petals: count, turn }))
  const paper = `<rect x="16.5" y="16.5" width="264" height="177" fill="${CREAM}"/>`
  return paper + drawn([...petals(62, 9), ...petals(33, 6), ...petals(17, 6)], PALE, 0.25)
}

function rule(inset: number, width: number, colour: string): string {
  const size = `width="${r(WIDTH - 2 * inset)}" height="${r(HEIGHT - 2 * inset)}"`
  const pen = `fill="none" stroke="${colour}" stroke-width="${width}"`
  return `<rect x="${inset}" y="${inset}" ${size} ${pen}/>`
}

/** Two strands, each of three threads, cross each other along every side. */
function sides(): string {
  const threads = [1, 0.62, 0.28]
  const strand = (part: number) => ([0, 0.5] as const).flatMap((phase) => along(part, phase))
  return threads
    .map((part, index) => drawn(strand(part), index === 0 ? RED : GOLD, index === 0 ? 0.32 : 0.25))
    .join('')
}

function along(part: number, phase: 0 | 0.5): readonly string[] {
  const start = BAND + CORNER - 2
  const across = { length: WIDTH - 2 * start, count: 34, height: SWING * part, phase }
  const down = { length: HEIGHT - 2 * start, count: 23, height: SWING * part, phase }
  return [
    wave({ x: start, y: BAND, ...across }),
    wave({ x: start, y: HEIGHT - BAND, ...across }),
    wave({ x: BAND, y: start, ...down, upright: true }),
    wave({ x: WIDTH - BAND, y: start, ...down, upright: true }),
  ]
}

function corners(): readonly string[] {
  const middles = [BAND + 0.9, -BAND - 0.9]
  return middles.flatMap((x) =>
    middles.map((y) => corner(x < 0 ? WIDTH + x : x, y < 0 ? HEIGHT + y : y)),
  )
}

function corner(x: number, y: number): string {
  const turns = [0, 1, 2, 3].map((index) => (index / 4) * 2 * Math.PI)
  const ring = (radius: number, depth: number) =>
    turns.map((turn) => rosette({ x, y, radius, depth, petals: 8, turn }))
  const plate = `fill="${CREAM}" stroke="${RED}" stroke-width="0.6"`
  return [
    `<circle cx="${r(x)}" cy="${r(y)}" r="${CORNER}" ${plate}/>`,
    drawn(ring(CORNER - 0.7, 0.55), GOLD, 0.28),
    drawn(ring(3.6, 0.7), RED, 0.25),
    filled(star(x, y, 1.5), RED),
  ].join('')
}

/** Where no emblem is given: a star on a rosette, which claims to be nothing but an ornament. */
function crown(): string {
  const [x, y] = [WIDTH / 2, 27.5]
  const turns = [0, 1, 2, 3, 4, 5].map((index) => (index / 6) * 2 * Math.PI)
  const ring = turns.map((turn) => rosette({ x, y, radius: 10, depth: 0.4, petals: 10, turn }))
  return [
    drawn(ring, GOLD, 0.28),
    `<circle cx="${x}" cy="${y}" r="5.6" fill="${RED}" stroke="${GOLD}" stroke-width="0.5"/>`,
    filled(star(x, y, 4.4), '#f7d774'),
  ].join('')
}

function drawn(paths: readonly string[], colour: string, width: number): string {
  return `<path d="${paths.join('')}" fill="none" stroke="${colour}" stroke-width="${width}"/>`
}

function filled(path: string, colour: string): string {
  return `<path d="${path}" fill="${colour}"/>`
}
