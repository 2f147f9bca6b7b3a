/**
 * The benchmark's own claim, without its rivals: whichever way the engine goes, and by hand-written
 * loops, it finds the same.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from './guards/tree.ts'

type Told = Readonly<{
  cells: number
  verdicts: readonly number[]
  /** Of collectives and of individuals: no candidate, placed, tied, below. */
  cuts: readonly (readonly number[])[]
  differences: readonly string[]
}>

function agree(share: string): Readonly<{ status: number | null; told: Told }> {
  const program = join(ROOT, 'bench', 'engine', 'run.ts')
  const flags = ['--no-warnings', program, '--agree', '--share', share]
  const run = spawnSync(process.execPath, flags, { cwd: ROOT, encoding: 'utf8' })
  assert.equal(run.stderr, '')
  return { status: run.status, told: JSON.parse(run.stdout) }
}

test('two in a hundred of the nation: columns, exact fractions, findings, cuts and the floor agree', () => {
  const { status, told } = agree('0.02')

  assert.deepEqual(told.differences, [])
  assert.equal(status, 0)
})

test('the data of the benchmark comes from a seed and has every verdict, places, ties and a reserve', () => {
  const { told } = agree('0.02')

  assert.equal(told.cells, 3 * 100 * (34 + 66 + 660))
  assert.ok(told.verdicts.slice(0, 3).every((count) => count > 0))
  assert.ok(told.cuts[1]?.every((count) => count > 0))
  assert.equal(
    told.verdicts.reduce((total, count) => total + count),
    20_000,
  )
  assert.deepEqual(told, agree('0.02').told)
})
