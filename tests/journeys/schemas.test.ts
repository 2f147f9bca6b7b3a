/**
 * The published JSON Schemas: up to date, true of what the program reads and writes, of use in
 * editors.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { z } from 'zod'
import { KEY_WORDS, SCHEMA_NAMES } from '#main'
import { OutcomeView } from '#outcome'
import { AN_BIEN, fresh, inside, KHOI_KY, ROOT } from './program.ts'

const published = (name: string): string =>
  readFileSync(join(ROOT, 'docs', 'schema', `${name}.json`), 'utf8')

/** zod reads a pattern without the letters of other languages that JSON Schema's patterns know. */
const reader = (name: string): z.ZodType =>
  z.fromJSONSchema(JSON.parse(published(name).replaceAll(/\\\\p\{[LN]\}/g, '0-9A-Za-zÀ-ỹ')))

const yaml = (...path: readonly string[]): unknown => parse(readFileSync(join(...path), 'utf8'))

for (const name of SCHEMA_NAMES)
  test(`docs/schema/${name}.json is what the program prints (scripts/schemas.ts writes it)`, async () => {
    const { code, out } = await inside(['schema', '--of', name])

    assert.equal(code, 0)
    assert.equal(published(name), out)
  })

test('the schema of campaigns is printed when none is named', async () => {
  assert.equal((await inside(['schema'])).out, published('campaign'))
})

for (const campaign of readdirSync(join(ROOT, 'campaigns'))) {
  const folder = join(ROOT, 'campaigns', campaign)

  test(`${campaign}: an editor finds its files right under the published schemas`, () => {
    for (const name of ['campaign', 'open-questions', 'answers'])
      reader(name).parse(yaml(folder, `${name}.yaml`))
  })
}

test('the criteria sets of the examples are right under the published schema', () => {
  const criteria = reader('criteria')
  for (const folder of [AN_BIEN, KHOI_KY])
    for (const name of readdirSync(join(folder, 'criteria')))
      criteria.parse(yaml(folder, 'criteria', name))
})

for (const folder of [AN_BIEN, KHOI_KY])
  test(`--json of ${folder.split('/').at(-1)} is right under the published schema`, async () => {
    const outcome: unknown = JSON.parse((await inside(['run', folder, '--json'])).out)

    reader('outcome').parse(outcome)
    assert.deepEqual(OutcomeView.parse(outcome), outcome)
  })

test('a slip is a slip for an editor too', () => {
  const campaign = reader('campaign')
  const right = readFileSync(join(AN_BIEN, 'campaign.yaml'), 'utf8')
  const slips = [
    right.replace('\nhost:', '\nhots:'),
    right.replace('thidua: 1', 'thidua: 2'),
    right.replace('kind: annual', 'kind: yearly'),
    right.replace('registered-in-time: true', 'registered-in-time: false'),
  ]

  for (const slip of slips) {
    assert.notEqual(slip, right)
    assert.equal(campaign.safeParse(parse(slip)).success, false)
  }
})

test('the kinds of condition are offered one by one, each with its words', () => {
  const { $defs } = JSON.parse(published('campaign'))
  const kinds = Object.values<{ anyOf?: readonly { required: readonly string[] }[] }>($defs)
    .flatMap(({ anyOf = [] }) => anyOf)
    .map(({ required }) => required.find((key) => !['id', 'clause', 'words'].includes(key)) ?? '')

  assert.ok(kinds.length >= 12)
  for (const kind of kinds) assert.ok(KEY_WORDS[kind]?.startsWith('Điều kiện'), kind)
})

test('every key that is explained is a key of some schema', () => {
  const text = ['campaign', 'open-questions', 'answers'].map(published).join()
  const idle = Object.entries(KEY_WORDS).filter(
    ([, words]) => !text.includes(JSON.stringify(words)),
  )

  assert.deepEqual(idle, [])
})

/** The file that the first line of a YAML file tells editors to use. */
function schemaOf(folder: string, name: string): string {
  const [, path = ''] =
    /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(join(folder, name), 'utf8')) ?? []
  return join(dirname(join(folder, name)), path)
}

test('the example campaigns point editors to the published schema', () => {
  for (const campaign of readdirSync(join(ROOT, 'campaigns'))) {
    const path = schemaOf(join(ROOT, 'campaigns', campaign), 'campaign.yaml')
    assert.equal(path, join(ROOT, 'docs', 'schema', 'campaign.json'))
  }
})

test('a new campaign brings the schemas it points to, and they are no part of it', async () => {
  const folder = fresh('moi')
  await inside(['new', folder])
  for (const name of ['campaign', 'open-questions', 'answers']) {
    const path = schemaOf(folder, `${name}.yaml`)
    assert.ok(existsSync(path))
    assert.equal(readFileSync(path, 'utf8'), published(name))
    reader(name).parse(yaml(folder, `${name}.yaml`))
  }
  assert.doesNotMatch((await inside(['check', folder])).err, /\.schema/)
})
