/**
 * Signing a PDF (ký số tệp PDF): a signature is added behind the file as it came, so its bytes stay
 * as they were and whatever was signed before stays signed. The file keeps what makes it archival:
 * the field has an appearance, is printed and never hidden (ISO 19005-2, 6.3).
 */
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core'
import { ok, type Result, refuse } from '#kernel'
import { addField, type Shown } from './field.ts'
import { pdfTime } from './pdf-time.ts'
import type { Signer } from './signer.ts'

export type Signing = Readonly<{
  signer: Signer
  /** What the clock of whoever signs says; only a time stamp would prove it. */
  at: Date
  reason?: string | undefined
  /** Where and how it is seen; without it nothing is seen on the page. */
  shown?: Shown | undefined
}>

export type SignRefusal = 'not-a-pdf' | 'encrypted' | 'damaged' | 'no-page' | 'certified'

/** Room for the signature in bytes: its certificates and a time stamp of the signer's own. */
const ROOM = 16_384
/** Wider than any place in a file, and found again in it. */
const UNSET = 9_999_999_999

/** The file with one signature more. */
export async function signFile(
  file: Uint8Array,
  signing: Signing,
): Promise<Result<Uint8Array, SignRefusal>> {
  const opened = await openToSign(file)
  if (!opened.ok) return opened
  const pdf = opened.value
  const page = pdf.getPage(signing.shown?.page ?? 0)
  if (!page) return refuse('no-page')
  const signature = pdf.register(signatureOf(signing))
  await addField(pdf, { page, signature, shown: signing.shown })
  const waiting = new Uint8Array(await pdf.save({ incremental: true }))
  return ok(await filled(waiting, { from: file.length, signer: signing.signer }))
}

/** The file, when something can be added behind it without touching what is there. */
async function openToSign(file: Uint8Array): Promise<Result<PDF, SignRefusal>> {
  const pdf = await PDF.load(new Uint8Array(file)).catch(() => undefined)
  if (!pdf) return refuse('not-a-pdf')
  if (pdf.isEncrypted) return refuse('encrypted')
  if (pdf.recoveredViaBruteForce || pdf.canSaveIncrementally() !== null) return refuse('damaged')
  return pdf.getCatalog().has('Perms') ? refuse('certified') : ok(pdf)
}

function signatureOf({ at, reason }: Signing): PdfDict {
  const places = [0, UNSET, UNSET, UNSET].map((place) => PdfNumber.of(place))
  const signature = PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    ByteRange: new PdfArray(places),
    Contents: PdfString.fromHex('00'.repeat(ROOM)),
    M: PdfString.fromString(pdfTime(at)),
  })
  if (reason !== undefined) signature.set('Reason', PdfString.fromString(reason))
  return signature
}

type Filling = Readonly<{ from: number; signer: Signer }>

/** Writes what is covered into its place, has it signed, and the signature into its own. */
async function filled(waiting: Uint8Array, { from, signer }: Filling): Promise<Uint8Array> {
  const file = Buffer.from(waiting.buffer)
  const start = file.indexOf(`<${'00'.repeat(ROOM)}>`, from)
  const range = file.indexOf(String(UNSET), from)
  const open = file.lastIndexOf('[', range)
  const close = file.indexOf(']', range)
  if (start < 0 || range < 0) throw new Error('no room for the signature in the file')
  const end = start + 2 * ROOM + 2
  const covered = `[0 ${start} ${end} ${file.length - end}`
  file.write(covered.padEnd(close - open), open, 'latin1')
  const signed = Buffer.concat([file.subarray(0, start), file.subarray(end)])
  const cms = Buffer.from(await signer.sign(signed)).toString('hex')
  if (cms.length > 2 * ROOM) throw new Error('the signature is larger than its room')
  file.write(cms, start + 1, 'latin1')
  return waiting
}
