/**
 * Signatures as they stand in a file (chữ ký tìm thấy): what each claims to cover, before anything
 * is believed. What is covered must be the file from its first byte, but for the signature's own
 * place: any other hole could hide a change.
 */
import {
  type PDF,
  type PdfArray,
  PdfDict,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfString,
} from '@libpdf/core'
import { readPdfTime } from './pdf-time.ts'

export type Found = Readonly<{
  field: string
  kind: 'signature' | 'timestamp'
  /** What the signer's clock said. */
  claimed?: Date | undefined
  reason?: string | undefined
  /** From 0; undefined when nothing is seen of it. */
  page?: number | undefined
  /** Undefined when what it covers is not the file up to some point. */
  covered?: Covered | undefined
}>

export type Covered = Readonly<{
  bytes: Uint8Array
  cms: Uint8Array
  /** Where the file ended when it was signed. */
  end: number
}>

/** Every signed field, in the order of the form. */
export function signaturesIn(pdf: PDF, file: Uint8Array): readonly Found[] {
  const resolve = (ref: PdfRef) => pdf.getObject(ref)
  const form = pdf.getCatalog().getDict('AcroForm', resolve)
  const fields = form?.getArray('Fields', resolve)
  return fieldsIn(fields, resolve).flatMap(({ field, value }) => {
    const isStamp = value.getName('SubFilter', resolve)?.value === 'ETSI.RFC3161'
    return {
      field: field.getString('T', resolve)?.asString() ?? '',
      kind: isStamp ? 'timestamp' : 'signature',
      claimed: readPdfTime(value.getString('M', resolve)?.asString() ?? ''),
      reason: value.getString('Reason', resolve)?.asString(),
      page: pageOf(pdf, field),
      covered: coveredBy(value, file),
    } as const
  })
}

type Resolve = (ref: PdfRef) => PdfObject | null
type Signed = Readonly<{ field: PdfDict; value: PdfDict }>

/** Far deeper than any form nests its fields. */
const DEEPEST = 20

function fieldsIn(list: PdfArray | undefined, resolve: Resolve, depth = 0): readonly Signed[] {
  if (!list || depth > DEEPEST) return []
  return list.toArray().flatMap((one) => {
    const field = one instanceof PdfRef ? resolve(one) : one
    if (!(field instanceof PdfDict)) return []
    const value = field.getDict('V', resolve)
    const own = value?.has('ByteRange') ? [{ field, value }] : []
    return [...own, ...fieldsIn(field.getArray('Kids', resolve), resolve, depth + 1)]
  })
}

function pageOf(pdf: PDF, field: PdfDict): number | undefined {
  const corners = field.getArray('Rect')?.toArray() ?? []
  const [left, low, right, high] = corners.map((one) => (one instanceof PdfNumber ? one.value : 0))
  if (left === right || low === high) return undefined
  const own = field.getRef('P')
  const at = pdf.getPages().findIndex(({ ref }) => own && ref.objectNumber === own.objectNumber)
  return at < 0 ? undefined : at
}

function coveredBy(value: PdfDict, file: Uint8Array): Covered | undefined {
  const range = value.getArray('ByteRange')?.toArray() ?? []
  const places = range.map((one) => (one instanceof PdfNumber ? one.value : Number.NaN))
  const [start = -1, length = -1, from = -1, rest = -1] = places
  const end = from + rest
  const isWhole = places.length === 4 && places.every(Number.isSafeInteger) && start === 0
  if (!isWhole || length <= 0 || from <= length || rest < 0 || end > file.length) return undefined
  const cms = contentsIn(value, Buffer.from(file.subarray(length, from)))
  if (!cms) return undefined
  return { bytes: Buffer.concat([file.subarray(0, length), file.subarray(from, end)]), cms, end }
}

/** The hole holds the signature in hexadecimal and nothing else, the same as the field names. */
function contentsIn(value: PdfDict, hole: Buffer): Uint8Array | undefined {
  const written = /^<([0-9a-fA-F]*)>$/.exec(hole.toString('latin1'))?.[1]
  const contents = value.get('Contents')
  if (written === undefined || !(contents instanceof PdfString)) return undefined
  const cms = Buffer.from(written, 'hex')
  return cms.equals(contents.bytes) ? cms : undefined
}
