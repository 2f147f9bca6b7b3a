/**
 * The sheets of a certificate as the template reads them: the face with its border and lines, and
 * the back (mặt sau) with the code by which it can be checked.
 */
import encodeQR from 'qr'
import { nfc } from '#kernel'
import { borderSvg } from './border.ts'
import type { Certificate, CodePlace, PaperSize } from './certificate.ts'
import { BACK, type FieldKey, wordsOf } from './certificate.vi.ts'
import { A4_CODE, A4_EMBLEM, type Box, faceOf, type Positions, scaleOf } from './positions.ts'

/** How an office has its certificates made. */
export type Style = Readonly<{
  paper: PaperSize
  code: CodePlace
  /** Positions on a pre-printed blank; without it our own face with its border. */
  blank?: Positions | undefined
  /** The State emblem (Quốc huy) as the office's own SVG: it is never imitated here. */
  emblem?: string | undefined
}>

type Place = Readonly<{ x: number; y: number; w: number; h: number }>
export type Picture = Place & Readonly<{ file: string; alt: string }>
export type SetBox = Box & Readonly<{ key: string; text: string; ruled?: boolean }>
export type Sheet = Readonly<{ pictures: readonly Picture[]; boxes: readonly SetBox[] }>

export const BORDER = 'border.svg'
const EMBLEM = 'emblem.svg'

/** The pictures that every certificate of a style shares, by file name. */
export function sharedPictures({ blank, emblem }: Style): Readonly<Record<string, Uint8Array>> {
  if (blank) return {}
  const border = borderFor(emblem !== undefined)
  return { [BORDER]: border, ...(emblem === undefined ? {} : { [EMBLEM]: bytes(emblem) }) }
}

const borders = new Map<boolean, Uint8Array>()

/** Drawn once in a process: it is the same for every batch. */
function borderFor(emblem: boolean): Uint8Array {
  const known = borders.get(emblem) ?? bytes(borderSvg({ emblem }))
  borders.set(emblem, known)
  return known
}

/** Face and back; `qr` names the file of the code's picture. */
export function sheetsOf(certificate: Certificate, style: Style, qr: string): readonly Sheet[] {
  const face = faceSheet(certificate, style, qr)
  const { check } = certificate
  return check && style.code === 'back' ? [face, backSheet(check, style, qr)] : [face]
}

/** The code's picture, with the four quiet modules that readers need. */
export function qrPicture({ check }: Certificate): Uint8Array | undefined {
  return check && bytes(encodeQR(check.address, 'svg', { ecc: 'medium', border: 4 }))
}

function faceSheet(certificate: Certificate, style: Style, qr: string): Sheet {
  const words = wordsOf(certificate)
  const { fields } = style.blank ?? faceOf(style.paper)
  const keys = Object.keys(words) as FieldKey[]
  const boxes = keys.flatMap((key) => {
    const box = fields[key]
    const text = nfc(words[key])
      .trim()
      .replace(/[^\S\n]+/g, ' ')
    if (!box || text === '') return []
    return [{ ...box, key, text, ...(key === 'motto' ? { ruled: true } : {}) }]
  })
  const code = certificate.check && style.code === 'face' ? [codePicture(style, qr)] : []
  return { pictures: [...facePictures(style), ...code], boxes }
}

function facePictures({ blank, emblem, paper }: Style): readonly Picture[] {
  if (blank) return []
  const whole = { x: 0, y: 0, w: faceOf(paper).paper.width, h: faceOf(paper).paper.height }
  const border = { ...whole, file: BORDER, alt: '' }
  return emblem === undefined
    ? [border]
    : [border, { ...times(A4_EMBLEM, scaleOf(paper)), file: EMBLEM, alt: 'Quốc huy' }]
}

function codePicture({ paper }: Style, qr: string): Picture {
  return { ...times(A4_CODE, scaleOf(paper)), file: qr, alt: 'QR' }
}

function backSheet(check: NonNullable<Certificate['check']>, style: Style, qr: string): Sheet {
  const { width, height } = (style.blank ?? faceOf(style.paper)).paper
  const side = 30
  const middle = { x: (width - side) / 2, y: height - 78, w: side, h: side }
  const line = (key: string, text: string, y: number): SetBox => ({
    ...BACK_LINE,
    bold: key !== 'address',
    key,
    text,
    x: 30,
    w: width - 60,
    y: height + y,
  })
  return {
    pictures: [{ ...middle, file: qr, alt: 'QR' }],
    boxes: [
      line('head', BACK.head, -92),
      { ...line('how', BACK.how, -85), bold: false },
      line('code', check.code, -47),
      line('address', check.address, -40),
    ],
  }
}

const BACK_LINE = {
  h: 6,
  size: 12,
  min: 7,
  align: 'center',
  italic: false,
  colour: '#000000',
} as const

function times(place: Place, scale: number): Place {
  const { x, y, w, h } = place
  return { x: x * scale, y: y * scale, w: w * scale, h: h * scale }
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text)
}
