/**
 * Digital signatures of the files attached to an issued paper (chữ ký số của bản đã gắn). A scan of
 * a paper signed by hand has none, which is no fault.
 */
import { sha256 } from '#platform'
import type { FileStore } from '#platform/files'
import { type CheckedSignature, type CheckRefusal, checkApart } from '#platform/signature'
import type { PaperScanRow } from './issued-paper.ts'

/** What is found in a file; `picture`: of a type that carries no signature. */
export type SignaturesFound = readonly CheckedSignature[] | CheckRefusal | 'picture'
export type ScanSignatures = Readonly<{ name: string; found: SignaturesFound }>

type Scan = Pick<PaperScanRow, 'hash' | 'name' | 'type'>
/** `roots`: certificates (DER) whose word the office takes. */
type Judge = Readonly<{ files: Pick<FileStore, 'open'>; roots: readonly Uint8Array[] }>

/** One after the other: each is read whole. A file that is gone has no line. */
export async function signaturesOf(
  scans: readonly Scan[],
  { files, roots }: Judge,
): Promise<readonly ScanSignatures[]> {
  const all: ScanSignatures[] = []
  const judge = { files, roots, of: sha256(roots.map(sha256).join(' ')) }
  for (const scan of scans) {
    const found = await foundIn(scan, judge)
    if (found) all.push({ name: scan.name, found })
  }
  return all
}

/** Files never change under their hash, so what was found once stays so for the same roots. */
const known = new Map<string, SignaturesFound>()
const MOST_KNOWN = 500

type Judging = Judge & Readonly<{ of: string }>

async function foundIn(
  { hash, type }: Scan,
  { files, roots, of }: Judging,
): Promise<SignaturesFound | undefined> {
  if (type !== 'pdf') return 'picture'
  const before = known.get(`${hash} ${of}`)
  if (before) return before
  const content = files.open(hash)
  if (!content) return undefined
  const bytes = new Uint8Array(await new Response(content).arrayBuffer())
  const checked = await checkApart(bytes, roots)
  const found = checked.ok ? checked.value : checked.refusal
  const [oldest] = known.keys()
  if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest)
  known.set(`${hash} ${of}`, found)
  return found
}
