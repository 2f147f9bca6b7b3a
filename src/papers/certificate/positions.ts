/**
 * Where each line of a certificate stands, in millimetres from the top left corner: our own face,
 * or an office's pre-printed blank (phôi in sẵn) described by a YAML file of positions.
 */
import { z } from 'zod'
import type { PaperSize } from './certificate.ts'
import type { FieldKey } from './certificate.vi.ts'

const KEYS = [
  'nation',
  'motto',
  'authority',
  'grants',
  'form',
  'name',
  'unit',
  'achievement',
  'decision',
  'register',
  'date',
  'post',
  'signer',
] as const satisfies readonly FieldKey[]

const Millimetres = z.coerce.number().min(0).max(1200)
const Points = z.coerce.number().min(6).max(120)

/** A box for one line or passage; letters shrink from `size` to `min`, then it is refused. */
export const Box = z.strictObject({
  x: Millimetres,
  y: Millimetres,
  w: Millimetres,
  h: Millimetres,
  size: Points,
  min: Points.default(9),
  align: z.enum(['left', 'center', 'right']).default('center'),
  bold: z.stringbool().or(z.boolean()).default(false),
  italic: z.stringbool().or(z.boolean()).default(false),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#000000'),
})
export type Box = z.infer<typeof Box>

/** The file of positions of a blank: what is not named there is printed on the blank already. */
export const Positions = z.strictObject({
  paper: z.strictObject({ width: Millimetres, height: Millimetres }),
  fields: z.partialRecord(z.enum(KEYS), Box),
})
export type Positions = z.infer<typeof Positions>

const RED = '#b5121b'
const BLACK = '#000000'

const PLAIN = {
  h: 6,
  min: 9,
  align: 'center',
  bold: false,
  italic: false,
  colour: BLACK,
} as const

/**
 * Our face on A4 lying. The order of lines is that of Nghị định 50/2006 article 28; its sizes of
 * 2014 and later are not confirmed (law data say so), so they are data here, in one place.
 */
const A4: Positions = {
  paper: { width: 297, height: 210 },
  fields: {
    nation: line({ y: 40, h: 6, size: 13, bold: true }),
    motto: line({ y: 46, h: 7, size: 14, bold: true }),
    authority: line({ y: 57, h: 13, size: 19, bold: true, colour: RED }),
    grants: line({ y: 71, h: 7, size: 16, bold: true }),
    form: line({ y: 78, h: 18, size: 46, bold: true, colour: RED }),
    name: line({ y: 97, h: 16, size: 30, min: 11, bold: true }),
    unit: line({ y: 113, h: 8, size: 16 }),
    achievement: line({ y: 122, h: 17, size: 17, italic: true }),
    decision: side({ x: 28, y: 174, size: 12, align: 'left' }),
    register: side({ x: 28, y: 180, size: 12, align: 'left' }),
    date: side({ x: 164, y: 141, size: 13.5, italic: true }),
    post: side({ x: 164, y: 147, h: 12, size: 14, bold: true }),
    signer: side({ x: 164, y: 180, size: 14.5, bold: true }),
  },
}

/** Where the emblem and the code stand on our A4 face. */
export const A4_EMBLEM = { x: 138, y: 17, w: 21, h: 21 } as const
export const A4_CODE = { x: 28, y: 142, w: 26, h: 26 } as const

const A3_SCALE = Math.SQRT2

/** Our own face; A3 is A4 times the square root of two. */
export function faceOf(size: PaperSize): Positions {
  if (size === 'A4') return A4
  const fields = Object.entries(A4.fields).map(([key, box]) => [key, scaled(box)])
  return { paper: { width: 420, height: 297 }, fields: Object.fromEntries(fields) }
}

/** How many times A4 a paper is. */
export function scaleOf(size: PaperSize): number {
  return size === 'A4' ? 1 : A3_SCALE
}

function scaled(box: Box): Box {
  const { x, y, w, h, size, min } = box
  const [left, top, width, height] = [x, y, w, h].map((one) => one * A3_SCALE)
  return {
    ...box,
    x: left ?? 0,
    y: top ?? 0,
    w: width ?? 0,
    h: height ?? 0,
    size: size * A3_SCALE,
    min: min * A3_SCALE,
  }
}

type Given = Partial<Box> & Pick<Box, 'y' | 'size'>

/** A line across the face. */
function line(given: Given): Box {
  return { ...PLAIN, x: 28, w: 241, ...given }
}

/** A line of the lower left or right. */
function side(given: Given): Box {
  return { ...PLAIN, x: 28, w: 105, h: 6, ...given }
}
