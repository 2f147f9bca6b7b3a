/** The benchmark's own claim, without its rivals: whichever way the engine goes, and by hand-written loops, it finds the same. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from './guards/tree.ts'

type Told = Readonly<{
  cells: number
  verdicts: readonly number[]
  states: readonly number[]
  differences: readonly string[]
}>

function agree(share: string): Readonly<{ status: number | null; told: Told }> {
  const program = join(ROOT, 'bench', 'engine', 'run.ts')
  const flags = ['--no-warnings', program, '--agree', '--share', share]
  const run = spawnSync(process.execPath, flags, { cwd: ROOT, encoding: 'utf8' })
  assert.equal(run.stderr, '')
  return { status: run.status, told: JSON.parse(run.stdout) }
}

test('two in a thousand of the nation: columns, exact fractions, findings, cuts and the floor agree', () => {
  const { status, told } = agree('0.002')

  assert.deepEqual(told.differences, [])
  assert.equal(status, 0)
})

test('the data of the benchmark has every verdict and a seed: met, not met, not established; placed, tied, below', () => {
  const { told } = agree('0.002')

  assert.equal(told.cells, 3 * 100 * (34 + 7 + 70))
  assert.ok(told.verdicts.slice(0, 3).every((count) => count > 0))
  assert.equal(
    told.verdicts.reduce((total, count) => total + count),
    2000,
  )
  assert.deepEqual(told, agree('0.002').told)
})
