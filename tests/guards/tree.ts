/** The files of the project as git sees them: tracked, and new ones that are not ignored. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file: its path from the project's folder, with forward slashes, and its text. */
export type Source = Readonly<{ path: string; text: string }>

/** What a guard found: where, and what is wrong with it. */
export type Fault = Readonly<{ path: string; line: number; says: string }>

export const ROOT = dirname(dirname(import.meta.dirname))
const NOT_OURS = new Set(['.git', 'node_modules', 'out', 'data'])

/** The faults as text, one a line; empty when there are none. */
export function told(faults: readonly Fault[]): string {
  return faults.map(({ path, line, says }) => `${path}:${line} ${says}`).join('\n')
}

/** Fails with the faults one a line, when there are any. */
export function none(faults: readonly Fault[]): void {
  assert.equal(faults.length, 0, `\n${told(faults)}\n`)
}

/** Every file of the project, sorted; without git, every file outside the ignored folders. */
export function listFiles(root: string): readonly string[] {
  const asked = gitFiles(root)
  const listed = asked.includes('package.json') ? asked : walkFiles(root, '')
  return [...listed].sort()
}

/** The files git tracks or would track; none when git or its repository is absent. */
export function gitFiles(root: string): readonly string[] {
  const args = ['ls-files', '-z', '-co', '--exclude-standard']
  const git = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  if (git.status !== 0) return []
  return git.stdout.split('\0').filter((path) => path !== '' && isFile(join(root, path)))
}

/** The files below a folder, by walking it; ignored folders at the top are left out. */
export function walkFiles(root: string, folder: string): readonly string[] {
  const inside = readdirSync(join(root, folder), { withFileTypes: true })
  return inside.flatMap((it) => {
    if (NOT_OURS.has(it.name)) return []
    const path = folder === '' ? it.name : `${folder}/${it.name}`
    return it.isDirectory() ? walkFiles(root, path) : [path]
  })
}

/** The files of these paths, read. */
export function readSources(root: string, paths: readonly string[]): readonly Source[] {
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
