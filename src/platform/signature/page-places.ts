/** What is on the pages already (chỗ trên trang): printed words, and pictures of signatures. */
import { PDF, type PDFPage, PdfDict, PdfNumber, PdfRef } from '@libpdf/core'
import type { Box } from './field.ts'

export type OnPage = Readonly<{ page: number; box: Box }>
export type PageSize = Readonly<{ width: number; height: number }>

export type Places = Readonly<{
  pages: readonly PageSize[]
  /** The last time the words stand under the space where somebody signs. */
  last(words: string): OnPage | undefined
  /** The last picture of a signature. */
  signature: OnPage | undefined
}>

/** Undefined when the file cannot be read. */
export async function placesIn(file: Uint8Array): Promise<Places | undefined> {
  const pdf = await PDF.load(new Uint8Array(file)).catch(() => undefined)
  if (!pdf) return undefined
  const pages = pdf.getPages()
  return {
    pages: pages.map(({ width, height }) => ({ width, height })),
    last: (words) => {
      const found = words.trim() === '' ? [] : pdf.findText(words)
      const places = found.map(({ pageIndex, bbox }) => ({ page: pageIndex, box: bbox }))
      return places.findLast(({ page, box }) => isFreeAbove(pages[page], box))
    },
    signature: pages
      .flatMap(({ dict }, page) => signaturesOn(pdf, dict).map((box) => ({ page, box })))
      .at(-1),
  }
}

/** Points: 15 mm, less than any paper leaves to sign in. */
const SPACE = 42.5

/** Nothing is printed right above: a name within a sentence is no place to sign. */
function isFreeAbove(page: PDFPage | undefined, { x, y, width, height }: Box): boolean {
  const [low, high] = [y + height, y + height + SPACE]
  const chars = page?.extractText().lines.flatMap(({ spans }) => spans.flatMap((it) => it.chars))
  return !chars?.some(({ bbox, char, baseline }) => {
    const isAcross = bbox.x < x + width && bbox.x + bbox.width > x
    return isAcross && char.trim() !== '' && baseline > low && baseline < high
  })
}

function signaturesOn(pdf: PDF, page: PdfDict): readonly Box[] {
  const resolve = (ref: PdfRef) => pdf.getObject(ref)
  const marks = page.getArray('Annots', resolve)?.toArray() ?? []
  return marks.flatMap((one) => {
    const mark = one instanceof PdfRef ? resolve(one) : one
    if (!(mark instanceof PdfDict) || mark.getName('FT')?.value !== 'Sig') return []
    const corners = mark.getArray('Rect', resolve)?.toArray() ?? []
    const [x = 0, y = 0, right = 0, top = 0] = corners.map((it) =>
      it instanceof PdfNumber ? it.value : 0,
    )
    return right > x && top > y ? [{ x, y, width: right - x, height: top - y }] : []
  })
}
