/**
 * A plan's bytes as text (đọc tệp kế hoạch): what they are is read from them, never from a name.
 */

import { ok, type Result, refuse } from '#kernel'
import { type FileType, sniff } from '#platform/files'
import { readDocx } from './docx.reader.ts'
import { fromLegacy } from './legacy.ts'
import { readPdf } from './pdf.reader.ts'
import { type PlanText, textOf } from './plan-text.ts'
import type { FileTrouble } from './trouble.ts'

/** Less text than this is the dirt of a scan. */
const LEAST_LETTERS = 40

export async function readBytes(bytes: Buffer): Promise<Result<PlanText, FileTrouble>> {
  if (bytes.length === 0) return refuse('empty')
  const type = sniff(bytes)
  if (type === 'zip-bomb') return refuse('bomb')
  const read = await readAs(type, bytes)
  if (typeof read === 'string') return refuse(read)
  const letters = read.lines.reduce((sum, { text }) => sum + text.trim().length, 0)
  return letters < LEAST_LETTERS ? refuse('no-text') : ok(read)
}

async function readAs(type: FileType | string, bytes: Buffer): Promise<PlanText | FileTrouble> {
  try {
    if (type === 'docx') return readDocx(bytes)
    if (type === 'pdf') return await readPdf(new Uint8Array(bytes))
  } catch {
    // The libraries throw for whatever is not as the format says; the file is at fault, not we.
    return 'broken'
  }
  const text = type === 'unknown-type' ? decoded(bytes) : undefined
  return text === undefined
    ? type === 'broken'
      ? 'broken'
      : 'unknown-type'
    : textOf(fromLegacy(text))
}

/** UTF-8, UTF-16 by its mark, else one byte a letter (TCVN3, VNI); undefined for no text. */
function decoded(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes.toString('latin1')
  }
}
