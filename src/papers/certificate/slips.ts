/**
 * Check slips (phiếu kiểm tra mã): the code of each certificate on a slip handed over with it,
 * eight to an A4 sheet between cut marks, row by row in the order of the certificates.
 */
import { nfc } from '#kernel'
import type { Certificate } from './certificate.ts'
import { SLIP, wordsOf } from './certificate.vi.ts'
import type { Picture, SetBox, Sheet } from './sheets.ts'

export const SLIP_PAPER = { width: 210, height: 297 } as const
export const CUTS = 'cuts.svg'

const WIDE = 95
const HIGH = 67
const COLUMNS = 2
const ROWS = 4
export const SLIPS_ON_A_SHEET = COLUMNS * ROWS

/** Where the first slip begins: what is left of the sheet stands around all of them. */
const LEFT = (SLIP_PAPER.width - COLUMNS * WIDE) / 2
const TOP = (SLIP_PAPER.height - ROWS * HIGH) / 2

/** The sheets of slips; `qr` names the picture of the certificate at a place of the list. */
export function slipSheets(
  certificates: readonly Certificate[],
  qr: (at: number) => string,
): readonly Sheet[] {
  const sheets = Array.from({ length: Math.ceil(certificates.length / SLIPS_ON_A_SHEET) })
  return sheets.map((_, sheet) => {
    const from = sheet * SLIPS_ON_A_SHEET
    const own = certificates.slice(from, from + SLIPS_ON_A_SHEET)
    const whole = { x: 0, y: 0, w: SLIP_PAPER.width, h: SLIP_PAPER.height }
    return {
      pictures: [
        { ...whole, file: CUTS, alt: '' },
        ...own.map((_, at) => codePicture(at, qr(from + at))),
      ],
      boxes: own.flatMap((one, at) => boxesOf(one, cornerOf(at))),
    }
  })
}

type Corner = Readonly<{ x: number; y: number }>

/** The upper left corner of the slip at a place of its sheet. */
function cornerOf(at: number): Corner {
  return {
    x: LEFT + (at % COLUMNS) * WIDE,
    y: TOP + Math.floor(at / COLUMNS) * HIGH,
  }
}

function codePicture(at: number, file: string): Picture {
  const { x, y } = cornerOf(at)
  return { x: x + 3, y: y + 11, w: 35, h: 35, file, alt: 'QR' }
}

const LINE = { min: 6, bold: false, italic: false, colour: '#000000' } as const
const SIDE = { ...LINE, x: 39, w: 53, align: 'left' } as const
const CODE = { ...LINE, x: 3, w: 35, align: 'center' } as const
const UNDER = { ...LINE, x: 3, w: 89, align: 'center' } as const

function boxesOf(certificate: Certificate, corner: Corner): readonly SetBox[] {
  const { form, name, unit, decision } = wordsOf(certificate)
  const { code = '', address = '' } = certificate.check ?? {}
  const boxes: readonly SetBox[] = [
    { ...SIDE, y: 6, h: 5, size: 11, bold: true, key: 'form', text: form },
    { ...SIDE, y: 11, h: 25, size: 13, bold: true, key: 'name', text: name },
    { ...SIDE, y: 36, h: 12, size: 10, key: 'unit', text: unit },
    { ...SIDE, y: 48, h: 7, size: 9, key: 'decision', text: decision },
    { ...CODE, y: 48, h: 7, size: 11, bold: true, key: 'code', text: code },
    { ...UNDER, y: 57, h: 4, size: 8, italic: true, key: 'how', text: SLIP.how },
    { ...UNDER, y: 61, h: 4, size: 8, key: 'address', text: address },
  ]
  return boxes
    .map((box) => ({ ...box, text: nfc(box.text).trim().replace(/\s+/g, ' ') }))
    .filter(({ text }) => text !== '')
    .map((box) => ({ ...box, x: corner.x + box.x, y: corner.y + box.y }))
}

/** How long a mark is, and how far from a corner it keeps. */
const MARK = 4

/** Cut marks (dấu cắt): a cross where four slips meet, short lines at the edges of the sheet. */
export function cutsSvg(): string {
  const { width, height } = SLIP_PAPER
  const across = Array.from({ length: COLUMNS + 1 }, (_, at) => LEFT + at * WIDE)
  const down = Array.from({ length: ROWS + 1 }, (_, at) => TOP + at * HIGH)
  const lines = across.flatMap((x) =>
    down.map((y) => `M${x - MARK / 2} ${y}h${MARK}M${x} ${y - MARK / 2}v${MARK}`),
  )
  const size = `width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"`
  const path = `<path d="${lines.join('')}" fill="none" stroke="#555555" stroke-width="0.15"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${path}</svg>`
}
