/**
 * Columns on one line (hai cột trên một dòng): the head and the foot of a paper are two columns,
 * which a PDF gives as one line with a gap, and a scan without even that.
 */
import { flat } from './flat.ts'
import type { Line } from './plan-text.ts'

/** A part of a line: where the line is, and the words. */
export type Segment = Readonly<{ at: number; text: string; column: number; offset: number }>

const GAP = /\s{3,}/g
/** The blank in which the number is written by hand is no gap between columns. */
const BLANK_NUMBER = /^(\s*Số\s*:?(?:\s*\d+)?)\s{2,}(?=[/-])/i
/** The state's name and motto begin the right column whatever stands before them. */
const NATIONAL = /(?:cong ho.? xa h.?i|doc lap\s*-\s*tu do)/

/** The parts of the lines from `from` to `to`, left before right. */
export function segmentsOf(lines: readonly Line[], from: number, to: number): readonly Segment[] {
  return lines.slice(from, to).flatMap((line, index) => segmentsOfLine(line, from + index))
}

function segmentsOfLine(line: Line, at: number): readonly Segment[] {
  const whole = line.text.replace(BLANK_NUMBER, '$1 ')
  const found = NATIONAL.exec(flat(whole))
  const split = found ? [whole.slice(0, found.index), whole.slice(found.index)] : [whole]
  const parts = split.flatMap((part) => part.split(GAP)).map((part) => part.trim())
  const column = line.cell?.column ?? 0
  return parts
    .filter((part) => part !== '')
    .map((text, index) => ({
      at,
      text,
      column: line.cell ? column : columnOf(line, text, index),
      offset: line.text.indexOf(text),
    }))
}

/** Right of the middle of the sheet is the second column. */
function columnOf(line: Line, text: string, index: number): number {
  return index > 0 || line.text.indexOf(text) > MIDDLE ? 1 : 0
}

const MIDDLE = 30
