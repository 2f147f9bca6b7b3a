/**
 * Measures of charts (tỷ lệ biểu đồ): lengths are percents of the width, so that a chart is as wide
 * as its place and its letters keep their size on a phone; long names of units break into lines.
 */

/** The widest a bar gets: the rest of the line belongs to the text behind it. */
const FULL = 80
const LINE = 18
const LETTERS = 40

export type Place = Readonly<{ lines: readonly string[]; top: number; bar: number }>

/** A share of the width as an attribute: of 5 out of 10 '40%', since bars end at 80. */
export function percent(value: number, greatest: number): string {
  return share(value, greatest, FULL)
}

/** A share of the whole width; nothing of nothing is no length at all. */
export function share(value: number, greatest: number, full = 100): string {
  const part = greatest > 0 ? Math.min(Math.max(value / greatest, 0), 1) : 0
  return `${Math.round(part * full * 100) / 100}%`
}

/** Where each named row stands when its bars are `thick` high together, and where all end. */
export function placeRows(labels: readonly string[], thick: number) {
  const places: Place[] = []
  let top = 0
  for (const label of labels) {
    const lines = breakLines(label)
    const bar = top + lines.length * LINE + 4
    places.push({ lines, top, bar })
    top = bar + thick + 14
  }
  return { places, height: Math.max(top - 10, 0) }
}

/** A name in lines of at most 40 letters, broken between words. */
export function breakLines(text: string, letters = LETTERS): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && longer.length <= letters) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The height of the line a row's name is written on, counted from the row's top. */
export function lineAt(place: Place, index: number): number {
  return place.top + (index + 1) * LINE - 4
}
