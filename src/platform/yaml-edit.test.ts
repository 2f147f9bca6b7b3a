/** Edits touch only the lines of what is edited, in the examples' own files. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { editYaml, type YamlEdit } from './yaml-edit.ts'
import { readYaml } from './yaml-file.ts'

const CAMPAIGNS = join(import.meta.dirname, '../../campaigns')
const AN_BIEN = readFileSync(join(CAMPAIGNS, 'an-bien-cchc-2020/campaign.yaml'), 'utf8')

const plainOf = (text: string): unknown => {
  const read = readYaml('x', text)
  assert.ok(read.ok)
  return read.value.value
}

/** The lines that differ, as `-old` and `+new`. */
function difference(before: string, after: string): readonly string[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (a[head] === b[head] && head < a.length) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) {
    tail += 1
  }
  const gone = a.slice(head, a.length - tail).map((line) => `-${line}`)
  return [...gone, ...b.slice(head, b.length - tail).map((line) => `+${line}`)]
}

const changed = (...edits: readonly YamlEdit[]) => difference(AN_BIEN, editYaml(AN_BIEN, edits))

test('a date inside one-line brackets changes that line only', () => {
  assert.deepEqual(
    changed({ does: 'set', path: ['registration', 0, 'until', 'date'], value: '2020-08-15' }),
    ['-    until: { word: đến, date: 2020-07-31 }', '+    until: { word: đến, date: 2020-08-15 }'],
  )
})

test('a folded passage stays folded, and a title stays one line', () => {
  const words = 'Đẩy mạnh cải cách hành chính, lấy người dân làm trung tâm'
  assert.deepEqual(changed({ does: 'set', path: ['plan', 'theme', 'words'], value: words }), [
    '-      Đẩy mạnh cải cách hành chính góp phần nâng cao hiệu quả, hiệu lực quản lý hành chính nhà nước',
    `+      ${words}`,
  ])
  assert.deepEqual(changed({ does: 'set', path: ['title'], value: 'Thi đua: năm 2020' }), [
    '-title: Thi đua theo chuyên đề về thực hiện công tác cải cách hành chính năm 2020',
    '+title: "Thi đua: năm 2020"',
  ])
})

test('a key that was not there goes behind the last one of its block', () => {
  assert.deepEqual(changed({ does: 'set', path: ['awards', 0, 'quota', 'floor'], value: 1 }), [
    '+      floor: 1',
  ])
  assert.deepEqual(changed({ does: 'set', path: ['cycles', 0, 'years'], value: ['a', 'b'] }), [
    '-  - { id: nam-2020, kind: annual, name: Năm 2020, from: 2020-01-01, to: 2020-12-31, clause: II.3 }',
    '+  - { id: nam-2020, kind: annual, name: Năm 2020, from: 2020-01-01, to: 2020-12-31, clause: II.3, years: [a, b] }',
  ])
})

test('an element goes in behind the last, and out again without a trace', () => {
  const value = { id: 'moi', 'no-pending': true, clause: 'III.1.a', words: 'không vướng mắc' }
  const added = editYaml(AN_BIEN, [{ does: 'add', path: ['awards', 0, 'standard'], value }])

  assert.deepEqual(difference(AN_BIEN, added), [
    '+      - id: moi',
    '+        no-pending: true',
    '+        clause: III.1.a',
    '+        words: không vướng mắc',
  ])
  assert.equal(editYaml(added, [{ does: 'remove', path: ['awards', 0, 'standard', 2] }]), AN_BIEN)
})

test('a list that is not there yet is made, and the only element taken out leaves it empty', () => {
  const amendment = { number: '1/KH', date: '2020-06-10', effective: '2020-06-15', words: 'sửa' }
  const path = ['plan', 'amendments']
  const added = editYaml(AN_BIEN, [{ does: 'add', path, value: amendment }])
  const out = editYaml(added, [{ does: 'remove', path: [...path, 0] }])

  assert.match(
    added,
    /\n {2}amendments: \[\{ number: 1\/KH, date: 2020-06-10, .*\]\n|amendments:\n/,
  )
  assert.match(out, /\n {2}amendments: \[\]\n/)
})

test('an answer goes to the end of the list, in its own lines', () => {
  const answers = '# Câu trả lời\n[]\n'
  const value = {
    question: 'goc',
    reading: 'dang-ky',
    by: 'Chủ tịch',
    on: '2026-03-02',
    reason: 'a',
  }
  const once = editYaml(answers, [{ does: 'add', path: [], value }])
  const twice = editYaml(once, [{ does: 'add', path: [], value: { ...value, on: '2026-04-02' } }])

  assert.match(once, /^# Câu trả lời\n/)
  assert.deepEqual(plainOf(twice), [value, { ...value, on: '2026-04-02' }])
})

test('text that would be read as a number or as nothing is quoted', () => {
  const out = editYaml('a: b\n', [
    { does: 'set', path: ['a'], value: '100' },
    { does: 'set', path: ['c'], value: 'null' },
    { does: 'set', path: ['d'], value: 20 },
    { does: 'set', path: ['e'], value: '20%' },
  ])
  assert.equal(out, 'a: "100"\nc: "null"\nd: 20\ne: 20%\n')
})

/** Every value of a tree with the path to it. */
function* places(
  node: unknown,
  path: readonly PropertyKey[] = [],
): Generator<readonly PropertyKey[]> {
  if (path.length > 0) yield path
  if (Array.isArray(node)) {
    for (const [index, one] of node.entries()) yield* places(one, [...path, index])
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, one] of Object.entries(node)) yield* places(one, [...path, key])
  }
}

const at = (tree: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown>)[key], tree)

for (const campaign of readdirSync(CAMPAIGNS).filter((name) => !name.includes('.')))
  test(`${campaign}: every value set to itself changes nothing, every text changes in place`, () => {
    const text = readFileSync(join(CAMPAIGNS, campaign, 'campaign.yaml'), 'utf8')
    const tree = plainOf(text)
    const all = [...places(tree)].filter((_, index) => index % 31 === 0)
    for (const path of all) {
      const value = at(tree, path)
      const same = editYaml(text, [{ does: 'set', path, value }])
      assert.ok(same === text, `itself at ${path.join('.')}`)
      if (typeof value !== 'string') continue
      const out = editYaml(text, [{ does: 'set', path, value: 'Chữ khác' }])
      const added = difference(text, out).filter((line) => line.startsWith('+'))
      assert.ok(isDeepStrictEqual(at(plainOf(out), path), 'Chữ khác'))
      assert.ok(added.length <= 1, added.join('|'))
      assert.ok(out.split('#').length === text.split('#').length, `comments at ${path.join('.')}`)
    }
  })
