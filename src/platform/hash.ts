/** SHA-256 of bytes or text, and the list of hashes that `sha256sum -c` also reads. */
import { createHash } from 'node:crypto'

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** One hash over several named contents, whatever their order. */
export function sha256Of(files: readonly Readonly<{ name: string; bytes: Uint8Array }>[]): string {
  const lines = files.map((file) => `${sha256(file.bytes)}  ${file.name}`)
  return sha256(lines.sort().join('\n'))
}

/** The lines of a SHA256SUMS file, by name. */
export function hashList(files: ReadonlyMap<string, string | Uint8Array>): string {
  return hashLines(new Map([...files].map(([name, content]) => [name, sha256(content)])))
}

/** The same list, of hashes that are known already. */
export function hashLines(hashes: ReadonlyMap<string, string>): string {
  const names = [...hashes.keys()].sort()
  return names.map((name) => `${hashes.get(name)}  ${name}\n`).join('')
}

/** Reads SHA256SUMS into name and hash; a line of another form is left out, for the caller. */
export function readHashList(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').flatMap((line) => {
    const found = /^([0-9a-f]{64}) [ *](.+)$/.exec(line)
    return found ? [[found[2] ?? '', found[1] ?? ''] as const] : []
  })
  return new Map(lines)
}
