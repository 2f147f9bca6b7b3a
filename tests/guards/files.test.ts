import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { badLetters, badNames, machinePaths } from './files.ts'
import { readGlossary, rejectedNames } from './glossary.ts'
import { deadPaths } from './prose.ts'
import { listFiles, none, told } from './tree.ts'

for (const path of ['src/utils.ts', 'src/a/helpers/b.ts', 'src/date-helper.ts', 'src/common/a.ts'])
  test(`the name ${path} says nothing`, () => {
    assert.equal(badNames([path]).length, 1)
  })

for (const path of ['docs/kế-hoạch.md', 'docs/a b.md', 'docs/a,b.md'])
  test(`the name ${path} is not plain`, () => {
    assert.equal(badNames([path]).length, 1)
  })

test('plain names with a meaning pass', () => {
  assert.equal(told(badNames(['src/kernel/commons.ts', '.ci/run', 'campaigns/a-2020/x.csv'])), '')
})

const MACHINE = [
  ['', 'root', 'notes'],
  ['', 'work'],
  ['see ', 'home', 'lan', 'x'],
  ["'", 'Users', 'lan'],
].map((parts) => parts.join('/'))

for (const text of [...MACHINE, ['C:', 'thidua'].join('\\')])
  test(`the path ${text} is of one machine`, () => {
    assert.equal(machinePaths({ path: 'README.md', text }).length, 1)
  })

for (const text of ['https://example.org/home/a', 'src/work/a.ts', 'a/root/b', '#!/usr/bin/env'])
  test(`the path ${text} is of no machine`, () => {
    assert.equal(told(machinePaths({ path: 'README.md', text })), '')
  })

test('text is UTF-8, composed, unmarked, with LF', () => {
  const says = (text: string) => told(badLetters('a.md', Buffer.from(text)))

  assert.equal(says('tiếng\nViệt\n'), '')
  assert.equal(says('ok\ntiếng'.normalize('NFD')), 'a.md:2 letters not composed (NFC)')
  assert.equal(says('\uFEFFa'), 'a.md:1 a byte-order mark')
  assert.equal(says('a\r\nb'), 'a.md:1 CRLF')
  assert.equal(told(badLetters('a.md', Buffer.from([0xe1, 0x62]))), 'a.md:1 not UTF-8')
  assert.equal(told(badLetters('a.png', Buffer.from([0xff, 0x00]))), '')
})

const PATHS = [
  'README.md',
  'docs/guide.md',
  'docs/map.svg',
  'src/main/cli.ts',
  'campaigns/a/x.yaml',
]

function dead(text: string): string {
  return deadPaths({ path: 'docs/guide.md', text }, PATHS)
    .map(({ line, says }) => `${line} ${says}`)
    .join('\n')
}

for (const path of [
  'src/main/gone.ts',
  'gone.yaml',
  'src/gone/',
  './docs/gone.md',
  'docs/gone.json',
])
  test(`a document may not name ${path}, which is gone`, () => {
    assert.equal(dead(`First.\nSee \`${path}\`.`), `2 ${path} is not there`)
  })

test('a line of a file that is gone is gone too', () => {
  assert.equal(dead('`src/main/gone.ts:12`'), '1 src/main/gone.ts is not there')
})

test('a link that leads nowhere is found', () => {
  assert.equal(dead('See [the map](gone.svg).'), '1 gone.svg is not there')
  assert.equal(
    dead('See [the map](map.svg#top), [site](https://example.org/a.md), [top](#top).'),
    '',
  )
})

for (const text of [
  '`src/main/cli.ts`',
  '`src/main/cli.ts:12`',
  '`src/main/`',
  '`x.yaml`',
  '`and/or`',
  '`node_modules/zod`',
  '`../elsewhere/a.md`',
  '`src/<stage>/index.ts`',
  '`.vi.ts`',
  '`run.json`',
  '`npm test`',
  '```\nsrc/gone.ts `src/gone.ts`\n```',
])
  test(`a document may say ${text}`, () => {
    assert.equal(dead(text), '')
  })

const GLOSSARY = readGlossary(
  [
    '| code | Vietnamese | not | note |',
    '| --- | --- | --- | --- |',
    '| participant | đối tượng | contestant, entry | |',
    '| merit-certificate | bằng khen | certificate | |',
    '| plan | kế hoạch | | |',
  ].join('\n'),
)

function rejected(text: string): string {
  return told(rejectedNames({ path: 'a.ts', text }, GLOSSARY))
}

for (const text of [
  'const contestants = 1',
  'function rankContestant() {}',
  'type EntryList = 1',
  'type It = { contestant: 1 }',
  'const f = (contestant) => 1',
  'const certificateNumber = 1',
  "import { it as contestant } from './it.ts'",
])
  test(`the glossary rejects ${text}`, () => {
    assert.notEqual(rejected(text), '')
  })

for (const text of [
  'const meritCertificates = 1',
  "const words = 'contestant' // contestant",
  "import { entry } from 'library'",
  'library({ entry: 1 })',
  'const it = library.entry',
  'const { entry } = library',
  'const reentry = 1',
])
  test(`the glossary allows ${text}`, () => {
    assert.equal(rejected(text), '')
  })

test('without a glossary nothing is rejected', () => {
  const glossary = readGlossary('')

  assert.deepEqual(rejectedNames({ path: 'a.ts', text: 'const entry = 1' }, glossary), [])
})

test('without git the files are found by walking, ignored folders left out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tree-'))
  for (const path of ['src', 'node_modules']) mkdirSync(join(folder, path))
  for (const path of ['package.json', 'src/a.ts', 'node_modules/b.ts'])
    writeFileSync(join(folder, path), '{}')

  const files = listFiles(folder)

  rmSync(folder, { recursive: true })
  assert.deepEqual(files, ['package.json', 'src/a.ts'])
})

test('a guard that finds something fails its test and says where', () => {
  assert.throws(() => none([{ path: 'a.ts', line: 2, says: 'is wrong' }]), /a\.ts:2 is wrong/)
})
