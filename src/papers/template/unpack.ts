/**
 * A template unpacked (mở tệp mẫu): a Word file from somebody else, with nothing in it that runs,
 * that leads out of it, or that is larger than it says.
 */
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { ok, type Result, refuse } from '#kernel'

export type TemplateFault =
  | 'not-word'
  | 'too-large'
  | 'macro'
  | 'embedded'
  | 'linked'
  | 'field'
  | 'entity'

/** Far above any template of an office, pictures included. */
const MOST_PACKED = 10 << 20
const MOST_UNPACKED = 40 << 20
const MOST_FILES = 500
/** Of one part of text. */
const MOST_TEXT = 8 << 20

export type Parts = Readonly<Record<string, Uint8Array>>

/** The files of the template, each no larger than its entry said. */
export function unpacked(bytes: Uint8Array): Result<Parts, TemplateFault> {
  if (bytes.length > MOST_PACKED) return refuse('too-large')
  const counted = { files: 0, bytes: 0 }
  const within = ({ originalSize, name }: UnzipFileInfo): boolean => {
    counted.files += 1
    counted.bytes += originalSize
    if (/\.(xml|rels)$/.test(name) && originalSize > MOST_TEXT) counted.bytes = Infinity
    return counted.files <= MOST_FILES && counted.bytes <= MOST_UNPACKED
  }
  try {
    const parts = unzipSync(bytes, { filter: within })
    if (counted.files > MOST_FILES || counted.bytes > MOST_UNPACKED) return refuse('too-large')
    const fault = faultIn(parts)
    return fault ? refuse(fault) : ok(parts)
  } catch {
    return refuse('not-word')
  }
}

const RUNNING = /vbaProject|vbaData|\.bin$/i
const EMBEDDED = /^word\/(embeddings|activeX|controls)\//i
/** Fields that fetch something, or start a program, when the file is opened. */
const FETCHING = /\b(INCLUDETEXT|INCLUDEPICTURE|DDE|DDEAUTO|IMPORT|DATABASE|LINK|MACROBUTTON)\b/i

function faultIn(parts: Parts): TemplateFault | undefined {
  const names = Object.keys(parts)
  if (!names.includes('word/document.xml') || !names.includes('[Content_Types].xml'))
    return 'not-word'
  if (names.some((name) => name.startsWith('/') || name.split('/').includes('..')))
    return 'not-word'
  if (names.some((name) => RUNNING.test(name))) return 'macro'
  if (names.some((name) => EMBEDDED.test(name))) return 'embedded'
  for (const [name, content] of Object.entries(parts)) {
    const fault = /\.(xml|rels)$/.test(name) ? textFault(name, content) : undefined
    if (fault) return fault
  }
  return undefined
}

function textFault(name: string, content: Uint8Array): TemplateFault | undefined {
  const text = Buffer.from(content).toString('utf8')
  if (/<!(DOCTYPE|ENTITY)/i.test(text) || text.includes('\u0000')) return 'entity'
  if (name.endsWith('.rels') && leadsOut(text)) return 'linked'
  const fields = [...text.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)]
  const said = fields.map(([, spoken = '', simple = '']) => spoken + simple).join('')
  return FETCHING.test(said) ? 'field' : undefined
}

/** A link for readers to follow is their own choice; anything else is fetched unasked. */
function leadsOut(text: string): boolean {
  const all = text.match(/<Relationship\b[^>]*>/g) ?? []
  return all.some(
    (one) => /TargetMode\s*=\s*["']External/i.test(one) && !/\/hyperlink["']/.test(one),
  )
}
