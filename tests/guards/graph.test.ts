import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stoppedByPages } from './commands.ts'
import { badEntries, badIndexes } from './entries.ts'
import { cycles, emptyTests, graphOf, unreached } from './graph.ts'
import { type Source, told } from './tree.ts'

const ENTRIES = {
  '#kernel': './src/kernel/index.ts',
  '#scoring': './src/stages/4-scoring/index.ts',
}

/** Files that import: { 'src/a.ts': ['./b.ts'] }. */
function filesOf(files: Readonly<Record<string, readonly string[]>>): readonly Source[] {
  return Object.entries(files).map(([path, targets]) => ({
    path,
    text: targets.map((target) => `import '${target}'\n`).join(''),
  }))
}

test('a circle of three files is told once, with its way round', () => {
  const files = { 'src/a.ts': ['./b.ts'], 'src/b.ts': ['./c.ts'], 'src/c.ts': ['./a.ts'] }
  const faults = cycles(graphOf(filesOf(files), {}))

  assert.equal(told(faults), 'src/a.ts:1 imports itself: src/a.ts → src/b.ts → src/c.ts → src/a.ts')
})

test('a circle through an entry is seen', () => {
  const files = { 'src/kernel/index.ts': ['./exact.ts'], 'src/kernel/exact.ts': ['#kernel'] }

  assert.equal(cycles(graphOf(filesOf(files), ENTRIES)).length, 1)
})

test('a circle off the first way is seen', () => {
  const files = {
    'src/a.ts': ['./b.ts', './c.ts'],
    'src/b.ts': [],
    'src/c.ts': ['./b.ts', './d.ts'],
    'src/d.ts': ['./c.ts'],
  }

  assert.equal(cycles(graphOf(filesOf(files), {})).length, 1)
})

test('two ways to one file are no circle', () => {
  const files = { 'src/a.ts': ['./b.ts', './c.ts'], 'src/b.ts': ['./c.ts'], 'src/c.ts': [] }

  assert.equal(told(cycles(graphOf(filesOf(files), {}))), '')
})

const REACHED = filesOf({
  'src/kernel/index.ts': ['./exact.ts'],
  'src/kernel/exact.ts': [],
  'src/kernel/exact.test.ts': ['./exact.ts'],
})

test('a file that an entry reaches is for somebody', () => {
  assert.equal(told(unreached(REACHED, ENTRIES)), '')
})

test('a file nobody imports is for nobody', () => {
  const files = [...REACHED, ...filesOf({ 'src/kernel/lost.ts': ['./exact.ts'] })]

  assert.equal(told(unreached(files, ENTRIES)), 'src/kernel/lost.ts:1 nobody imports it')
})

test('a file only its test imports is for nobody', () => {
  const tested = { 'src/kernel/lost.ts': [], 'src/kernel/lost.test.ts': ['./lost.ts'] }
  const files = [...REACHED, ...filesOf(tested)]

  assert.equal(told(unreached(files, ENTRIES)), 'src/kernel/lost.ts:1 nobody imports it')
})

test('a program of main is there when a launcher names it', () => {
  const program = { path: 'src/main/cli.ts', text: '' }
  const launcher = { path: 'bin/start.mjs', text: "launch('src/main/cli.ts')" }

  assert.equal(unreached([program], ENTRIES).length, 1)
  assert.equal(told(unreached([program, launcher], ENTRIES)), '')
})

test('a worker opened by its URL is reached', () => {
  const text = "import './exact.ts'\nnew Worker(new URL('./worker.ts', import.meta.url))"
  const files = [
    { path: 'src/kernel/index.ts', text },
    { path: 'src/kernel/exact.ts', text: '' },
    { path: 'src/kernel/worker.ts', text: '' },
  ]

  assert.equal(told(unreached(files, ENTRIES)), '')
})

test('a guard that no test uses is for nobody', () => {
  const files = filesOf({ 'tests/guards/lost.ts': [] })

  assert.equal(unreached(files, {}).length, 1)
})

test('a test file without a test is found, unless a test uses it', () => {
  const lost = filesOf({ 'src/kernel/given.test.ts': [] })
  const used = filesOf({ 'src/kernel/exact.test.ts': ['node:test', './given.test.ts'] })

  assert.equal(emptyTests(lost).length, 1)
  assert.equal(told(emptyTests([...lost, ...used])), '')
})

test('an entry that opens nothing, or a whole folder, is found', () => {
  const entries = { '#kernel': './src/kernel/index.ts', '#papers/*': './src/papers/*' }
  const faults = badEntries(entries, ['src/kernel/index.ts'])

  assert.equal(
    told(faults),
    'package.json:1 #papers/* opens a whole folder\n' +
      'package.json:1 #papers/* opens ./src/papers/*, which is absent',
  )
})

test('a module without an entry is found; main needs none', () => {
  const paths = ['src/kernel/index.ts', 'src/stages/5-selection/index.ts', 'src/main/index.ts']
  const faults = badEntries({ '#kernel': './src/kernel/index.ts' }, paths)

  assert.equal(told(faults), 'src/stages/5-selection/index.ts:1 no entry of package.json opens it')
})

test('an index exports, and does nothing else', () => {
  const path = 'src/stages/4-scoring/index.ts'
  const says = (text: string) => told(badIndexes([{ path, text }]))

  assert.equal(says("/** Scoring. */\nexport * from './rows.ts'"), '')
  assert.equal(says('/** Scoring. */'), `${path}:1 exports nothing`)
  assert.equal(says("import './rows.ts'"), `${path}:1 does more than export`)
})

test('a command that reaches a page brings the reader of pages; types are not reached', () => {
  const sources = [
    ...filesOf({ 'bench/web.ts': ['./office.ts'], 'bench/office.ts': ['./home.tsx'] }),
    { path: 'bench/typed.ts', text: "import type { Home } from './home.tsx'\n" },
    { path: 'bench/home.tsx', text: '' },
  ]
  const said = (command: string) => told(stoppedByPages({ it: command }, sources, {}))

  assert.equal(said('node bench/web.ts'), 'package.json:1 it cannot read bench/home.tsx')
  assert.equal(said('node --import ./scripts/jsx.mjs bench/web.ts'), '')
  assert.equal(said('node bench/typed.ts'), '')
  assert.equal(said('node scripts/setup.mjs test'), '')
})
