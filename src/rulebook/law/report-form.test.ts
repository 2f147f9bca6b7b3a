/** Report forms by regime: form 07 belongs to decree 91/2017 alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { realLaw } from './real-law.test.ts'
import { papersIn, reportFormOf } from './report-form.ts'

const law = realLaw()

test('a themed award under decree 91/2017 uses form 07, for a collective and an individual', () => {
  for (const kind of ['collective', 'individual'] as const) {
    const found = reportFormOf(law, { regime: 'R2017', occasion: 'themed', kind })
    assert.equal(found.ok && found.value.number, '07')
  }
})

for (const regime of ['R2024', 'R2025', 'R2026'])
  test(`a themed award under ${regime} has no known number and warns against 07`, () => {
    const found = reportFormOf(law, { regime, occasion: 'themed', kind: 'individual' })
    assert.deepEqual(!found.ok && found.refusal.warnings.map(({ number }) => number), ['07'])
  })

test('the papers of 2003 and 2022 are a submission, a report, minutes and at times a confirmation', () => {
  const kinds = ['R2017', 'R2024'].map((regime) => papersIn(law, regime).map(({ kind }) => kind))
  const expected = ['submission', 'achievement-report', 'minutes', 'confirmation']
  assert.deepEqual(kinds, [expected, expected])
})

test('the papers of the regime that was not read are not guessed', () => {
  assert.deepEqual(papersIn(law, 'R2026'), [])
})
