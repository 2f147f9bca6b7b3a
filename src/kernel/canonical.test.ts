import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonical } from './canonical.ts'

test('keys are sorted at every depth, undefined members dropped, lists kept in order', () => {
  const value = { b: [2, { z: null, y: true }], a: 'đ', c: undefined }
  assert.equal(canonical(value), '{"a":"đ","b":[2,{"y":true,"z":null}]}')
})

test('keys are in the order of their code units, not of a language', () => {
  assert.equal(canonical({ đ: 1, z: 2, Z: 3, 10: 4, 9: 5 }), '{"10":4,"9":5,"Z":3,"z":2,"đ":1}')
})

test('what is not plain data is a fault', () => {
  const holes: unknown[] = [1]
  holes.length = 2
  const bent = [1n, { n: 1n }, undefined, [undefined], holes, Number.NaN, Number.POSITIVE_INFINITY]
  for (const value of [...bent, () => 1, Symbol('s'), new Map(), new Set(), new Date(0), /x/]) {
    assert.throws(() => canonical(value))
  }
})

test('an object without a prototype is plain data', () => {
  assert.equal(canonical(Object.assign(Object.create(null), { a: 1 })), '{"a":1}')
})

test('the order in which members were written does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const backwards = Object.fromEntries(Object.entries(value).reverse())
      assert.equal(canonical(backwards), canonical({ ...value }))
    }),
  )
})

test('the canonical text is JSON of the same data, and writing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value)
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
      assert.equal(canonical(JSON.parse(text)), text)
    }),
  )
})
