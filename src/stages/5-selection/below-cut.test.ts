/** Why somebody has no place: a tie key of the score, and a ceiling that another award used up. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { wordQuota } from './quota.vi.ts'
import { award, candidate, places } from './select.examples.test.ts'
import { select } from './select.ts'
import { wordStanding } from './standing.vi.ts'

const cycle = 'nam-2020'

test('a score that brings tie keys along is cut by them, and a missing one is named', () => {
  const keyNames = ['score', 'số lỗi', 'satisfaction']
  const errors = (participant: string, count: number | undefined) =>
    candidate(participant, 90, {
      keys: [exact(90), count === undefined ? undefined : exact(-count), exact(1)],
      keyNames,
    })
  const found = select(award(), [errors('a', 5), errors('b', 1), errors('c', undefined)], {
    cycle,
    quota: places(1),
  })
  const states = found.standings.map(({ participant, state }) => `${participant} ${state}`)
  assert.deepEqual(states, ['b proposed', 'a reserve', 'c not-established'])
  const last = found.standings.at(-1)?.reasons[0]
  assert.deepEqual(last, { because: 'not-established', what: 'order-key', key: 'số lỗi' })
})

test('who finds a joint ceiling used up is told of it, not of a ceiling of 0', () => {
  const quota = { ...places(3), joint: 'chung', sharedWith: ['Giấy khen tập thể'] }
  const found = select(award(), [candidate('a', 90)], { cycle, quota, draws: [{ places: 3 }] })
  assert.equal(found.standings[0]?.state, 'outside-quota')
  const said = 'Không quá 3, chung với “Giấy khen tập thể”; đã dùng 3, còn 0'
  assert.equal(found.standings[0] && wordStanding(found.standings[0])[1], said)
  assert.deepEqual(wordQuota(quota, found.draws), [said.replace('Không', 'không')])
})
