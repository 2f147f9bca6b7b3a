/**
 * Words and paragraphs of a Word file, in Times New Roman (the reader's Word has it), every length
 * in the units Word counts in: half points for letters, twentieths of a point for lengths.
 */
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { spansOf, type Words } from '#papers/model'

export const TYPEFACE = 'Times New Roman'

export type Letters = Readonly<{ size: number; bold?: boolean; italics?: boolean; caps?: boolean }>

export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4)
const points = (pt: number): number => pt * 20

/** Runs of one size; a piece's own style comes on top of the paragraph's. */
export function runs(given: Words, letters: Letters): readonly TextRun[] {
  return spansOf(given).map(
    (span) =>
      new TextRun({
        text: letters.caps ? span.text.toUpperCase() : span.text,
        font: TYPEFACE,
        size: letters.size * 2,
        bold: letters.bold === true || span.bold === true,
        italics: letters.italics === true || span.italic === true,
      }),
  )
}

export type Manner = Readonly<{
  align?: (typeof AlignmentType)[keyof typeof AlignmentType]
  /** Points before; one gap only, so that neighbours do not add up. */
  before?: number
  /** Lines. */
  line?: number
  /** Millimetres of the first line. */
  firstLine?: number
  keepNext?: boolean
}>

/** The options every paragraph shares; a line height that Word and LibreOffice read alike. */
export function manner({ align, before = 0, line = 1, firstLine, keepNext }: Manner) {
  return {
    alignment: align ?? AlignmentType.LEFT,
    spacing: {
      before: points(before),
      after: 0,
      line: Math.round(line * 240),
      lineRule: LineRuleType.AUTO,
    },
    ...(firstLine === undefined ? {} : { indent: { firstLine: twips(firstLine) } }),
    ...(keepNext === undefined ? {} : { keepNext }),
  }
}

export function paragraph(children: readonly ParagraphChild[], how: Manner = {}): Paragraph {
  return new Paragraph({ children: [...children], ...manner(how) })
}

export function centred(given: Words, letters: Letters, before = 0): Paragraph {
  return paragraph(runs(given, letters), { align: AlignmentType.CENTER, before })
}

/** A line under a name: an empty paragraph with a border above, in from both sides. */
export function rule(room: number, width: number): Paragraph {
  const side = twips(Math.max(0, (room - width) / 2))
  return new Paragraph({
    children: [new TextRun({ text: '', size: 4 })],
    border: { top: { style: BorderStyle.SINGLE, size: 5, space: 1, color: '000000' } },
    indent: { left: side, right: side },
    spacing: { before: points(2), after: 0, line: 60, lineRule: LineRuleType.EXACT },
  })
}

/** About how wide bold letters stand, in millimetres: enough for the length of a rule. */
export function widthOf(text: string, size: number): number {
  const ems = [...text].reduce((sum, letter) => {
    if (letter === ' ') return sum + 0.25
    return sum + (letter === letter.toUpperCase() && letter !== '-' ? 0.72 : 0.5)
  }, 0)
  return (ems * size * 25.4) / 72
}
