/**
 * What a file is, read from its first bytes and never believed from its name (nhận dạng tệp): PDF,
 * DOCX, XLSX, JPEG or PNG, each within bounds that no honest scan or sheet exceeds.
 */
import { readEntries } from './zip-listing.ts'

export type FileType = 'pdf' | 'docx' | 'xlsx' | 'jpeg' | 'png'

/** Why a file is not kept. */
export type Unfit = 'unknown-type' | 'zip-bomb' | 'picture-bomb' | 'broken'

export const MIME: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jpeg: 'image/jpeg',
  png: 'image/png',
}

/** Unpacked, a 25 MB office file holds at most this; more is a bomb. */
const MOST_UNPACKED = 300 << 20
const MOST_RATIO = 200
/** Nothing at all, packed, takes two bytes; more that claims to be nothing hides its size. */
const EMPTY_PACKED = 2
/** 100 megapixels: an A0 sheet at 300 dpi. */
const MOST_PIXELS = 140_000_000

/** The type of the bytes, or why they are not kept. */
export function sniff(bytes: Buffer): FileType | Unfit {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return picture(bytes, 'png')
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return picture(bytes, 'jpeg')
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return office(bytes)
  return 'unknown-type'
}

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function office(bytes: Buffer): FileType | Unfit {
  const entries = readEntries(bytes)
  if (!entries) return 'broken'
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0)
  const isHidden = entries.some(({ packed, size }) => size === 0 && packed > EMPTY_PACKED)
  if (isHidden || unpacked > MOST_UNPACKED || unpacked > bytes.length * MOST_RATIO)
    return 'zip-bomb'
  const names = new Set(entries.map(({ name }) => name))
  if (names.has('word/document.xml')) return 'docx'
  return names.has('xl/workbook.xml') ? 'xlsx' : 'unknown-type'
}

function picture(bytes: Buffer, type: 'png' | 'jpeg'): FileType | Unfit {
  const size = type === 'png' ? pngSize(bytes) : jpegSize(bytes)
  if (!size) return 'broken'
  return size.width * size.height > MOST_PIXELS ? 'picture-bomb' : type
}

type Size = Readonly<{ width: number; height: number }>

function pngSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** The frame header of a JPEG, behind its other segments. */
function jpegSize(bytes: Buffer): Size | undefined {
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}
