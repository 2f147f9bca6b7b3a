import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { type Axis, axisOf, levelsOf, monthsOf, nameMonth, placeOf } from './timeline-scale.ts'

const axis = (first: string, last: string): Axis => ({ first: civil(first), last: civil(last) })

test('the axis runs from the first day to the last, in whatever order they come', () => {
  const days = ['2020-12-30', '2020-07-31', '2020-08-15'].map(civil)

  assert.deepEqual(axisOf(days), axis('2020-07-31', '2020-12-30'))
  assert.equal(axisOf([]), undefined)
})

test('the first day stands at 4%, the last at 96%, the middle in the middle', () => {
  const month = axis('2020-07-01', '2020-07-31')
  const places = ['2020-07-01', '2020-07-16', '2020-07-31'].map((day) => placeOf(civil(day), month))

  assert.deepEqual(places, [4, 50, 96])
  assert.equal(placeOf(civil('2020-07-01'), axis('2020-07-01', '2020-07-01')), 50)
})

test('marks that are near each other stand on levels of their own', () => {
  assert.deepEqual(levelsOf([4, 48, 50, 52, 96]), [0, 0, 1, 2, 0])
  assert.deepEqual(levelsOf([4, 13, 22]), [0, 0, 0])
  assert.deepEqual(levelsOf([]), [])
})

test('months within the axis are named, and thinned out when there are many', () => {
  const named = (first: string, last: string) => monthsOf(axis(first, last)).map(nameMonth)

  assert.deepEqual(named('2020-07-31', '2020-10-01'), ['8/2020', '9/2020', '10/2020'])
  assert.deepEqual(named('2020-11-20', '2021-02-03'), ['12/2020', '1/2021', '2/2021'])
  assert.deepEqual(named('2020-07-02', '2020-07-30'), [])
  assert.equal(named('2022-01-01', '2025-12-31').length, 5)
})
