/**
 * Where the box of a signature lies on its page, in points from the lower left corner. Pure
 * geometry over the rules of places.ts.
 */
import { CHOSEN, PLACES, type Purpose, SEAL_OVERLAP } from './places.ts'

export type Box = Readonly<{ x: number; y: number; width: number; height: number }>

/** Millimetres. */
export type Size = Readonly<{ width: number; height: number }>

/** What is drawn: the picture at its upper left, with lines under or beside it. */
export type Whole = Size & Readonly<{ picture: Size }>

export type On = Readonly<{
  page: Readonly<{ width: number; height: number }>
  /** The printed name of the signer. */
  name?: Box | undefined
  /** A signature already on the page, that a seal goes over. */
  signature?: Box | undefined
  /** Said by whoever signs: the lower left corner, in points. */
  at?: Readonly<{ x: number; y: number }> | undefined
}>

const POINTS = 72 / 25.4
export const points = (mm: number): number => mm * POINTS

/** A signature of no size of its own, for a seal to go over where none is drawn. */
const USUAL = { width: 40, height: 20 }

/** The box, kept within the page; undefined when nothing on the page says where. */
export function boxFor(purpose: Purpose, size: Whole, on: On): Box | undefined {
  const place = cornerFor(purpose, size, on)
  if (!place) return undefined
  const [width, height] = [points(size.width), points(size.height)]
  const within = (from: number, most: number) => Math.max(0, Math.min(from, most))
  return {
    x: within(place.x, on.page.width - width),
    y: within(place.y, on.page.height - height),
    width,
    height,
  }
}

type Corner = Readonly<{ x: number; y: number }>

function cornerFor(purpose: Purpose, size: Whole, on: On): Corner | undefined {
  if (on.at) return on.at
  const edge = points(CHOSEN.corner.value)
  const { width, height } = on.page
  switch (PLACES[purpose].where.value) {
    case 'top-right':
      return { x: width - edge - points(size.width), y: height - edge - points(size.height) }
    case 'above-name':
      return on.name && above(on.name, size)
    case 'over-signature':
      return overSignature(size, on)
  }
}

function above(name: Box, { width }: Size): Corner {
  const middle = name.x + name.width / 2
  return { x: middle - points(width) / 2, y: name.y + name.height + points(CHOSEN.above.value) }
}

/** The right edge of the seal lies a third into the signature; the middles are level. */
function overSignature({ height, picture }: Whole, { signature, name }: On): Corner | undefined {
  const [usualWidth, usualHeight] = [points(USUAL.width), points(USUAL.height)]
  const usual = name && { ...above(name, USUAL), width: usualWidth, height: usualHeight }
  const under = signature ?? usual
  if (!under) return undefined
  const right = under.x + under.width * SEAL_OVERLAP.value
  const top = under.y + (under.height + points(picture.height)) / 2
  return { x: right - points(picture.width), y: top - points(height) }
}
