/**
 * The reader of plans never throws, hangs or loses a place, whatever became of a text: cut, lines
 * shuffled or doubled, letters lost, words split, other encodings. FUZZ_RUNS raises the number of
 * cases, FUZZ_SEED repeats a run.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'yaml'
import { draftFiles, foundIn, keepReading, keptReading, readPlan, textOf } from '#importer'
import { readCriteriaSet } from '#rulebook/criteria'
import { labelledIn } from './labels.ts'

/** 120 cases in all three properties together: a plan is long. */
const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 120) / 3)
const SEED = process.env['FUZZ_SEED']
const settings = { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: Number(SEED) }) }

const TEXTS = ['plans', 'unseen-second', 'unseen-third', 'unseen-fourth']
  .flatMap((name) => labelledIn(`${import.meta.dirname}/${name}`))
  .map(({ text }) => text)

const NOISE = [
  '|',
  'Điều ',
  'không quá ',
  '100% ',
  ' điểm',
  '; ',
  '\f',
  '\u00ad',
  '“',
  '(',
  '/',
  '31/02/2026',
]
const spot = fc.nat({ max: 20_000 })

type Spoil = (text: string) => string

/** One thing that happens to a text on its way. */
const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  fc.tuple(spot, spot).map(
    ([a, b]): Spoil =>
      (text) =>
        cut(text, a, b),
  ),
  fc.tuple(spot, spot).map(
    ([a, b]): Spoil =>
      (text) =>
        swapped(text, a, b),
  ),
  fc.tuple(spot, spot).map(
    ([a, b]): Spoil =>
      (text) =>
        doubled(text, a, b),
  ),
  fc
    .tuple(spot, fc.oneof(fc.constantFrom(...NOISE), fc.string({ unit: 'binary', maxLength: 6 })))
    .map(
      ([at, noise]): Spoil =>
        (text) =>
          put(text, at, noise),
    ),
  fc.constantFrom<Spoil>(
    (text) => text.normalize('NFD'),
    (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    (text) => text.toUpperCase(),
    (text) => text.replaceAll('\n', ' '),
    (text) => text.replaceAll(' ', '\n'),
    (text) => text.replaceAll('ư', 'ƣ').replace(/n/g, 'r'),
    (text) => Buffer.from(text, 'utf8').toString('latin1'),
    (text) => text.replace(/(\p{L}{2})(\p{L})/gu, '$1 $2'),
  ),
)

function cut(text: string, a: number, b: number): string {
  const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
  return text.slice(0, from) + text.slice(to)
}

function swapped(text: string, a: number, b: number): string {
  const lines = text.split('\n')
  const [x, y] = [a % lines.length, b % lines.length]
  return lines.map((line, at) => lines[at === x ? y : at === y ? x : at] ?? line).join('\n')
}

function doubled(text: string, a: number, b: number): string {
  const lines = text.split('\n')
  const at = a % lines.length
  return [...lines.slice(0, at), ...lines.slice(at, at + (b % 12)), ...lines.slice(at)].join('\n')
}

function put(text: string, at: number, noise: string): string {
  const index = at % (text.length + 1)
  return text.slice(0, index) + noise + text.slice(index)
}

const spoilt = fc
  .tuple(fc.constantFrom(...TEXTS), fc.array(spoil, { minLength: 1, maxLength: 6 }))
  .map(([text, spoils]) => spoils.reduce((one, it) => it(one), text))

test('whatever became of the text, every value stands on lines of it', () => {
  fc.assert(
    fc.property(spoilt, (text) => {
      const { draft, lines } = readPlan(textOf(text))
      for (const { place } of foundIn(draft)) {
        assert.ok(place.at >= 0 && place.at <= place.until && place.until < lines.length)
        const { page, line } = lines[place.at] ?? {}
        assert.deepEqual([place.page, place.line], [page, line])
      }
    }),
    settings,
  )
})

test('whom a table scores stands in the heading over it, lines above its first row', () => {
  const told = 'Nhà trường tổ chức chấm điểm hằng tuần, công khai kết quả vào giờ chào cờ.'
  const between = Array.from({ length: 6 }, () => told)
  const table = ['| TT | Tiêu chí | Điểm tối đa |', '| 1 | Nền nếp | 30 |', '| 2 | Học tập | 70 |']
  const heading = 'IV. Bảng tiêu chí (áp dụng cho các lớp)'
  const text = ['KẾ HOẠCH', 'Thi đua', '', 'I. Mục đích', heading, '', ...between, '\f', ...table]
  const [scope] = readPlan(textOf(text.join('\n'))).draft.tableScopes

  assert.equal(scope?.value.whom, 'các lớp')
  assert.deepEqual([scope?.place.page, scope?.place.line], [1, 5])
})

test('the same text gives the same draft, and a reading kept is the reading', () => {
  fc.assert(
    fc.property(spoilt, (text) => {
      const kept = keepReading(readPlan(textOf(text)))

      assert.equal(keepReading(readPlan(textOf(text))), kept)
      const { draft, lines } = keptReading(kept)
      assert.deepEqual(JSON.parse(keepReading({ draft, lines, unused: [] })), JSON.parse(kept))
    }),
    settings,
  )
})

test('the folder that is made of it can be read, and every set of criteria is a set', () => {
  fc.assert(
    fc.property(spoilt, (text) => {
      const files = draftFiles(readPlan(textOf(text)).draft, 'thu')
      for (const [name, content] of files) {
        assert.doesNotThrow(() => parse(content), name)
        if (!name.startsWith('criteria/')) continue
        const set = readCriteriaSet(content)
        assert.ok(set.ok, set.ok ? '' : JSON.stringify(set.refusal))
      }
    }),
    settings,
  )
})
