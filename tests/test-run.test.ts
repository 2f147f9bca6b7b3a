/** The test run itself: it must fail when a test fails, and say so on its last line. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from './guards/tree.ts'

const SUITE = `
import { test, describe } from 'node:test'
test('a sound one', () => {})
test('an absent one', { skip: 'needs the moon' }, () => {})
describe('a chapter', () => { test('a broken one', () => { throw new Error('out of order') }) })
`

type Run = Readonly<{ text: string; last: string; status: number | null }>

const FILES = { 'suite.test.ts': SUITE, 'crash.test.ts': "import './gone.ts'\n" }

/** Runs a project of these test files, with these words on the command line. */
function runSuite(words: readonly string[], requireAll = '', files: object = FILES): Run {
  const folder = mkdtempSync(join(tmpdir(), 'run-'))
  mkdirSync(join(folder, 'tests'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'tests', name), text)
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts', 'test.ts'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, REQUIRE_ALL: requireAll },
  })
  rmSync(folder, { recursive: true })
  const last = run.stdout.trimEnd().split('\n').at(-1) ?? ''
  return { text: run.stdout, last, status: run.status }
}

test('a failing test fails the run; what was left out is named', () => {
  const run = runSuite(['tests/suite'])

  assert.deepEqual([run.last, run.status], ['1 passed, 1 failed', 1])
  assert.match(run.text, /✖ tests\/suite\.test\.ts:5 a broken one\n\s+Error: out of order/)
  assert.match(run.text, /left out: tests\/suite\.test\.ts:4 an absent one: needs the moon/)
})

test('under REQUIRE_ALL=1 a test that was left out is a failure', () => {
  const run = runSuite(['tests/suite'], '1')

  assert.deepEqual([run.last, run.status], ['1 passed, 2 failed', 1])
})

test('a file that does not even start is a failure with its reason', () => {
  const run = runSuite(['crash'])

  assert.deepEqual([run.last, run.status], ['0 passed, 1 failed', 1])
  assert.match(run.text, /ERR_MODULE_NOT_FOUND/)
})

test('part of a name chooses tests', () => {
  const run = runSuite(['A SOUND'], '', { 'suite.test.ts': SUITE, 'other.test.ts': '' })

  assert.deepEqual([run.last, run.status], ['1 passed, 0 failed', 0])
})

test('a file that does not start fails the run, whatever name was asked', () => {
  const run = runSuite(['A SOUND'])

  assert.deepEqual([run.last, run.status], ['1 passed, 1 failed', 1])
})

test('a whole run counts the static checks as tests', () => {
  const run = runSuite([])

  assert.deepEqual([run.last, run.status], ['1 passed, 7 failed', 1])
  assert.match(run.text, /✖ static checks the code is well typed/)
})

test('a run that finds no test fails', () => {
  const run = runSuite(['nothing of the kind'], '', { 'suite.test.ts': SUITE })

  assert.deepEqual([run.last, run.status], ['0 passed, 1 failed', 1])
})
