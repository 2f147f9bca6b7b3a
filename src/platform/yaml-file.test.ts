/** YAML as plain values: what is text, what a number, where each stands, what is refused. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readYaml } from './yaml-file.ts'

function plain(text: string): unknown {
  const read = readYaml('a.yaml', text)
  assert.ok(read.ok, JSON.stringify(read))
  return read.value.value
}

function refusalOf(text: string): string {
  const read = readYaml('a.yaml', text)
  assert.ok(!read.ok, 'it is refused')
  return read.refusal[0]?.message ?? ''
}

test('dates, numbers of papers and quoted digits stay text', () => {
  assert.deepEqual(
    plain('[2020-03-30, 31/07/2020, 49/KH-UBND, "20", \'1\', yes, No, 12:30, 0x1F]'),
    [...['2020-03-30', '31/07/2020', '49/KH-UBND', '20', '1', 'yes', 'No', '12:30', '0x1F']],
  )
})

test('a number is a number only when it prints back exactly as it was written', () => {
  assert.deepEqual(plain('[0, 12, -3, 1.25, 0.1]'), [0, 12, -3, 1.25, 0.1])
  for (const kept of ['0.10', '1.0', '007', '1e3', '.5', '-0', '97,5', '20%', '9007199254740993']) {
    assert.deepEqual(plain(`a: ${kept}`), { a: kept })
  }
})

test('the digits of any decimal number survive', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^-?\d{1,20}(\.\d{1,20})?$/), (digits) => {
      assert.deepEqual([plain(`- ${digits}`)].flat().map(String), [digits])
    }),
  )
})

test('only true, false and nothing are not text', () => {
  assert.deepEqual(plain('{ a: true, b: false, c: , d: ~, e: null, f: True }'), {
    ...{ a: true, b: false, c: null, d: null, e: null, f: 'True' },
  })
})

test('a file of comments holds nothing', () => {
  for (const text of ['', '# chưa có\n', '---\n']) assert.equal(plain(text), undefined)
})

test('a value is placed at its key, a missing one at what lacks it, an element by its id', () => {
  const read = readYaml(
    'a.yaml',
    'awards:\n  - name: A\n  - id: b\n    quota:\n      percent: 20\n',
  )
  assert.ok(read.ok)
  const { place } = read.value
  assert.deepEqual(place(['awards', 1, 'quota', 'percent']), {
    line: 5,
    column: 7,
    field: 'awards.b.quota.percent',
  })
  assert.deepEqual(place(['awards', 0, 'level']), { line: 2, column: 5, field: 'awards.#1.level' })
  assert.deepEqual(place(['plan', 'date']), { line: 1, column: 1, field: 'plan.date' })
})

test('nesting is refused before anything recurses, at sixty-five levels and at a hundred thousand', () => {
  assert.ok(readYaml('a.yaml', '['.repeat(60) + ']'.repeat(60)).ok)
  for (const deep of ['['.repeat(100_000), '{a: '.repeat(70), '- '.repeat(100_000)]) {
    assert.match(refusalOf(deep), /^a\.yaml, dòng 1: lồng nhau quá 64 cấp\. Cách sửa/)
  }
})

test('aliases cannot multiply and prototypes cannot be set', () => {
  assert.match(refusalOf('a: &x [1]\nb: [*x, *x]\n'), /dòng 1: không dùng neo/)
  assert.match(
    refusalOf('__proto__: { polluted: true }\n'),
    /dòng 1: khóa trống hoặc không dùng được/,
  )
  assert.match(refusalOf('? [a]\n: 1\n'), /khóa là một danh sách/)
})
