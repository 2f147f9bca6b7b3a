/**
 * A grid of millimetres (lưới in thử): printed on plain paper and laid over a pre-printed blank, it
 * shows how far each line is from where it should stand.
 */

const STEP = 5
const STRONG = 10

/** The grid as SVG: a fine line each 5 mm, a stronger one each 10, the strongest each 50. */
export function gridSvg(width: number, height: number): string {
  const size = `width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"`
  const down = marks(width).map((x) => stroke(`M${x} 0V${height}`, x))
  const across = marks(height).map((y) => stroke(`M0 ${y}H${width}`, y))
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${down.join('')}${across.join('')}</svg>`
}

function marks(length: number): readonly number[] {
  return Array.from({ length: Math.floor(length / STEP) }, (_, index) => (index + 1) * STEP)
}

function stroke(path: string, at: number): string {
  const width = at % 50 === 0 ? 0.3 : at % STRONG === 0 ? 0.15 : 0.06
  return `<path d="${path}" fill="none" stroke="#3a7ca5" stroke-width="${width}"/>`
}
