/** How long a list stands: by the rule of its kind and award, or by nobody's guess. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import type { Disclosure } from '#rulebook/definition'
import { lastPublicDay, termOf } from './disclosure-term.ts'

const cited = { clause: 'Điều 12', words: 'công khai trong thời gian 10 ngày làm việc' }
const rule = (one: Pick<Disclosure, 'kind' | 'until' | 'awards'>): Disclosure => ({
  ...one,
  ...cited,
})
const disclosures = [
  rule({ kind: 'proposed', until: { count: 5, unit: 'ngày' } }),
  rule({ kind: 'proposed', awards: ['bang-khen'], until: { count: 10, unit: 'ngày làm việc' } }),
  rule({ kind: 'decided', until: { open: 'cong-khai-sau' } }),
]
const isWorking = (day: string) => ![0, 6].includes(new Date(day).getUTCDay())

test('a rule that names the award goes before the rule for all', () => {
  const named = termOf({ disclosures }, { kind: 'proposed', award: 'bang-khen' })
  const other = termOf({ disclosures }, { kind: 'proposed', award: 'giay-khen' })

  assert.deepEqual([named.state === 'stated' && named.count, other.state], [10, 'stated'])
  assert.equal(other.state === 'stated' && other.count, 5)
})

test('a question that is open is not answered by a number', () => {
  const term = termOf({ disclosures }, { kind: 'decided', award: 'giay-khen' })

  assert.equal(term.state, 'open')
  assert.equal(term.state === 'open' && term.question, 'cong-khai-sau')
})

test('where the plan is silent, and for a notice, nothing is asked', () => {
  const none = termOf({}, { kind: 'proposed', award: 'giay-khen' })
  const notice = termOf({ disclosures }, { kind: 'results', award: 'giay-khen' })

  assert.deepEqual([none.state, notice.state], ['silent', 'silent'])
})

// Monday 7 December 2020; the day of posting is not counted.
const terms = [
  ['10 working days skip two weekends', 10, 'ngày làm việc', '2020-12-21'],
  ['5 days end on a Saturday and so on Monday', 5, 'ngày', '2020-12-14'],
  ['3 days end on Thursday', 3, 'ngày', '2020-12-10'],
] as const
for (const [why, count, unit, last] of terms) {
  test(`the last day: ${why}`, () => {
    const [some] = disclosures
    assert.ok(some)
    const term = { state: 'stated', rule: some, count, unit } as const
    assert.equal(lastPublicDay(term, civil('2020-12-07'), isWorking), last)
  })
}
