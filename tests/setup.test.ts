/**
 * A fresh clone: packages are installed when they are missing or others are asked, and only then.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from './guards/tree.ts'

const ZOD = { version: '4.0.0', integrity: 'sha512-a' }
const LOCKED = { '': {}, 'node_modules/zod': ZOD, 'node_modules/other-system': { optional: true } }

/** A stand-in for npm that says what it was asked, or fails with the words given. */
const NPM = `
if (process.env.NPM_FAILS) {
  console.error('npm error code ' + process.env.NPM_FAILS)
  process.exit(1)
}
console.log('npm ' + process.argv.slice(2).join(' '))
`

type Run = Readonly<{ stdout: string; stderr: string; status: number | null }>

/** Runs `setup test given` in a project with these packages installed. */
function setUp(installed: unknown, env: Readonly<Record<string, string>> = {}): Run {
  const folder = mkdtempSync(join(tmpdir(), 'setup-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const name of ['setup.mjs', 'launch.mjs'])
    cpSync(join(ROOT, 'scripts', name), join(folder, 'scripts', name))
  write('package.json', '{"type": "module"}')
  write('scripts/jsx.mjs', '')
  write('scripts/test.ts', "console.log('tests', process.argv[2]); process.exitCode = 7")
  write('stand-in/npm-cli.js', NPM)
  write('package-lock.json', JSON.stringify({ packages: LOCKED }))
  if (installed) write('node_modules/.package-lock.json', JSON.stringify({ packages: installed }))
  const run = spawnSync(process.execPath, [join(folder, 'scripts/setup.mjs'), 'test', 'given'], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(folder, 'stand-in/npm-cli.js'), ...env },
  })
  rmSync(folder, { recursive: true })
  return run
}

test('what is installed is not installed again, and the exit code is handed back', () => {
  const run = setUp({ 'node_modules/zod': ZOD })

  assert.deepEqual([run.stdout, run.status], ['tests given\n', 7])
})

const OTHERS: Readonly<Record<string, unknown>> = {
  'nothing is installed': undefined,
  'a package is missing': {},
  'another version is installed': { 'node_modules/zod': { ...ZOD, version: '3.0.0' } },
  'other bytes are installed': { 'node_modules/zod': { ...ZOD, integrity: 'sha512-b' } },
}

for (const [name, installed] of Object.entries(OTHERS))
  test(`when ${name}, npm ci runs first`, () => {
    const run = setUp(installed)

    assert.match(run.stdout, /^npm ci.*\ntests given\n$/)
    assert.match(run.stderr, /Đang cài các gói/)
  })

const FAILURES: readonly (readonly [string, RegExp])[] = [
  ['ENOTFOUND', /kiểm tra mạng/],
  ['ENOSPC', /Đĩa đã đầy/],
  ['EACCES', /Không có quyền ghi/],
  ['EUSAGE', /không khớp/],
  ['E500', /lỗi của npm/],
]

for (const [code, says] of FAILURES)
  test(`when npm fails with ${code}, the person is told what to do`, () => {
    const run = setUp(undefined, { NPM_FAILS: code })

    assert.deepEqual([run.stdout, run.status], ['', 3])
    assert.match(run.stderr, says)
  })

test('without npm the person is told to install it', () => {
  const run = setUp(undefined, { npm_execpath: '', PATH: '' })

  assert.equal(run.status, 3)
  assert.match(run.stderr, /Không tìm thấy npm/)
})

test('a word that is no command is answered with the usage', () => {
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/setup.mjs'), 'toString'], {
    encoding: 'utf8',
  })

  assert.equal(run.status, 3)
  assert.match(run.stderr, /start\|test\|dev/)
})
