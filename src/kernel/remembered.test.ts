/** What is remembered is made once for each object, and lists are the same by what is in them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembered, rememberedOfTwo, sameList } from './remembered.ts'

test('an answer is made once for an object, also when it is nothing', () => {
  let made = 0
  const nothing = remembered((_: object) => {
    made += 1
    return undefined
  })
  const one = {}

  assert.deepEqual([nothing(one), nothing(one), nothing({})], [undefined, undefined, undefined])
  assert.equal(made, 2)
})

test('of two objects it is made once for both together', () => {
  let made = 0
  const pair = rememberedOfTwo((one: { id: string }, other: { id: string }) => {
    made += 1
    return `${one.id}${other.id}`
  })
  const [a, b] = [{ id: 'a' }, { id: 'b' }]

  assert.deepEqual([pair(a, b), pair(b, a), pair(a, b), pair(a, a)], ['ab', 'ba', 'ab', 'aa'])
  assert.equal(made, 3)
})

test('lists are the same when they hold the same objects in the same order', () => {
  const [a, b] = [{}, {}]

  assert.equal(sameList([a, b], [a, b]), true)
  assert.equal(sameList([a, b], [b, a]), false)
  assert.equal(sameList([a], [a, b]), false)
  assert.equal(sameList([{}], [{}]), false)
})
