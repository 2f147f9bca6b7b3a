/**
 * The picture of a signature as a small PDF with its letters embedded, and how large it is, so that
 * the signed file stays archival.
 */
import { readFileSync } from 'node:fs'
import { ok, type Result, refuse } from '#kernel'
import type { Typesetter } from '#papers/typst'
import type { Size, Whole } from './box.ts'
import { labelOf, linesOf, type Said } from './picture.vi.ts'
import { CHOSEN, PLACES, type Purpose } from './places.ts'
import type { Picture } from './png.ts'

const TEMPLATE = readFileSync(new URL('./picture.typ', import.meta.url), 'utf8')

export type Drawing = Readonly<{
  purpose: Purpose
  said: Said
  picture?: Picture | undefined
  /** Millimetres across, when whoever signs says it. */
  mm?: number | undefined
}>

export type Drawn = Readonly<{ pdf: Uint8Array; size: Whole; label: string }>

export type DrawRefusal =
  | Readonly<{ why: 'no-picture' | 'no-size' | 'bad-picture' }>
  | Readonly<{ why: 'letters'; letters: readonly string[] }>

export function drawSignature(
  typesetter: Typesetter,
  drawing: Drawing,
): Result<Drawn, DrawRefusal> {
  const { purpose, said, picture } = drawing
  const place = PLACES[purpose]
  const beside = place.where.value === 'top-right'
  if (!picture && !beside) return refuse({ why: 'no-picture' })
  const mm = widthOf(drawing)
  if (mm === undefined) return refuse({ why: 'no-size' })
  const lines = place.saysWho.value ? linesOf(purpose, said) : []
  const size = sizeOf({ drawn: sized(picture, mm), lines: lines.length, beside })
  const described = { ...size, mm, lines, beside, drawn: picture !== undefined }
  const files = picture ? { 'picture.png': picture.bytes } : {}
  try {
    const all = { ...files, 'picture.json': described }
    const pdf = typesetter.pdf(TEMPLATE, all, { standard: 'plain' })
    if (!pdf.ok) return refuse({ why: 'letters', letters: pdf.refusal.letters })
    return ok({ pdf: pdf.value, size, label: labelOf(purpose, said) })
  } catch (fault) {
    // The head of the picture was sound and the rest is not.
    if (picture) return refuse({ why: 'bad-picture' })
    throw fault
  }
}

/** Said, or written in the picture; a signature needs no real size, a seal does. */
function widthOf({ purpose, picture, mm }: Drawing): number | undefined {
  if (!picture) return 0
  const known = mm ?? picture.mm
  if (known !== undefined || PLACES[purpose].realSize.value) return known
  return Math.min(CHOSEN.text.value, CHOSEN.most.value * picture.ratio)
}

function sized(picture: Picture | undefined, mm: number): Size {
  return picture ? { width: mm, height: mm / picture.ratio } : { width: 0, height: 0 }
}

type Parts = Readonly<{ drawn: Size; lines: number; beside: boolean }>

function sizeOf({ drawn, lines, beside }: Parts): Whole {
  if (lines === 0) return { ...drawn, picture: drawn }
  const { text, line } = CHOSEN
  // A long name of a body breaks once.
  const said = (lines + 1) * line.value
  const { width, height } = drawn
  if (beside)
    return { width: width + 1 + text.value, height: Math.max(height, said), picture: drawn }
  return { width: Math.max(width, text.value), height: height + 1 + said, picture: drawn }
}
