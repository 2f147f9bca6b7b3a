/**
 * A paper as an editable Word file: the same tree and form as the PDF. Page numbers from the second
 * page, counted apart in each annex; styles by name, so that an office can change them.
 */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import {
  A4,
  type Annex,
  type Form,
  formOn,
  type Paper,
  plain,
  textWidth,
  withSetColumns,
} from '#papers/model'
import { blockOf, closingOf } from './blocks.ts'
import { addresseesOf, headOf, titleOf } from './head.ts'
import { centred, paragraph, runs, TYPEFACE, twips } from './runs.ts'

/** The paper as DOCX; `made` is the line that names its receipt. */
export function paperWord(given: Paper, made: string): Promise<Uint8Array> {
  const paper = withSetColumns(given)
  const form = formOn(paper.day)
  const size = form.sizes.body.value * 2
  const document = new Document({
    title: paper.title ? `${paper.title.name} ${plain(paper.title.subject ?? '')}` : paper.id,
    creator: 'Thi Đua',
    keywords: `${paper.source.receipt}, ${paper.source.sha256}`,
    styles: {
      default: {
        document: { run: { font: TYPEFACE, size } },
        heading1: { run: { font: TYPEFACE, size, bold: true, color: '000000' } },
        heading2: { run: { font: TYPEFACE, size, bold: true, color: '000000' } },
        heading3: { run: { font: TYPEFACE, size, color: '000000' } },
      },
    },
    sections: [
      mainOf(paper, form, made),
      ...(paper.annexes ?? []).map((one) => annexOf(one, form)),
    ],
  })
  return Packer.toBuffer(document)
}

function mainOf(paper: Paper, form: Form, made: string): ISectionOptions {
  const landscape = paper.landscape === true
  const setting = { form, room: textWidth(form, landscape) }
  const { letterhead, to = [], body, closing } = paper
  return {
    ...pageOf(form, landscape, made),
    children: [
      headOf(letterhead, form, setting.room),
      ...titleOf(paper, form, setting.room),
      ...addresseesOf(to, form.sizes.body.value),
      paragraph([], { before: 2 }),
      ...body.flatMap((block) => blockOf(block, setting)),
      ...(closing ? [closingOf(closing, setting)] : []),
    ],
  }
}

function annexOf(
  { label, title, note, landscape = false, body }: Annex,
  form: Form,
): ISectionOptions {
  const setting = { form, room: textWidth(form, landscape) }
  const { sizes } = form
  return {
    ...pageOf(form, landscape),
    children: [
      centred(label, { size: sizes.title.value, bold: true }),
      centred(title, { size: sizes.subject.value, bold: true, caps: true }),
      centred(note, { size: sizes.body.value, italics: true }),
      paragraph([], { before: 2 }),
      ...body.flatMap((block) => blockOf(block, setting)),
    ],
  }
}

/** `made` stands at the foot of the first page, where it never makes a page of its own. */
function pageOf(form: Form, landscape: boolean, made?: string): Omit<ISectionOptions, 'children'> {
  const { top, bottom, left, right } = form.margins
  const atFoot = form.pageNumber.value === 'bottom-right'
  const empty = [new Paragraph('')]
  const numbered = [numberOf(form)]
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(A4.width),
          height: twips(A4.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(top.value),
          bottom: twips(bottom.value),
          left: twips(left.value),
          right: twips(right.value),
          header: twips(10),
          footer: twips(10),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: empty }),
      default: new Header({ children: atFoot ? empty : numbered }),
    },
    footers: {
      first: new Footer({
        children: made === undefined ? empty : [paragraph(runs(made, { size: 8 }))],
      }),
      default: new Footer({ children: atFoot ? numbered : empty }),
    },
  }
}

function numberOf({ pageNumber, sizes }: Form): Paragraph {
  const align = pageNumber.value === 'top-center' ? AlignmentType.CENTER : AlignmentType.RIGHT
  const run = new TextRun({
    children: [PageNumber.CURRENT],
    font: TYPEFACE,
    size: sizes.pageNumber.value * 2,
  })
  return paragraph([run], { align })
}
