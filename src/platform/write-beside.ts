/**
 * An output folder written whole or not at all: beside its place first, then renamed. It replaces
 * only a folder that this program wrote before (one with SHA256SUMS) or an empty one; anything else
 * of a person's stays untouched.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { assert, ok, type Result, refuse } from '#kernel'
import { type Problem, problem } from './problem.ts'
import { errorCode } from './text-file.ts'
import { sayNotAFolder, sayNotOurs, sayUnwritable } from './write-beside.vi.ts'

/** A file to write: a relative name with '/', and its content. */
export type OutputFile = Readonly<{ name: string; content: string | Uint8Array }>

/** The file by which a folder is known to be an outcome of this program. */
export const MARK = 'SHA256SUMS'

/** Writes the folder with exactly these files; its full path. A refusal has changed nothing. */
export function writeBeside(folder: string, files: readonly OutputFile[]): Result<string, Problem> {
  let beside: string | undefined
  try {
    const target = existsSync(folder) ? realpathSync(folder) : resolve(folder)
    const obstacle = sayObstacle(target)
    if (obstacle) return refuse(problem({ file: folder, ...obstacle }))
    mkdirSync(dirname(target), { recursive: true })
    beside = mkdtempSync(join(dirname(target), `.${basename(target)}.dang-ghi-`))
    const whole = join(beside, 'new')
    for (const file of files) writeOne(whole, file)
    putInPlace({ whole, target, old: join(beside, 'old') })
    return ok(target)
  } catch (error) {
    const code = errorCode(error)
    // Only what the system refuses is told; a bug keeps its own message and stops the program.
    if (code === '') throw error
    return refuse(problem({ file: folder, ...sayUnwritable(code) }))
  } finally {
    if (beside) rmSync(beside, { recursive: true, force: true })
  }
}

function sayObstacle(target: string) {
  if (!existsSync(target)) return undefined
  if (!statSync(target).isDirectory()) return sayNotAFolder()
  const names = readdirSync(target)
  return names.length === 0 || names.includes(MARK) ? undefined : sayNotOurs()
}

function writeOne(folder: string, { name, content }: OutputFile): void {
  const steps = name.split('/')
  const isInside = steps.every((step) => step !== '' && step !== '.' && step !== '..')
  assert(isInside && !name.includes('\\'), `not a relative file name: ${name}`)
  const path = join(folder, ...steps)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

type Move = Readonly<{ whole: string; target: string; old: string }>

function putInPlace({ whole, target, old }: Move): void {
  mkdirSync(whole, { recursive: true })
  const isNew = !existsSync(target)
  if (!isNew) renameSync(target, old)
  try {
    renameSync(whole, target)
  } catch (error) {
    if (!isNew) renameSync(old, target)
    throw error
  }
}
