/**
 * No half-written outcome: a run that is killed or refused by the disk leaves the place as it was.
 */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { verify } from '#campaign'
import { AN_BIEN, fresh, inside, ROOT, start } from './program.ts'

const CLI = join(ROOT, 'src', 'main', 'cli.ts')

/** Starts a run and kills it outright as soon as it begins to write beside its place. */
async function killedWhileWriting(out: string): Promise<void> {
  mkdirSync(dirname(out), { recursive: true })
  const args = ['--no-warnings', CLI, 'run', AN_BIEN, '--out', out]
  const run = spawn(process.execPath, args, { stdio: 'ignore' })
  const watcher = watch(dirname(out), () => run.kill('SIGKILL'))
  await once(run, 'exit')
  watcher.close()
}

test('a run killed while it writes leaves no outcome, never half of one', async () => {
  const out = fresh('ket-qua')
  await killedWhileWriting(out)

  assert.ok(!existsSync(out) || verify(out, undefined).equal)
})

test('a run killed while it replaces an outcome leaves a whole one, or none', async () => {
  const out = fresh('ket-qua')
  await inside(['run', AN_BIEN, '--out', out])
  await killedWhileWriting(out)

  assert.ok(!existsSync(out) || verify(out, undefined).equal)
})

test('a run that the disk refuses keeps the outcome that was there, and leaves nothing beside', async () => {
  const out = fresh('ket-qua')
  await inside(['run', AN_BIEN, '--as-of', '2020-08-01', '--out', out])
  const before = readFileSync(join(out, 'SHA256SUMS'), 'utf8')
  const command = `ulimit -f 8; exec "${process.execPath}" --no-warnings "${CLI}" run "${AN_BIEN}" --out "${out}"`
  const run = await start('sh', ['-c', command], {})

  assert.equal(run.code, 2)
  assert.match(run.err, /Cách sửa: /)
  assert.equal(readFileSync(join(out, 'SHA256SUMS'), 'utf8'), before)
  assert.deepEqual(readdirSync(dirname(out)), ['ket-qua'])
})
