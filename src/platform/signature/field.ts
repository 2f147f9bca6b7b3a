/** The field of a signature in a PDF (ô chữ ký): listed in the form, seen on its page or not. */
import {
  PDF,
  type PDFPage,
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfRef,
  PdfString,
} from '@libpdf/core'

/** Points from the lower left corner of a page. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>

export type Shown = Readonly<{
  /** From 0. */
  page: number
  box: Box
  /** A PDF of one page that is drawn into the box; its letters must be embedded. */
  picture: Uint8Array
  /** What is read aloud in place of the picture. */
  label: string
}>

/** Printed, and locked against being moved (ISO 32000-1, 12.5.3). */
const PRINTED_LOCKED = 132
/** The form holds signatures, and is only ever added to (12.7.2). */
const SIGNED_APPEND_ONLY = 3

type Placing = Readonly<{ page: PDFPage; signature: PdfRef; shown: Shown | undefined }>

export async function addField(pdf: PDF, placing: Placing): Promise<void> {
  const { page, signature, shown } = placing
  const form = formOf(pdf)
  const fields = arrayIn(pdf, form, 'Fields')
  const field = PdfDict.of({
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    FT: PdfName.of('Sig'),
    T: PdfString.fromString(freeName(pdf, fields)),
    F: PdfNumber.of(PRINTED_LOCKED),
    P: page.ref,
    V: signature,
    Rect: cornersOf(shown?.box),
  })
  if (shown) {
    field.set('AP', PdfDict.of({ N: await pictureIn(pdf, shown) }))
    field.set('TU', PdfString.fromString(shown.label))
  }
  const ref = pdf.register(field)
  fields.push(ref)
  form.set('SigFlags', PdfNumber.of(SIGNED_APPEND_ONLY))
  arrayIn(pdf, page.dict, 'Annots').push(ref)
}

function formOf(pdf: PDF): PdfDict {
  const catalog = pdf.getCatalog()
  const found = catalog.getDict('AcroForm', (ref) => pdf.getObject(ref))
  if (found) return found
  const form = PdfDict.of({ Fields: new PdfArray() })
  catalog.set('AcroForm', pdf.register(form))
  return form
}

/** The array itself, so that adding to it marks whoever holds it. */
function arrayIn(pdf: PDF, holder: PdfDict, key: string): PdfArray {
  const found = holder.getArray(key, (ref) => pdf.getObject(ref))
  if (found) return found
  const made = new PdfArray()
  holder.set(key, made)
  return made
}

/** "Signature_2": no other field has the name. */
function freeName(pdf: PDF, fields: PdfArray): string {
  const dicts = fields.toArray().map((one) => (one instanceof PdfRef ? pdf.getObject(one) : one))
  const names = dicts.map((one) => (one instanceof PdfDict ? one.getString('T')?.asString() : ''))
  const free = (at: number): string =>
    names.includes(`Signature_${at}`) ? free(at + 1) : `Signature_${at}`
  return free(fields.length + 1)
}

function cornersOf(box: Box | undefined): PdfArray {
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 }
  return new PdfArray([x, y, x + width, y + height].map((place) => PdfNumber.of(place)))
}

async function pictureIn(pdf: PDF, { picture }: Shown): Promise<PdfRef> {
  return (await pdf.embedPage(await PDF.load(picture), 0)).ref
}
