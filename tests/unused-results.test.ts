/** A refusal nobody looks at is a person nobody answers: the check that finds dropped Results. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from './guards/tree.ts'

const GIVEN = `
type Result<T, R> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; refusal: R }>
declare function admit(): Result<number, string>
declare function refuse(): Result<never, string>
declare function later(): Promise<Result<number, string>>
declare function plain(): { ok: boolean }
declare const found: boolean
let kept: Result<number, string>
export async function statements(): Promise<void> {
`

/** Runs the check on these statements; answers which of them it found, counted from 0. */
function check(statements: readonly string[]): Readonly<{ found: string; status: number | null }> {
  const folder = mkdtempSync(join(tmpdir(), 'results-'))
  const settings = { compilerOptions: { strict: true, target: 'es2024', types: [] } }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  writeFileSync(join(folder, 'sample.ts'), `${GIVEN}${statements.join('\n')}\n}\n`)
  const program = join(ROOT, 'scripts', 'unused-results.ts')
  const run = spawnSync(process.execPath, [program, folder], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const lines = [...run.stdout.matchAll(/^sample\.ts:(\d+) drops a Result$/gm)]
  const first = GIVEN.split('\n').length
  return { found: lines.map(([, line]) => Number(line) - first).join(' '), status: run.status }
}

test('every way to drop a Result is found, with its place', () => {
  const dropped = [
    'admit()',
    'refuse();',
    '(admit())',
    'await later()',
    'later()',
    'void admit()',
    'found && admit()',
    'found ? admit() : undefined',
  ]

  assert.deepEqual(check(dropped), { found: '0 1 2 3 4 5 6 7', status: 1 })
})

test('a Result that is kept, returned or asked passes, and so do other values', () => {
  const kept = [
    'kept = admit()',
    'const it = admit(); if (!it.ok) throw new Error(it.refusal)',
    'const answer = () => admit(); answer',
    'plain()',
    'found && plain()',
  ]

  assert.deepEqual(check(kept), { found: '', status: 0 })
})
