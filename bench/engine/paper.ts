/** The report: Markdown tables and a plot in letters. */
import type { Times } from './timing.ts'

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** '95.1 (88.0–120.4)', in milliseconds. */
export function wordTimes({ median, least, greatest }: Times): string {
  return `${digits(median)} (${digits(least)}–${digits(greatest)})`
}

/** One digit behind the point, three below ten. */
export function digits(value: number): string {
  return value < 10 ? value.toPrecision(3) : value.toFixed(value < 100 ? 1 : 0)
}

const WIDTH = 50
const HEIGHT = 12

/** Points of a curve, each axis from zero to its greatest value. */
export type Curve = Readonly<{
  mark: string
  points: readonly Readonly<{ x: number; y: number }>[]
}>

/**
 * Curves over one another, x to the right and y upwards, with the dotted straight line from zero
 * to the last point.
 */
export function plot(curve: Curve): string {
  const x = Math.max(...curve.points.map((it) => it.x))
  const y = Math.max(...curve.points.map((it) => it.y))
  const last = curve.points.at(-1) ?? { x, y }
  const cells = Array.from({ length: HEIGHT + 1 }, () =>
    Array.from({ length: WIDTH + 1 }, () => ' '),
  )
  const put = (at: Readonly<{ x: number; y: number }>, mark: string): void => {
    const row = cells[HEIGHT - Math.round((at.y / y) * HEIGHT)]
    if (row) row[Math.round((at.x / x) * WIDTH)] = mark
  }
  for (let step = 0; step <= WIDTH; step += 1) {
    put({ x: (last.x * step) / WIDTH, y: (last.y * step) / WIDTH }, '·')
  }
  for (const point of curve.points) put(point, curve.mark)
  return cells
    .map((row) => `│${row.join('')}`.trimEnd())
    .join('\n')
    .concat(`\n└${'─'.repeat(WIDTH)}`)
}
