/**
 * The verification package of a campaign (gói kiểm chứng): exactly what `thidua run --out` writes,
 * made from the office's books, so that anybody can compute it again without the office. It is made
 * file by file and never held whole: once for the hashes, once for whoever takes it.
 */
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { HASHES, type OutFile, outFilesOneByOne } from '#campaign'
import { type CivilDate, ok, type Result } from '#kernel'
import { campaignFiles, type LiveCampaign, type World } from '#office'
import { type FileBytes, hashLines, type Problem, sha256 } from '#platform'
import { zipped } from '#platform/files'

export type Package = Readonly<{
  /** Every file, the list of hashes last. */
  files: readonly OutFile[]
  /** The hash of every file by its name, of the list of hashes as well. */
  hashes: ReadonlyMap<string, string>
  /** The one line to publish or sign: it stands for every byte. */
  root: string
}>

/** Refused while the campaign cannot be computed. */
export async function packageOf(
  world: World,
  live: LiveCampaign,
  asOf: CivilDate,
): Promise<Result<Package, readonly Problem[]>> {
  const computed = live.computed(asOf)
  if (!computed.ok) return computed
  if (!live.loaded.ok) return live.loaded
  const engine = { tenant: world.tenant, role: 'engine', paths: [] } as const
  const own = await world.db.read(engine, (tx) => campaignFiles(tx, live))
  const files = outFilesOneByOne(computed.value.view, [
    ...own.map((file) => ({ ...file, name: `campaign/${file.name}` })),
    ...live.loaded.value.files.filter(isBeside),
  ])
  return ok(await sealed(files))
}

/** The first pass: each file is made, hashed and forgotten, and others are served in between. */
export async function sealed(files: readonly OutFile[]): Promise<Package> {
  const hashes = new Map<string, string>()
  for (const file of files) {
    hashes.set(file.name, await hashInTurns(file))
    await setImmediate()
  }
  const list = hashLines(hashes)
  const root = sha256(list)
  const all = new Map([...hashes, [HASHES, root]])
  return { files: [...files, { name: HASHES, make: () => list }], hashes: all, root }
}

/** Letters hashed before others get their turn: about a millisecond's work. */
const A_TURN = 1 << 18

/** A file in pieces is hashed piece by piece; nobody waits for the whole of it. */
async function hashInTurns({ make, pieces }: OutFile): Promise<string> {
  if (pieces === undefined) return sha256(make())
  const hash = createHash('sha256')
  let done = 0
  for (const piece of pieces()) {
    hash.update(piece)
    done += piece.length
    if (done < A_TURN) continue
    done = 0
    await setImmediate()
  }
  return hash.digest('hex')
}

/** The package as one ZIP, a file made when the reader has taken the one before. */
export function packed({ files }: Package): ReadableStream<Uint8Array> {
  return zipped(contentsOf(files))
}

/**
 * How many bytes the ZIP has: packed once and counted, so that a browser can say how much of it has
 * come and how long the rest takes.
 */
export async function packedSize(made: Package): Promise<number> {
  let size = 0
  for await (const chunk of packed(made)) {
    size += chunk.length
    await setImmediate()
  }
  return size
}

function* contentsOf(files: readonly OutFile[]) {
  for (const { name, make } of files) yield { name, content: make() }
}

/** The law and the program's criteria sets; the campaign's own files come from its books. */
function isBeside({ name }: FileBytes): boolean {
  return !name.startsWith('campaign/')
}
