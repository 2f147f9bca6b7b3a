/** On which days somebody is reminded: 7, 3 and 1 days before the last day, and on it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, civil } from '#kernel'
import type { CampaignDeadline } from './deadline.ts'
import { dueReminders, overReminders } from './reminder.ts'
import type { Task } from './task.ts'

const LAST = civil('2020-07-31')
const register: Task = { kind: 'register', about: 'A', path: '/dang-ky/a', until: LAST }
const days = [7, 3, 1, 0]

/** The reminder due so many days before the last one, as the days it stands for. */
const dueAt = (left: number, task: Task = register): string =>
  dueReminders({ campaign: 'c', day: addDays(LAST, -left), tasks: [task], days })
    .map(({ reminder }) => reminder.split(' ').at(-1))
    .join()

test('the nearest day that has been reached counts, so a day missed is made up for', () => {
  const table = [8, 7, 6, 4, 3, 2, 1, 0, -1].map((left) => [left, dueAt(left)])

  assert.deepEqual(table, [
    [8, ''],
    [7, '7'],
    [6, '7'],
    [4, '7'],
    [3, '3'],
    [2, '3'],
    [1, '1'],
    [0, '0'],
    [-1, ''],
  ])
})

test('what has no last day is never reminded of', () => {
  assert.equal(dueAt(0, { kind: 'admit', about: 'A', path: '/a' }), '')
})

test('a task moved to a later day is another reminder', () => {
  const moved = { ...register, until: addDays(LAST, 7) }
  const names = [register, moved].map(
    (task) => dueReminders({ campaign: 'c', day: LAST, tasks: [task], days })[0]?.reminder,
  )

  assert.notEqual(names[0], names[1])
})

const deadline = (daysLeft: number, last = '2020-07-31'): CampaignDeadline => ({
  ...{ key: 'collective nam-2020', kind: 'collective', about: '', cycle: 'Năm 2020' },
  ...{ says: '', clause: 'II.3', words: '', path: '/dang-ky', daysLeft, last: civil(last) },
})

test('the end of a deadline is told in the week after, and again when it had been moved', () => {
  const told = (one: CampaignDeadline) => overReminders('c', [one]).map((it) => it.reminder)

  assert.deepEqual(told(deadline(0)), [])
  assert.deepEqual(told(deadline(-8)), [])
  assert.deepEqual(told(deadline(-1)), ['c over collective nam-2020 2020-07-31'])
  assert.deepEqual(told(deadline(-1, '2020-08-07')), ['c over collective nam-2020 2020-08-07'])
})
