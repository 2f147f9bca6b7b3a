/** How a list of tasks reads: many alike as one, what ends first before what has no end. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { byUrgency, gathered, type Task } from './task.ts'

const register = (about: string, until = '2020-07-31'): Task => ({
  ...{ kind: 'register', about, path: `/dang-ky/${about}`, until: civil(until) },
})

test('three alike stay three lines, four become one that leads to their list', () => {
  const three = ['a', 'b', 'c'].map((about) => register(about))
  const four = [...three, register('d')]

  assert.deepEqual(gathered(three), three)
  assert.deepEqual(gathered(four), [
    {
      ...{ kind: 'register', about: '', count: 4, path: '/dang-ky?tinh-trang=none' },
      until: civil('2020-07-31'),
    },
  ])
})

test('what ends on different days is not gathered', () => {
  const tasks = ['2020-07-28', '2020-07-29', '2020-07-30', '2020-07-31'].map((day) =>
    register('a', day),
  )

  assert.equal(gathered(tasks).length, 4)
})

test('what has no list of its own is never gathered', () => {
  const votes = ['a', 'b', 'c', 'd'].map((about): Task => ({ kind: 'vote', about, path: about }))

  assert.equal(gathered(votes).length, 4)
})

test('what ends first stands first, what has no end last', () => {
  const admit: Task = { kind: 'admit', about: 'x', path: '/x' }
  const sorted = [admit, register('late', '2020-08-31'), register('soon')].toSorted(byUrgency)

  assert.deepEqual(
    sorted.map(({ about }) => about),
    ['soon', 'late', 'x'],
  )
})
