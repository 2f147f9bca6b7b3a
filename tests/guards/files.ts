/** What holds for every file, code or not: its name, its letters, and no trace of one machine. */
import type { Fault, Source } from './tree.ts'

const EMPTY_NAMES = /(^|[./-])(utils?|helpers?|common)([./-]|$)/i
const MACHINES = /(?<![\w.)}\]*-])\/(?:(?:work|root)(?![\w-])|(?:home|Users|mnt)\/\w)|\b[A-Z]:\\\w/
const BOM = '\uFEFF'

/** File names that say nothing, or that some systems spell in two ways. */
export function badNames(paths: readonly string[]): readonly Fault[] {
  return paths.flatMap((path) => {
    const empty = EMPTY_NAMES.test(path)
      ? [{ path, line: 1, says: 'a name that says nothing' }]
      : []
    const plain = /^[\w./-]+$/.test(path)
    return plain ? empty : [...empty, { path, line: 1, says: 'a name outside plain letters' }]
  })
}

/** Paths that exist on one machine only. */
export function machinePaths({ path, text }: Source): readonly Fault[] {
  return text.split('\n').flatMap((line, index) => {
    const [found] = line.match(MACHINES) ?? []
    return found === undefined ? [] : [{ path, line: index + 1, says: `machine path ${found}` }]
  })
}

/** Text that is not UTF-8 in composed form (NFC), without a mark, lines ended by one LF. */
export function badLetters(path: string, bytes: Uint8Array): readonly Fault[] {
  if (bytes.includes(0)) return []
  const text = decode(bytes)
  if (text === undefined) return [{ path, line: 1, says: 'not UTF-8' }]
  if (text.startsWith(BOM)) return [{ path, line: 1, says: 'a byte-order mark' }]
  return text.split('\n').flatMap((line, index) => {
    if (line.endsWith('\r')) return [{ path, line: index + 1, says: 'CRLF' }]
    const composed = line === line.normalize('NFC')
    return composed ? [] : [{ path, line: index + 1, says: 'letters not composed (NFC)' }]
  })
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
