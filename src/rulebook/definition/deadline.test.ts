/** Deadlines of a plan placed in a cycle: dates, days of the year, terms counted from an event. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CivilDate, civil } from '#kernel'
import { deadlineIn, yearlyDay } from './deadline.ts'
import { Cycle, type DeadlineRule } from './participants.ts'

const year = (to: string): Cycle =>
  Cycle.parse({ id: 'nam', kind: 'annual', name: 'Năm', from: '2022-01-01', to })
const dateIn = (rule: DeadlineRule, to = '2023-12-31'): CivilDate | undefined => {
  const found = deadlineIn(rule, year(to), () => undefined)
  return found.state === 'placed' && 'date' in found.deadline ? found.deadline.date : undefined
}

test('a dated deadline is the same in every cycle', () => {
  const rule = { word: 'trước', date: civil('2025-12-30') } as const
  assert.equal(dateIn(rule, '2022-12-31'), '2025-12-30')
  assert.equal(dateIn(rule, '2023-12-31'), '2025-12-30')
})

test('KK IV.6 "trước ngày 30/12 hàng năm" is a day of the year in which the cycle ends', () => {
  const rule = { word: 'trước', yearly: '30/12' } as const
  assert.deepEqual(
    deadlineIn(rule, year('2024-12-31'), () => undefined),
    {
      state: 'placed',
      deadline: { word: 'trước', date: '2024-12-30' },
    },
  )
  assert.equal(dateIn(rule, '2025-06-30'), '2025-12-30')
})

test('29/2 is 28/2 in a year without it, however it is written; 31/2 is no day at all', () => {
  assert.equal(yearlyDay('29/2', 2024), '2024-02-29')
  assert.equal(yearlyDay('29/2', 2023), '2023-02-28')
  assert.equal(yearlyDay('29/02', 2023), '2023-02-28')
  assert.equal(yearlyDay('31/2', 2024), undefined)
  assert.throws(() => dateIn({ word: 'đến', yearly: '31/2' }))
})

test('a term waits for its event in that cycle, then counts from its day', () => {
  const rule = { word: 'trong', count: 10, unit: 'ngày làm việc', after: 'thong-bao' } as const
  const cycle = year('2023-12-31')
  assert.deepEqual(
    deadlineIn(rule, cycle, () => undefined),
    { state: 'awaiting-event', event: 'thong-bao' },
  )
  const day = (event: string, of: string): CivilDate | undefined =>
    event === 'thong-bao' && of === 'nam' ? civil('2023-11-01') : undefined
  assert.deepEqual(deadlineIn(rule, cycle, day), {
    state: 'placed',
    deadline: { word: 'trong', count: 10, unit: 'ngày làm việc', after: '2023-11-01' },
  })
})
