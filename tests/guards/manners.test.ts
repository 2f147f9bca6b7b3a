import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldly } from './purity.ts'
import { type Fault, type Source, told } from './tree.ts'
import { foreignNames, leftOutTests, looseTypes, noHeader, silenced } from './wording.ts'

const PURE = 'src/kernel/sample.ts'
const TEST = 'src/kernel/sample.test.ts'

type Guard = (source: Source) => readonly Fault[]

const WORLDLY = [
  'const now = Date.now()',
  'const now = new Date()',
  'const now = new Date(0)',
  'const now = Date()',
  'const chance = Math.random()',
  'const name = process.env',
  'console.log(1)',
  'const { env } = globalThis.process',
  'const id = crypto.randomUUID()',
  'const text = (1).toLocaleString()',
  "const text = (1).toLocaleString('en')",
  "const order = 'a'.localeCompare('b')",
  'const collator = new Intl.Collator()',
  "const collator = new Intl.Collator('en')",
  'const text = it.toLocaleDateString(locale)',
]

for (const text of WORLDLY)
  test(`pure code may not say: ${text}`, () => {
    assert.equal(worldly({ path: PURE, text }).length, 1)
  })

const PURELY = [
  "const text = (1).toLocaleString('vi')",
  "const order = 'a'.localeCompare('b', 'vi')",
  "const collator = new Intl.Collator('vi')",
  'const day = Date.UTC(2020, 0, 1)',
  "const words = 'Date.now() and process.env'",
  '// console.log(new Date())',
  'const it = law.process',
]

for (const text of PURELY)
  test(`pure code may say: ${text}`, () => {
    assert.equal(told(worldly({ path: PURE, text })), '')
  })

test('platform, main, tests, benchmarks and scripts may ask the world', () => {
  const paths = [
    'src/platform/a.ts',
    'src/main/a.ts',
    TEST,
    'tests/a.ts',
    'bench/a.ts',
    'bin/a.mjs',
  ]
  const faults = paths.flatMap((path) => worldly({ path, text: 'console.log(Date.now())' }))

  assert.equal(told(faults), '')
})

const UNMANNERED: readonly (readonly [Guard, string])[] = [
  [foreignNames, 'const điểm = 1'],
  [foreignNames, 'type It = { điểm: 1 }'],
  [foreignNames, 'const it = all.điểm'],
  [looseTypes, 'const it: any = 1'],
  [looseTypes, 'type It = Record<string, any>'],
  [looseTypes, 'const it = 1 as any'],
  [looseTypes, 'const it = 1 as unknown as string'],
  [silenced, '// @ts-ignore\nconst it = 1'],
  [silenced, 'const it = 1 // @ts-expect-error'],
  [silenced, '/* @ts-nocheck */'],
  [silenced, 'function f() {\n  // @ts-ignore\n}'],
  [leftOutTests, "test.skip('it', () => {})"],
  [leftOutTests, "test.only('it', () => {})"],
  [leftOutTests, "it.todo('it')"],
  [leftOutTests, "describe.skip('it', () => {})"],
  [leftOutTests, "test('it', { skip: true }, () => {})"],
  [leftOutTests, "test('it', { skip: 'later' }, () => {})"],
  [leftOutTests, "test('it', { only: true }, () => {})"],
]

for (const [guard, text] of UNMANNERED)
  test(`${guard.name} refuses ${text}`, () => {
    assert.equal(guard({ path: TEST, text }).length, 1)
  })

const MANNERED: readonly (readonly [Guard, string])[] = [
  [foreignNames, "const words = { điểm: 'điểm' }"],
  [foreignNames, '// điểm'],
  [looseTypes, "const it = 'any' // as unknown as"],
  [looseTypes, 'const it = 1 as unknown'],
  [silenced, "const words = '@ts-ignore'"],
  [silenced, 'const words = /@ts-(ignore|@ts-nocheck)/'],
  [leftOutTests, "test('it', { skip: !present }, () => {})"],
  [leftOutTests, "const words = 'test.skip'"],
]

for (const [guard, text] of MANNERED)
  test(`${guard.name} allows ${text}`, () => {
    assert.equal(told(guard({ path: TEST, text })), '')
  })

test('a file of the product opens with a comment', () => {
  assert.equal(noHeader({ path: PURE, text: "import './it.ts'\n/** Late. */" }).length, 1)
  assert.equal(noHeader({ path: PURE, text: '// Not a header.\n' }).length, 1)
  assert.equal(told(noHeader({ path: PURE, text: '/** What it is. */\n' })), '')
})

test('the opening comment has at most five lines', () => {
  const header = (lines: number) => `/**\n${' * It is.\n'.repeat(lines)} */\n`

  assert.equal(told(noHeader({ path: PURE, text: header(5) })), '')
  assert.equal(noHeader({ path: PURE, text: header(6) }).length, 1)
})

test('a test needs no opening comment: its names say what it is', () => {
  assert.equal(told(noHeader({ path: TEST, text: "import 'node:test'\n" })), '')
})
