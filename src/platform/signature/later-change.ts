/**
 * What came behind a signature (thay đổi sau khi ký): a PDF is only ever added to, so the file
 * as signed is compared with the file as it is, object by object. A further signature is no change
 * of what was signed; everything else is.
 */
import { type PDF, PdfDict, type PdfObject, PdfRef, PdfStream } from '@libpdf/core'
import { type Compared, sameObjects } from './same-objects.ts'

export type LaterChange = Readonly<{
  /** Pages, from 0, that are not as they were signed. */
  pages: readonly number[]
  /** Something beside the pages changed: form, outline, tags, what the file says of itself. */
  elsewhere: boolean
  /** Signatures that came later, by field. */
  signatures: readonly string[]
}>

/** Compares the file as signed with the file as it is. */
export function laterChange(signed: PDF, now: PDF): LaterChange {
  const compared: Compared = { before: signed, after: now, isSame: sameObjects(signed, now) }
  const fields = comparedForms(compared)
  const [before, after] = [signed.getPages(), now.getPages()]
  const many = Math.max(before.length, after.length)
  const pages = Array.from({ length: many }, (_, at) => at).filter((at) => {
    const [old, page] = [before[at], after[at]]
    return !old || !page || !isSamePage(compared, { old: old.dict, page: page.dict })
  })
  return { pages, elsewhere: !fields || !isSameCatalog(compared), signatures: fields ?? [] }
}

const OWN_IN_CATALOG = ['AcroForm', 'DSS', 'Extensions']

function isSameCatalog({ before, after, isSame }: Compared): boolean {
  const [old, now] = [before.getCatalog(), after.getCatalog()]
  // What the file says of itself, outside the catalogue.
  const [info, infoNow] = [before, after].map(({ context }) => context.info.trailer.get('Info'))
  if (!isSame(info, infoNow)) return false
  return keysOf(old, now)
    .filter((key) => !OWN_IN_CATALOG.includes(key))
    .every((key) => isSame(old.get(key), now.get(key)))
}

function keysOf(old: PdfDict, now: PdfDict): readonly string[] {
  return [...new Set([...old.keys(), ...now.keys()].map(({ value }) => value))]
}

type Pages = Readonly<{ old: PdfDict; page: PdfDict }>

/** The same but for the marks of later signatures, which stand behind those that were there. */
function isSamePage(compared: Compared, { old, page }: Pages): boolean {
  const rest = keysOf(old, page).filter((key) => key !== 'Annots')
  if (!rest.every((key) => compared.isSame(old.get(key), page.get(key)))) return false
  const [marks, marksNow] = [
    listIn(compared.before, old, 'Annots'),
    listIn(compared.after, page, 'Annots'),
  ]
  const isKept = marks.every((mark, at) => isSameField(compared, mark, marksNow[at]))
  return isKept && marksNow.slice(marks.length).every((mark) => isSignature(compared.after, mark))
}

function listIn(pdf: PDF, holder: PdfDict, key: string): readonly PdfObject[] {
  return holder.getArray(key, (ref) => pdf.getObject(ref))?.toArray() ?? []
}

function dictOf(pdf: PDF, one: PdfObject | undefined): PdfDict | undefined {
  const found = one instanceof PdfRef ? pdf.getObject(one) : one
  return found instanceof PdfDict && !(found instanceof PdfStream) ? found : undefined
}

function isSignature(pdf: PDF, one: PdfObject | undefined): boolean {
  const dict = dictOf(pdf, one)
  const isWidget = dict?.getName('Subtype')?.value === 'Widget'
  return isWidget && dict?.getName('FT')?.value === 'Sig' && !dict.has('A') && !dict.has('AA')
}

/** The same, or a place for a signature that was empty and was signed. */
function isSameField(compared: Compared, old: PdfObject, now: PdfObject | undefined): boolean {
  if (compared.isSame(old, now)) return true
  const [was, is] = [dictOf(compared.before, old), dictOf(compared.after, now)]
  if (!was || !is || was.has('V') || !isSignature(compared.after, now)) return false
  return keysOf(was, is)
    .filter((key) => !['V', 'AP', 'F', 'MK', 'Lock'].includes(key))
    .every((key) => compared.isSame(was.get(key), is.get(key)))
}

/** The fields of signatures that came later; undefined when the form changed otherwise. */
function comparedForms(compared: Compared): readonly string[] | undefined {
  const { before, after, isSame } = compared
  const [old, now] = [before, after].map((pdf) => dictOf(pdf, pdf.getCatalog().get('AcroForm')))
  if (!old && !now) return []
  if (!now) return undefined
  const was = old ?? new PdfDict()
  const rest = keysOf(was, now).filter((key) => !['Fields', 'SigFlags', 'DR', 'DA'].includes(key))
  const fields = listIn(before, was, 'Fields')
  const fieldsNow = listIn(after, now, 'Fields')
  const isKept =
    rest.every((key) => isSame(was.get(key), now.get(key))) &&
    fields.every((field, at) => isSameField(compared, field, fieldsNow[at]))
  const added = fieldsNow.slice(fields.length)
  if (!isKept || !added.every((one) => isSignature(after, one))) return undefined
  return added.map((one) => dictOf(after, one)?.getString('T')?.asString() ?? '')
}
