/** Names of files in a parcel: plain letters, short, never twice, the same for the same content. */
import { fold } from '#kernel'
import type { Paper } from '#papers/model'
import { sha256 } from '#platform'
import { FOLDERS, PAPER_FILES } from './names.vi.ts'

const LONGEST = 60
const LONGEST_PAPER = 120

/**
 * 'van-ban/bia-ho-so-tap-the-nam-2020-mot-cua-dong-thai-1f0c9a.pdf': ids that differ only in their
 * marks still differ in the hash.
 */
export function paperPath({ kind, id }: Paper, format: 'pdf' | 'docx'): string {
  const name = plainName(`${PAPER_FILES[kind] ?? kind}-${id}`, LONGEST_PAPER)
  return `${FOLDERS.papers}/${name}-${sha256(id).slice(0, 6)}.${format}`
}

/** 'minh-chung/3f2a…-bao-cao.pdf': the beginning of the hash tells files of one name apart. */
export function enclosedPath(
  { hash, name, type }: Readonly<{ hash: string; name: string; type: string }>,
  isPaper: boolean,
): string {
  const folder = isPaper ? FOLDERS.items : FOLDERS.evidence
  const bare = name.replace(/\.[A-Za-z0-9]{1,5}$/, '')
  return `${folder}/${hash.slice(0, 16)}-${plainName(bare, LONGEST) || 'tep'}.${type}`
}

function plainName(name: string, longest: number): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/g, '')
}
