/**
 * Which letters a font can draw, read from its character map (cmap, format 4 or 12 of TrueType). A
 * letter without a shape would be an empty box on a signed paper, so it is found before printing.
 */

type Ranges = readonly (readonly [first: number, last: number])[]

/**
 * Marks that turn, part or hide text (control, format and private letters, line separators, and
 * whatever Unicode calls ignorable): invisible on paper, so nobody could see what they did.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** Says of a letter whether every one of the fonts draws it. */
export function drawnBy(fonts: readonly Buffer[]): (letter: string) => boolean {
  const maps = fonts.map(rangesOf)
  const known = new Map<string, boolean>()
  return (letter) => {
    const before = known.get(letter)
    if (before !== undefined) return before
    const drawn = !INVISIBLE.test(letter) && maps.every((ranges) => covers(ranges, letter))
    known.set(letter, drawn)
    return drawn
  }
}

function covers(ranges: Ranges, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return ranges.some(([first, last]) => first <= code && code <= last)
}

/** The code points of the font's widest character map. */
function rangesOf(font: Buffer): Ranges {
  const at = tableAt(font, 'cmap')
  const count = font.readUInt16BE(at + 2)
  const maps = Array.from({ length: count }, (_, index) => {
    return at + font.readUInt32BE(at + 4 + index * 8 + 4)
  })
  return maps.flatMap((map) => {
    const format = font.readUInt16BE(map)
    if (format === 4) return segmentsOf(font, map)
    return format === 12 ? groupsOf(font, map) : []
  })
}

function tableAt(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4)
  const records = Array.from({ length: count }, (_, index) => 12 + index * 16)
  const record = records.find((it) => font.toString('latin1', it, it + 4) === name)
  if (record === undefined) throw new Error(`font without a table ${name}`)
  return font.readUInt32BE(record + 8)
}

/** Format 4; its last segment, 0xFFFF, is only a stop. */
function segmentsOf(font: Buffer, map: number): Ranges {
  const double = font.readUInt16BE(map + 6)
  return Array.from({ length: double / 2 - 1 }, (_, index): readonly [number, number] => {
    const last = font.readUInt16BE(map + 14 + index * 2)
    return [font.readUInt16BE(map + 16 + double + index * 2), last]
  })
}

function groupsOf(font: Buffer, map: number): Ranges {
  const count = font.readUInt32BE(map + 12)
  return Array.from({ length: count }, (_, index): readonly [number, number] => {
    const group = map + 16 + index * 12
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  })
}
