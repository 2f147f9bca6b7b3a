/** Rules that bind every campaign, by date; silence after the last read law is no freedom. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, exactText } from '#kernel'
import { groundRuleOn, holdsOn, repeatRuleOn, revocationsOn, votesOn } from './award-rule.ts'
import { realLaw } from './real-law.test.ts'

const law = realLaw()

const REPEAT = [
  ['2023-12-31', 'practice', 'seconds before the 2022 law'],
  ['2024-01-01', 'law', 'article 5(2) of the 2022 law'],
  ['2026-09-30', 'law', 'the last day that is read'],
] as const

for (const [date, binding, reason] of REPEAT)
  test(`one achievement, one award binds by ${binding} on ${date}: ${reason}`, () => {
    const found = repeatRuleOn(law, civil(date))
    assert.deepEqual(found.ok && found.value.map((rule) => rule.binding), [binding])
  })

test('from 01/10/2026 the repeat rule is refused and the last known one is handed on', () => {
  const found = repeatRuleOn(law, civil('2026-10-01'))
  assert.ok(!found.ok)
  assert.equal(found.refusal.because.why, 'rules-not-read')
  assert.deepEqual(
    found.refusal.lastKnown.map(({ id }) => id),
    ['one-achievement-law'],
  )
})

test('discipline, inspection and verification hold an award in every regime that was read', () => {
  for (const date of ['2020-12-31', '2024-06-01', '2025-12-30']) {
    const found = holdsOn(law, civil(date))
    assert.equal(found.ok && found.value.length, 1)
    assert.ok(found.ok && found.value[0]?.matters.includes('denunciation-verification'))
  }
})

test('a themed award is no ground for a higher one from 2024 on, surely so from 01/07/2025', () => {
  const themed = (date: string) => {
    const found = groundRuleOn(law, civil(date))
    return (found.ok && found.value[0]?.certainty) || 'none'
  }
  assert.deepEqual(['2023-12-31', '2025-06-30', '2025-07-01'].map(themed), [
    'none',
    'unverified',
    'seen',
  ])
})

test('the four grounds of revocation hold since the 2022 law', () => {
  const found = revocationsOn(law, civil('2024-01-01'))
  assert.equal(found.ok && found.value.length, 4)
})

test('no share of votes is fixed nationally for a giấy khen; the quorum setting is unverified', () => {
  const found = votesOn(law, { form: 'commendation', level: 'commune', date: civil('2025-12-30') })
  assert.ok(found.ok)
  assert.ok(found.value.every(({ share }) => share === undefined))
  const quorum = found.value.find((rule) => rule.quorum)
  assert.equal(quorum?.quorum && exactText(quorum.quorum), '2/3')
  assert.equal(quorum?.certainty, 'unverified')
})

test('the 80% of all members is known for the bằng khen of the Prime Minister only', () => {
  const share = (level: string) => {
    const found = votesOn(law, { form: 'merit-certificate', level, date: civil('2024-06-01') })
    return found.ok && found.value.flatMap((rule) => (rule.share ? [exactText(rule.share)] : []))
  }
  assert.deepEqual(share('prime-minister'), ['0.8'])
  assert.deepEqual(share('province'), [])
})
