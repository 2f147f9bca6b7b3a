/**
 * Whatever stands in the files or on the command line: an answer or a refusal, never an exception.
 * FUZZ_RUNS raises the number of cases, FUZZ_SEED repeats a run; scripts/fuzz.ts sets both.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { applyChanges, compute, foldersOf, type Loaded, load, readChange } from '#campaign'
import { civil, type Result } from '#kernel'
import { TABLES } from '#ledger'
import { main, readArguments } from '#main'
import { readCampaign, readTable, readText, readYaml } from '#platform'
import { readCriteriaSet } from '#rulebook/criteria'
import { Answers, Questions } from '#rulebook/definition'
import { AN_BIEN, copyOf, KHOI_KY, ROOT } from './program.ts'

/** 2,000 cases in all; what is slow gets fewer of them. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000)
const SEED = process.env['FUZZ_SEED']
const share = (part: number) => ({
  numRuns: Math.ceil(RUNS * part),
  ...(SEED === undefined ? {} : { seed: Number(SEED) }),
})

const TEMPLATE = join(ROOT, 'templates', 'campaign')
const AS_OF = civil('2026-12-31')

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    ...['', ':', '- ', '\n', '\t', '"', "'", '[', ']', '{', '}', ',', ';', '\r\n', '\0', '\ufeff'],
    ...['&a ', '*a', '<<: ', '!!x ', '---\n', '{ open: x }', '__proto__: 1', 'constructor', '=A1'],
    ...['-1', '0', '1e999', '1/0', '99999999999999999999', '100%', '1.234,5', '31/02/2020', 'NaN'],
  ),
)

/** A text with a few places cut, replaced or filled. */
const spoil = (good: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(good.length), fc.nat(30), noise), { minLength: 1, maxLength: 5 })
    .map((wounds) =>
      wounds.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), good),
    )

/** Some lines of a file below its first ones: mutations of a few lines are quick to read. */
const someLines = (text: string, kept: number): fc.Arbitrary<string> => {
  const lines = text.split('\n')
  return fc
    .nat(lines.length)
    .map((at) => [...lines.slice(0, kept), ...lines.slice(Math.max(kept, at), at + 12)].join('\n'))
}

const filesOf = (folder: string, sub: string): readonly (readonly [string, string])[] =>
  readdirSync(join(folder, sub))
    .filter((name) => /\.(csv|yaml)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, sub, name), 'utf8')] as const)

const real = [AN_BIEN, KHOI_KY]
const yamls = real.flatMap((folder) => [...filesOf(folder, ''), ...filesOf(folder, 'criteria')])
const tables = real.flatMap((folder) => filesOf(folder, 'records'))

/** A result is one of two things, and a refusal says something. */
function assertResult(result: Result<unknown, unknown>): void {
  assert.equal(typeof result.ok, 'boolean')
  if (!result.ok) assert.ok(JSON.stringify(result.refusal).length > 2)
}

test('parts of real YAML files, spoilt', () => {
  const text = fc.constantFrom(...yamls).chain(([, whole]) => someLines(whole, 0).chain(spoil))
  fc.assert(
    fc.property(text, (spoilt) => assertResult(readYaml('campaign.yaml', spoilt))),
    share(0.3),
  )
})

test('parts of real tables, spoilt', () => {
  const cases = fc
    .constantFrom(...tables)
    .chain(([name, whole]) => fc.tuple(fc.constant(name), someLines(whole, 1).chain(spoil)))
  fc.assert(
    fc.property(cases, ([name, text]) => {
      const table = Object.entries(TABLES).find(([id]) => `${id}.csv` === name)?.[1]
      assert.ok(table)
      assertResult(readTable(`records/${name}`, text, table))
    }),
    share(0.3),
  )
})

test('random bytes as a file', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = readText({ name: 'campaign.yaml', bytes })
      assertResult(text)
      if (text.ok) assertResult(readYaml('campaign.yaml', text.value))
    }),
    share(0.1),
  )
})

const word = fc.oneof(
  noise,
  fc.constantFrom('run', AN_BIEN, '--as-of', '--json', '--out', '-x', '--', '--set', '--set=a=b'),
)

test('command lines', () => {
  const accepts = {
    usage: 'thidua x',
    words: ['thư mục'],
    options: { set: { type: 'string', multiple: true }, json: { type: 'boolean' } },
  } as const
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), (args) =>
      assertResult(readArguments(args, accepts)),
    ),
    share(0.15),
  )
})

const example = loaded(AN_BIEN)
const template = loaded(TEMPLATE)

function loaded(folder: string): Loaded {
  const read = load(foldersOf(ROOT, folder))
  assert.ok(read.ok)
  return read.value
}

const step = fc.oneof(
  noise,
  fc.constantFrom(
    ...['answers', 'measures', 'scores', 'criteria', 'awards', 'quota', 'percent', 'plan', 'date'],
    ...['quota-base', 'an-bien-vi-du', '1', '1.1', 'giay-khen-tap-the', 'ubnd-xa-dong-thai'],
    ...['nam-2020', 'appraisal', 'individual-points', 'cycles', 'standard', '__proto__', 'length'],
  ),
)
const change = fc
  .tuple(fc.array(step, { maxLength: 5 }), fc.oneof(noise, step))
  .map(([path, value]) => `${path.join('.')}=${value}`)

test('suppositions', () => {
  const { questions, answers, records, criteria } = example
  const base = { questions, answers, records, criteria, set: [] }
  fc.assert(
    fc.property(change, (text) => {
      const read = readChange(text)
      assertResult(read)
      if (read.ok) assertResult(applyChanges(base, [read.value]))
    }),
    share(0.1),
  )
})

test('a supposition, computed', () => {
  fc.assert(
    fc.property(change, (text) => {
      const read = readChange(text)
      if (read.ok) assertResult(compute(template, { asOf: AS_OF, changes: [read.value] }))
    }),
    share(0.01),
  )
})

test('criteria sets, spoilt', () => {
  const sets = real.flatMap((folder) => filesOf(folder, 'criteria').map(([, text]) => text))
  const text = fc.constantFrom(...sets).chain(spoil)
  fc.assert(
    fc.property(text, (spoilt) => assertResult(readCriteriaSet(spoilt))),
    share(0.01),
  )
})

/** A plain value with one of its leaves or branches replaced or taken away. */
function wounded(value: unknown, path: readonly number[], put: unknown): unknown {
  const [at = 0, ...rest] = path
  if (typeof value !== 'object' || value === null || path.length === 0) return put
  const entries = Object.entries(value)
  const chosen = entries[at % Math.max(1, entries.length)]
  if (!chosen) return put
  const [key, inner] = chosen
  const next = wounded(inner, rest, put)
  if (Array.isArray(value)) return value.with(Number(key), next)
  return { ...value, [key]: next }
}

const value = fc.oneof(
  noise,
  fc.constantFrom<unknown>(undefined, null, [], {}, 0, -1, 1e308, true, [[]], { open: 'x' }),
  step,
)

test('a definition with one value replaced, computed', () => {
  const path = fc.array(fc.nat(40), { minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(path, value, (place, put) => {
      const raw = wounded(template.raw, place, put)
      assertResult(compute({ ...template, raw }, { asOf: AS_OF }))
    }),
    share(0.02),
  )
})

test('a campaign folder with one file spoilt, read whole', () => {
  const folder = copyOf(TEMPLATE)
  const names = [...filesOf(folder, ''), ...filesOf(folder, 'records').map(inRecords)]
  const cases = fc
    .constantFrom(...names)
    .chain(([name, text]) => fc.tuple(fc.constant(name), fc.constant(text), spoil(text)))
  fc.assert(
    fc.property(cases, ([name, good, text]) => {
      writeFileSync(join(folder, name), text)
      const schemas = { tables: TABLES, questions: Questions, answers: Answers }
      assertResult(readCampaign(folder, schemas))
      writeFileSync(join(folder, name), good)
    }),
    share(0.01),
  )
})

function inRecords([name, text]: readonly [string, string]): readonly [string, string] {
  return [`records/${name}`, text]
}

test('whole commands end with a code', async () => {
  const world = { home: ROOT, today: AS_OF, say: () => {}, complain: () => {} }
  const verbs = fc.constantFrom('check', 'explain', 'simulate', 'verify', 'schema', 'help', 'x')
  await fc.assert(
    fc.asyncProperty(verbs, fc.array(word, { maxLength: 3 }), async (verb, args) => {
      assert.ok([0, 1, 2].includes(await main([verb, ...args], world)))
    }),
    share(0.005),
  )
})
