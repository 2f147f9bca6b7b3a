/** A parcel inside an exchange packet (gói hồ sơ trong gói tin edXML), taken out beside it. */
import { closeSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIST } from '#exchange'
import { LARGEST_PACKET, readPacket } from '#exchange/edxml'
import { ok, type Result, refuse } from '#kernel'
import { PACKET_FAULTS } from './packet-parcel.vi.ts'

/** XML begins with '<', perhaps behind the mark of its encoding; a ZIP never does. */
export function isPacket(path: string): boolean {
  const file = openSync(path, 'r')
  const start = Buffer.alloc(64)
  const length = readSync(file, start, 0, start.length, 0)
  closeSync(file)
  return /^\s*</.test(start.toString('utf8', 0, length).replace('\u{feff}', ''))
}

/** The one ZIP of the packet, written into the folder. */
export function parcelInPacket(path: string, folder: string): Result<string, readonly string[]> {
  if (statSync(path).size > LARGEST_PACKET) return refuse([PACKET_FAULTS.tooLarge])
  const read = readPacket(readFileSync(path))
  if (!read.ok) return read
  const zips = [...read.value.contents.values()].filter(isZip)
  const [only] = zips
  if (!only || zips.length > 1) return refuse([PACKET_FAULTS[only ? 'several' : 'none']])
  const to = join(folder, 'goi.zip')
  writeFileSync(to, only, { flag: 'wx', mode: 0o600 })
  return ok(to)
}

/** Office files are ZIP too; a parcel is known by its list. */
function isZip(content: Uint8Array): boolean {
  const bytes = Buffer.from(content)
  return bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' && bytes.includes(LIST)
}
