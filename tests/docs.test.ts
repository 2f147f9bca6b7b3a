/** What the documents say is so: keys, columns, quoted output and the picture of a run. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { TABLES } from '#ledger'
import { RULE_KINDS } from '#rulebook/criteria'
import { ROOT } from './guards/tree.ts'

const read = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8')
const definition = read('definition.md')
const criteria = read('criteria.md')

/** What a file of the program prints. */
function prints(file: string, words: readonly string[]): string {
  const command = ['--no-warnings', file, ...words]
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' }).stdout
}

const thidua = (...words: readonly string[]): string => prints('src/main/cli.ts', words)

/** Names inside backticks, also several in one pair. */
function quoted(text: string): ReadonlySet<string> {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside)
  return new Set(spans.flatMap((span) => span.split(/[^a-z0-9-]+/)))
}

/** Every key of a JSON Schema, at any depth. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, inner]: [string, unknown]) => {
    const own = key === 'properties' && inner !== null ? Object.keys(Object(inner)) : []
    return [...own, ...keysOf(inner)]
  })
}

const REFERENCE = [
  ['campaign', definition],
  ['open-questions', definition],
  ['answers', definition],
  ['criteria', criteria],
] as const

for (const [schema, text] of REFERENCE)
  test(`the reference names every key of ${schema}`, () => {
    const named = quoted(text)
    const keys = new Set(keysOf(JSON.parse(thidua('schema', '--of', schema))))

    assert.ok(keys.size > 0)
    assert.deepEqual(
      [...keys].filter((key) => !named.has(key)),
      [],
    )
  })

test('the reference names every kind of rule', () => {
  const named = quoted(criteria)

  assert.deepEqual(
    RULE_KINDS.filter((kind) => !named.has(kind)),
    [],
  )
})

for (const [table, { shape }] of Object.entries(TABLES))
  test(`the reference names every column of ${table}.csv`, () => {
    const row = definition.split('\n').find((line) => line.startsWith(`| \`${table}.csv\` |`)) ?? ''
    const words = new Set(row.split(/[^a-z-]+/))
    const absent = Object.keys(shape).filter((column) => !words.has(column))

    assert.deepEqual(absent, [])
  })

for (const [table, { shape }] of Object.entries(TABLES))
  test(`the columns of ${table}.csv that must be filled stand in bold`, () => {
    const row = definition.split('\n').find((line) => line.startsWith(`| \`${table}.csv\` |`)) ?? ''
    const bold = [...row.matchAll(/\*\*([a-z-]+)\*\*/g)].map(([, column]) => column)
    const filled = Object.entries(shape).filter(([, cell]) => !cell.safeParse('').success)

    assert.deepEqual(bold.toSorted(), filled.map(([column]) => column).toSorted())
  })

/** Blocks that begin with a command: its words, and the lines that it is said to print. */
function sessions(text: string) {
  const blocks = [...text.matchAll(/^```\n\$ npx thidua (.*)\n([\s\S]*?)^```/gm)]
  return blocks.map(([, command = '', shown = '']) => ({
    command,
    lines: shown.split('\n').filter((line) => line.trim() !== '' && !line.includes('...')),
  }))
}

test('README.md quotes what the commands print', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'thidua-')), 'out')
  const found = sessions(readFileSync(join(ROOT, 'README.md'), 'utf8')).map(
    ({ command, lines }) => {
      const words = command.split(' ').map((word) => word.replace('out/an-bien', out))
      const printed = thidua(...words)
      return { command, absent: lines.filter((line) => !printed.includes(line)) }
    },
  )

  assert.equal(found.length, 5)
  assert.deepEqual(
    found.filter(({ absent }) => absent.length > 0),
    [],
  )
})

test('docs/run.svg shows what the program prints: else run scripts/picture.ts again', () => {
  assert.equal(read('run.svg'), prints('scripts/picture.ts', ['--print']))
})
