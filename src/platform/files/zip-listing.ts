/**
 * The list of what a ZIP file holds, from its central directory, without unpacking anything: enough
 * to tell an office file from a bomb.
 */

export type ZipEntry = Readonly<{ name: string; packed: number; size: number }>

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ENTRY_LENGTH = 46
/** An office file holds some hundreds. */
const MOST_ENTRIES = 10_000

/** The entries; undefined when it is no well-formed ZIP of a size an office file can have. */
export function readEntries(bytes: Buffer): readonly ZipEntry[] | undefined {
  const end = endRecord(bytes)
  if (end === undefined) return undefined
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) return undefined
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return undefined
    const nameLength = bytes.readUInt16LE(at + 28)
    const from = at + ENTRY_LENGTH
    entries.push({
      name: bytes.toString('utf8', from, from + nameLength),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
    })
    at = from + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function endRecord(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT)
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at
  }
  return undefined
}
