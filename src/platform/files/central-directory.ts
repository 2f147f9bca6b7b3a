/**
 * The central directory of a ZIP on disk (mục lục của tệp ZIP): where each file lies, how it is
 * packed and how large it is. What stands inside a file is never taken for a file of the archive.
 */
import { readSync } from 'node:fs'

export type PackedFile = Readonly<{
  name: string
  /** 0 stored, 8 deflated; others are not read. */
  method: number
  isEncrypted: boolean
  packed: number
  size: number
  /** Where its local header begins. */
  at: number
}>

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const LONGEST_COMMENT = 0xffff
/** ZIP64 says its sizes elsewhere; nothing of ours is so large. */
const ELSEWHERE = 0xffffffff
const LARGEST_DIRECTORY = 32 << 20

/** The files; undefined when it is no whole ZIP that we read. */
export function directoryOf(file: number, length: number): readonly PackedFile[] | undefined {
  const tail = read(file, Math.max(0, length - END_LENGTH - LONGEST_COMMENT), length)
  const end = endIn(tail)
  if (end === undefined) return undefined
  const size = tail.readUInt32LE(end + 12)
  const from = tail.readUInt32LE(end + 16)
  if (size > LARGEST_DIRECTORY || from + size > length) return undefined
  return entriesIn(read(file, from, from + size), tail.readUInt16LE(end + 10))
}

/** Where the content begins; undefined when no file begins there. */
export function contentAt(file: number, { at }: PackedFile): number | undefined {
  const head = read(file, at, at + LOCAL_LENGTH)
  if (head.length < LOCAL_LENGTH || head.readUInt32LE(0) !== LOCAL) return undefined
  return at + LOCAL_LENGTH + head.readUInt16LE(26) + head.readUInt16LE(28)
}

function endIn(tail: Buffer): number | undefined {
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    const isEnd = tail.readUInt32LE(at) === END
    if (isEnd && at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length) return at
  }
  return undefined
}

function entriesIn(directory: Buffer, count: number): readonly PackedFile[] | undefined {
  const files: PackedFile[] = []
  let at = 0
  while (files.length < count) {
    if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== ENTRY)
      return undefined
    const nameLength = directory.readUInt16LE(at + 28)
    const from = at + ENTRY_LENGTH
    const one = {
      name: directory.toString('utf8', from, from + nameLength),
      method: directory.readUInt16LE(at + 10),
      isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      at: directory.readUInt32LE(at + 42),
    }
    if ([one.packed, one.size, one.at].includes(ELSEWHERE)) return undefined
    files.push(one)
    at = from + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return files
}

function read(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, to - from))
  const got = readSync(file, bytes, 0, bytes.length, from)
  return bytes.subarray(0, got)
}
