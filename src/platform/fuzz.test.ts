/**
 * The readers never throw and always name the file, whatever bytes they are given. FUZZ_RUNS raises
 * the number of cases.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civil, type Result } from '#kernel'
import { define } from '#launch'
import { OrganisationRow } from '#registry'
import { Answers, Questions } from '#rulebook/definition'
import {
  type Problem,
  problemsFrom,
  problemsIn,
  READING,
  readTable,
  readText,
  readYaml,
  wordIssue,
} from './index.ts'
import { CAMPAIGN, ORGANISATIONS, QUESTIONS } from './sample-campaign.test.ts'

/** 2,000 cases in all four properties together. */
const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 2000) / 4)

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ':',
    '- ',
    '\n',
    '\t',
    '"',
    "'",
    '[',
    '{',
    '}',
    ']',
    '&a ',
    '*a',
    '!!x ',
    '#',
    '|',
    '>',
    '? ',
    '%',
    '\0',
    '\ufeff',
    '\r',
    '__proto__: 1',
    '{ open: x }',
    '<<: ',
    ';',
    ',',
    '1e999',
    '---\n',
  ),
)
/** Something valid, cut, doubled or spoilt in a few places. */
const spoilt = (good: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(good.length), fc.nat(40), noise), { minLength: 1, maxLength: 6 })
    .map((wounds) =>
      wounds.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), good),
    )

/** Refusals are whole problems with a remedy; the value is handed on. */
function accepted<T>(read: Result<T, Problem | readonly Problem[]>): T | undefined {
  if (read.ok) return read.value
  const problems = [read.refusal].flat()
  assert.ok(problems.length > 0, 'a refusal says why')
  for (const { file, message } of problems)
    assert.ok(message.startsWith(file) && message.includes('Cách sửa: '))
  return undefined
}

function readAll(name: string, text: string): void {
  const yaml = accepted(readYaml(name, text))
  if (yaml)
    for (const schema of [Questions, Answers]) {
      const read = schema.safeParse(yaml.value, READING)
      if (!read.success)
        accepted({
          ok: false,
          refusal: problemsIn(name, read.error.issues, (_, path) => yaml.place(path)),
        })
    }
  accepted(readTable(name, text, OrganisationRow))
}

test('random bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = accepted(readText({ name: 'a.yaml', bytes }))
      if (text !== undefined) readAll('a.yaml', text)
    }),
    { numRuns: RUNS },
  )
})

test('a definition spoilt in a few places', () => {
  fc.assert(
    fc.property(spoilt(CAMPAIGN), (text) => {
      const yaml = accepted(readYaml('campaign.yaml', text))
      if (!yaml) return
      const base = { questions: [], answers: [], asOf: civil('2020-12-31') }
      const set = [{ path: 'awards.giay-khen.quota.percent', value: '10%' }]
      const defined = define({ ...base, raw: yaml.value, set, wording: wordIssue })
      const place = (_: string, path: readonly PropertyKey[]) => yaml.place(path)
      accepted(defined.ok ? defined : { ok: false, refusal: problemsFrom(defined.refusal, place) })
    }),
    { numRuns: RUNS },
  )
})

test('questions spoilt in a few places', () => {
  fc.assert(
    fc.property(spoilt(QUESTIONS), (text) => readAll('open-questions.yaml', text)),
    { numRuns: RUNS },
  )
})

test('a table spoilt in a few places', () => {
  const table = `${ORGANISATIONS}xa-a,"Xã ""A"", huyện Mẫu",commune,commune\n`
  fc.assert(
    fc.property(spoilt(table), (text) => readAll('records/organisations.csv', text)),
    { numRuns: RUNS },
  )
})
