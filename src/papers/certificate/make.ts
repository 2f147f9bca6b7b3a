/**
 * Certificates set in PDF: one file each as archival PDF/A-2a, or many in one print file that
 * shares the border, as plain PDF because the archival form allows no shared picture.
 */
import { readFileSync } from 'node:fs'
import { type Result, refuse } from '#kernel'
import type { Standard, Typesetter } from '#papers/typst'
import type { Certificate } from './certificate.ts'
import { SAMPLE, SLIP, sayTooLong, sayUnprintable, titleOf } from './certificate.vi.ts'
import { gridSvg } from './grid.ts'
import { faceOf } from './positions.ts'
import { BORDER, qrPicture, type Sheet, type Style, sharedPictures, sheetsOf } from './sheets.ts'
import { CUTS, cutsSvg, SLIP_PAPER, slipSheets } from './slips.ts'

const TEMPLATE = readFileSync(new URL('./face.typ', import.meta.url), 'utf8')

export type Made = Result<Uint8Array, readonly string[]>

/** Makes certificates of one style again and again; the shared border is drawn once. */
export type Press = Readonly<{
  /** One certificate, for the archive. */
  one(certificate: Certificate): Made
  /** Many, for the printer. */
  many(certificates: readonly Certificate[]): Made
  /** Slips with the code of each, for the printer. */
  slips(certificates: readonly Certificate[]): Made
  /** A grid of millimetres with a certificate on it, to lay over a blank. */
  sample(certificate: Certificate): Made
}>

type Job = Readonly<{
  title: string
  certificates: readonly Certificate[]
  standard: Standard
  pictures: Files
  under?: Sheet
  laid?: Laid
}>
/** What is laid out otherwise than a face and a back. */
type Laid = Readonly<{ size: typeof SLIP_PAPER; sheets: readonly Sheet[] }>
type Files = Readonly<Record<string, Uint8Array>>

export function createPress(typesetter: Typesetter, style: Style): Press {
  const shared = sharedPictures(style)
  let printed: Files | undefined
  const set = (job: Job) => setJob(typesetter, style, job)
  return {
    one: (certificate) =>
      set({
        title: titleOf(certificate),
        certificates: [certificate],
        standard: '2a',
        pictures: shared,
      }),
    many: (certificates) => {
      printed ??= sharedForPrint(typesetter, style, shared)
      const title = certificates[0] ? titleOf(certificates[0]) : ''
      return set({ title, certificates, standard: 'plain', pictures: printed })
    },
    slips: (certificates) => set({ ...slipsOf(certificates), certificates }),
    sample: (certificate) => {
      const { width, height } = paperOf(style)
      const grid = Buffer.from(gridSvg(width, height))
      const under = { x: 0, y: 0, w: width, h: height, file: 'grid.svg', alt: '' }
      return set({
        title: SAMPLE.note,
        certificates: [certificate],
        standard: 'plain',
        pictures: { ...shared, 'grid.svg': grid },
        under: { pictures: [under], boxes: [] },
      })
    },
  }
}

/** Every slip needs its code: one without is never printed. */
function slipsOf(certificates: readonly Certificate[]) {
  const sheets = slipSheets(certificates, qrName)
  return {
    title: SLIP.title,
    standard: 'plain',
    pictures: { [CUTS]: Buffer.from(cutsSvg()) },
    laid: { size: SLIP_PAPER, sheets },
  } as const
}

function setJob(typesetter: Typesetter, style: Style, job: Job): Made {
  const { certificates, pictures, standard, title, under } = job
  const codes = style.code === 'none' ? [] : certificates.map(qrPicture)
  const qrFiles = codes.flatMap((code, index) => (code ? [[qrName(index), code] as const] : []))
  const sheets =
    job.laid?.sheets ?? certificates.flatMap((one, index) => sheetsOf(one, style, qrName(index)))
  const whole = under ? sheets.map((sheet) => laidOver(sheet, under)) : sheets
  const date = dateOf(certificates[0])
  const size = job.laid?.size ?? paperOf(style)
  const doc = { title, date, ...size, sheets: inPrint(whole, pictures) }
  const files = { ...pictures, ...Object.fromEntries(qrFiles), 'doc.json': doc }
  try {
    const made = typesetter.pdf(TEMPLATE, files, { standard })
    if (made.ok) return made
    return refuse(blamed(typesetter, certificates, made.refusal.letters))
  } catch (fault) {
    const field = /does not fit: <(\w+)>/.exec(String(fault))?.[1]
    if (field === undefined) throw fault
    return refuse(tooLong(certificates, field))
  }
}

/** In one file of many the whole list is looked through, so each name is told. */
function blamed(
  typesetter: Typesetter,
  certificates: readonly Certificate[],
  letters: readonly string[],
): readonly string[] {
  const said = certificates.flatMap((one) => {
    const found = typesetter.unprintable(Object.values(flat(one)).join('\n'))
    return found.length > 0 ? [sayUnprintable(one, found)] : []
  })
  return said.length > 0 ? said : [letters.join(' ')]
}

function flat(one: Certificate): Readonly<Record<string, string>> {
  const { authority, name, unit = '', achievement, decision, signer } = one
  const { number } = decision
  return {
    authority,
    name,
    unit,
    achievement,
    number,
    signer: signer.name ?? '',
    post: signer.post,
  }
}

function tooLong(certificates: readonly Certificate[], field: string): readonly string[] {
  const [longest] = [...certificates].sort((a, b) => lengthOf(b, field) - lengthOf(a, field))
  return longest ? [sayTooLong(longest, field)] : []
}

function lengthOf(one: Certificate, field: string): number {
  return (flat(one)[field] ?? '').length
}

/** The border as a PDF picture: a print file then holds it once for all its pages. */
function sharedForPrint(typesetter: Typesetter, style: Style, shared: Files): Files {
  const border = shared[BORDER]
  if (!border) return shared
  const { width, height } = paperOf(style)
  const picture = { x: 0, y: 0, w: width, h: height, file: BORDER, alt: '' }
  const doc = {
    title: '',
    date: dateOf(),
    width,
    height,
    sheets: [{ pictures: [picture], boxes: [] }],
  }
  const made = typesetter.pdf(TEMPLATE, { [BORDER]: border, 'doc.json': doc }, PLAIN)
  if (!made.ok) throw new Error('the border holds a letter that cannot be drawn')
  const { [BORDER]: _, ...others } = shared
  return { ...others, [PRINTED]: made.value }
}

const PLAIN = { standard: 'plain' } as const
const PRINTED = 'border.pdf'

function inPrint(sheets: readonly Sheet[], pictures: Files): readonly Sheet[] {
  if (!(PRINTED in pictures)) return sheets
  return sheets.map(({ pictures: shown, boxes }) => ({
    pictures: shown.map((one) => (one.file === BORDER ? { ...one, file: PRINTED } : one)),
    boxes,
  }))
}

function laidOver(sheet: Sheet, under: Sheet): Sheet {
  return { ...sheet, pictures: [...under.pictures, ...sheet.pictures] }
}

function paperOf({ blank, paper }: Style) {
  return (blank ?? faceOf(paper)).paper
}

/** The file's own date is the decision's, so that the same certificate gives the same bytes. */
function dateOf(certificate?: Certificate) {
  const day = certificate?.decision.on ?? '2000-01-01'
  const [year, month, date] = day.split('-').map(Number)
  return { year, month, day: date }
}

function qrName(index: number): string {
  return `qr-${index}.svg`
}
