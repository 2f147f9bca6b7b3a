/** The blocks of a paper's body in Word, and the end of it: recipients and who signs. */
import { AlignmentType, HeadingLevel, Paragraph, type Table, TabStopType, TextRun } from 'docx'
import type { Block, Form, Paper, Signature } from '#papers/model'
import { bold, spansOf, type Words } from '#papers/model'
import { centred, manner, paragraph, runs, TYPEFACE, twips } from './runs.ts'
import { ruledTable, sideBySide } from './tables.ts'

export type Setting = Readonly<{ form: Form; room: number }>

export function blockOf(block: Block, { form, room }: Setting): readonly (Paragraph | Table)[] {
  const size = form.sizes.body.value
  switch (block.kind) {
    case 'basis':
      return [running(runs(block.words, { size, italics: form.basesInItalics.value }), form)]
    case 'heading':
      return [headingOf(block, form)]
    case 'article':
      return [
        running(runs([bold(`Điều ${block.number}. `), ...spansOf(block.words)], { size }), form),
      ]
    case 'paragraph':
      return [paragraphOf(block, form)]
    case 'field':
      return [
        block.words === undefined
          ? fillable(block.label, { form, room })
          : field(block.label, block.words, form),
      ]
    case 'dotted':
      return Array.from({ length: block.lines }, () => fillable('', { form, room }))
    case 'table':
      return [ruledTable(block, room, form.sizes.table.value), paragraph([])]
    case 'signatures':
      return [signers(block.signers, { form, room })]
  }
}

function running(children: readonly TextRun[], form: Form): Paragraph {
  return paragraph(children, {
    align: AlignmentType.JUSTIFIED,
    before: form.paragraphGap.value,
    line: form.lineSpacing.value,
    firstLine: form.firstLine.value,
  })
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

function headingOf({ level, number, words }: Extract<Block, { kind: 'heading' }>, form: Form) {
  const name = level === 1 ? words.toUpperCase() : words
  const text = number === undefined ? name : `${number} ${name}`
  return new Paragraph({
    heading: LEVELS[level],
    children: [...runs(text, { size: form.sizes.body.value, bold: level < 3 })],
    ...manner({ before: 8, firstLine: form.firstLine.value, keepNext: true }),
  })
}

function paragraphOf({ words, mark, align }: Extract<Block, { kind: 'paragraph' }>, form: Form) {
  const size = form.sizes.body.value
  const marked = mark === undefined ? words : [{ text: `${mark} ` }, ...spansOf(words)]
  if (align === 'center') return centred(marked, { size }, 8)
  if (align === 'left')
    return paragraph(runs(marked, { size }), { before: form.paragraphGap.value })
  return running(runs(marked, { size }), form)
}

function field(label: string, words: Words, form: Form): Paragraph {
  return running(
    runs([{ text: `${label} ` }, ...spansOf(words)], { size: form.sizes.body.value }),
    form,
  )
}

/** A label and dots up to the margin. */
function fillable(label: string, { form, room }: Setting): Paragraph {
  const size = form.sizes.body.value * 2
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: twips(room), leader: 'dot' }],
    children: [new TextRun({ text: `${label} \t`, font: TYPEFACE, size })],
    ...manner({
      before: form.paragraphGap.value,
      ...(label === '' ? {} : { firstLine: form.firstLine.value }),
    }),
  })
}

function signers(all: readonly Signature[], { form, room }: Setting): Table {
  const widths = all.map(() => room / all.length)
  return sideBySide([all.map((one) => signedBy(one, form))], widths)
}

/** Points of room for signature and seal. */
const ROOM_TO_SIGN = 70

function signedBy({ lines, note, name }: Signature, form: Form): readonly Paragraph[] {
  const size = form.sizes.signature.value
  const [first, ...others] = lines
  return [
    ...(first === undefined ? [] : [centred(first, { size, bold: true }, 8)]),
    ...others.map((line) => centred(line, { size, bold: true })),
    ...(note === undefined ? [] : [centred(note, { size: 12, italics: true })]),
    centred([name], { size, bold: true }, ROOM_TO_SIGN),
  ]
}

/** Recipients at the left, who signs at the right, in one row: they are never parted. */
export function closingOf(
  { recipients, signature }: NonNullable<Paper['closing']>,
  { form, room }: Setting,
): Table {
  const { sizes } = form
  const head = runs('Nơi nhận:', { size: sizes.recipientsTitle.value, bold: true, italics: true })
  const left = [
    paragraph(head, { before: 8 }),
    ...recipients.map((one, at) => {
      const end = at + 1 === recipients.length ? '.' : ';'
      return paragraph(runs(`- ${one}${end}`, { size: sizes.recipients.value }))
    }),
  ]
  return sideBySide([[left, signedBy(signature, form)]], [room * 0.45, room * 0.55])
}
