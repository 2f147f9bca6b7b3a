/** Paths into a definition as people write them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { locate, setAt } from './override.ts'

const TREE = {
  title: 'Phong trào',
  awards: [
    { id: 'giay-khen', quota: { percent: 20 } },
    { id: 'giay-khen.nam', quota: { count: 4 } },
    { name: 'không có mã', cycles: ['nam-2020', 'nam-2021'] },
  ],
}

const stepsOf = (path: string): unknown => {
  const found = locate(TREE, path)
  return found.ok ? found.value : found.refusal
}

test('an element is named by its id, or by its number where it has none', () => {
  assert.deepEqual(stepsOf('awards.giay-khen.quota.percent'), ['awards', 0, 'quota', 'percent'])
  assert.deepEqual(stepsOf('awards.#3.name'), ['awards', 2, 'name'])
  assert.deepEqual(stepsOf('awards.#3.cycles.#2'), ['awards', 2, 'cycles', 1])
})

test('an id with a dot in it is taken whole', () => {
  assert.deepEqual(stepsOf('awards.giay-khen.nam.quota.count'), ['awards', 1, 'quota', 'count'])
})

test('the last key may be new: whether it may exist is for the schema to say', () => {
  assert.deepEqual(stepsOf('awards.giay-khen.quota.floor'), ['awards', 0, 'quota', 'floor'])
})

test('a path that leads nowhere answers how far it led and what there is', () => {
  const bad = (path: string, reached: string, next: readonly string[]) =>
    assert.deepEqual(stepsOf(path), { path, reached, next })
  bad('award.giay-khen.quota', '', ['title', 'awards'])
  bad('awards.bang-khen', 'awards', ['giay-khen', 'giay-khen.nam', '#3'])
  bad('awards.giay-khen.quta.percent', 'awards.giay-khen', ['id', 'quota'])
  bad('title.x', 'title', [])
  bad('', '', ['title', 'awards'])
  bad('awards.', '', ['title', 'awards'])
  bad('awards.giay-khen.quota.__proto__', 'awards.giay-khen.quota', ['percent'])
})

test('setting copies the way and leaves the original as it was', () => {
  const before = structuredClone(TREE)
  const set = setAt(TREE, ['awards', 0, 'quota', 'percent'], '10%')
  assert.deepEqual(TREE, before)
  assert.deepEqual(set, {
    ...TREE,
    awards: [{ id: 'giay-khen', quota: { percent: '10%' } }, TREE.awards[1], TREE.awards[2]],
  })
})

test('null takes a key away', () => {
  assert.deepEqual(setAt({ a: 1, b: { c: 2, d: 3 } }, ['b', 'c'], null), { a: 1, b: { d: 3 } })
})

test('no path and no tree make it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (tree, path) => {
      const found = locate(tree, path)
      if (found.ok) setAt(tree, found.value, 1)
    }),
  )
})

test('every path that is offered as a continuation leads on', () => {
  const bad = locate(TREE, 'awards.nothing.x')
  assert.ok(!bad.ok)
  for (const name of bad.refusal.next) assert.ok(locate(TREE, `awards.${name}`).ok, name)
})
