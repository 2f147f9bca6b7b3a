/** How long whoever guesses must wait, at given instants; nobody is locked out by others. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Failure, waitFor } from './lock-out.ts'

const NOW = Date.parse('2026-11-26T02:00:00Z')
const SECOND = 1000
const HOUR = 3600 * SECOND

/** So many failures, the last of them so many seconds ago. */
function failed(count: number, secondsAgo: number, own = true): readonly Failure[] {
  const at = NOW - secondsAgo * SECOND
  return Array.from({ length: count }, (_, index) => ({ at: at - index * SECOND, own }))
}

const acquainted = { now: NOW, isStranger: false }
const stranger = { now: NOW, isStranger: true }

const cases: readonly (readonly [why: string, failures: readonly Failure[], wait: number])[] = [
  ['nothing failed', [], 0],
  ['two slips cost nothing', failed(2, 0), 0],
  ['the third failure costs five seconds', failed(3, 0), 5],
  ['of which two have passed', failed(3, 2), 3],
  ['at the fifth second the way is open', failed(3, 5), 0],
  ['the fourth failure doubles it', failed(4, 0), 10],
  ['the tenth: 640 seconds', failed(10, 0), 640],
  ['the eleventh would be 1280: a quarter of an hour is the most', failed(11, 0), 900],
  ['a thousand failures cost no more', failed(1000, 0), 900],
]
for (const [why, failures, wait] of cases)
  test(`${why}`, () => {
    assert.equal(waitFor(failures, acquainted), wait * SECOND)
  })

test('failures of a day ago are forgotten, those of a second later are not', () => {
  const dayAgo = (seconds: number) =>
    Array.from({ length: 30 }, () => ({ at: NOW - 24 * HOUR + seconds * SECOND, own: true }))

  assert.equal(waitFor(dayAgo(0), acquainted), 0)
  assert.equal(waitFor(dayAgo(1), { ...acquainted, now: NOW - 23 * HOUR }), 0)
  assert.ok(waitFor([...dayAgo(1), ...failed(1, 0)], acquainted) > 0)
})

test('a million failures of others leave a device that signed in before alone', () => {
  assert.equal(waitFor(failed(10_000, 0, false), acquainted), 0)
})

test('twenty failures of others within the hour slow a stranger to the name, nineteen do not', () => {
  assert.equal(waitFor(failed(19, 0, false), stranger), 0)
  assert.equal(waitFor(failed(20, 0, false), stranger), 60 * SECOND)
  assert.equal(waitFor(failed(10_000, 59, false), stranger), SECOND)
  assert.equal(waitFor(failed(20, 3600, false), stranger), 0)
})
