/** The size of a PNG picture: its points, and its millimetres when it says how large it is. */
import { ok, type Result, refuse } from '#kernel'

export type Picture = Readonly<{
  bytes: Uint8Array
  /** Width by height. */
  ratio: number
  /** Millimetres of the real thing, when the file knows (chunk pHYs). */
  mm?: number | undefined
}>

const MARK = '89504e470d0a1a0a'
/** A seal scanned at 1200 dpi has about 1,700 points a side. */
const MOST_POINTS = 4000

/** Reads the head of the file; PNG only, as Thông tư 01/2019/TT-BNV says. */
export function readPicture(bytes: Uint8Array): Result<Picture, 'not-a-png' | 'too-large'> {
  const file = Buffer.from(bytes)
  if (file.length < 33 || file.toString('hex', 0, 8) !== MARK) return refuse('not-a-png')
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  if (width === 0 || height === 0) return refuse('not-a-png')
  if (width > MOST_POINTS || height > MOST_POINTS) return refuse('too-large')
  return ok({ bytes, ratio: width / height, mm: widthIn(file, width) })
}

function widthIn(file: Buffer, points: number): number | undefined {
  const at = file.indexOf('pHYs')
  const isThere = at > 0 && at + 13 <= file.length && at < file.indexOf('IDAT')
  if (!isThere || file[at + 12] !== 1) return undefined
  const perMetre = file.readUInt32BE(at + 4)
  return perMetre === 0 ? undefined : (points * 1000) / perMetre
}
