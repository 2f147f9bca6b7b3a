/** Coefficients by regime, form, level and kind: the table of the three decrees. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exactText } from '#kernel'
import { coefficientOf } from './coefficient.ts'
import type { Receiver } from './grant.schema.ts'
import { realLaw } from './real-law.test.ts'

const law = realLaw()

/** Form, level, kind; then R2017, R2024, R2025 ('-' is no such award). */
const TABLE: readonly (readonly [string, string, Receiver, string, string, string])[] = [
  ['national-emulation-fighter', 'province', 'individual', '4.5', '4.5', '4.5'],
  ['province-emulation-fighter', 'province', 'individual', '3', '3', '3'],
  ['grassroots-emulation-fighter', 'agency', 'individual', '1', '1', '1'],
  ['advanced-worker', 'commune', 'individual', '0.3', '0.3', '0.3'],
  ['excellent-labour-collective', 'province', 'collective', '1.5', '1.5', '1.5'],
  ['advanced-labour-collective', 'agency', 'collective', '0.8', '0.8', '0.8'],
  ['cultural-village', 'commune', 'collective', '1.5', '1.5', '1.5'],
  ['exemplary-commune', 'province', 'collective', '-', '2', '2'],
  ['government-emulation-flag', 'prime-minister', 'collective', '12', '12', '12'],
  ['province-emulation-flag', 'province', 'collective', '8', '8', '8'],
  ['merit-certificate', 'prime-minister', 'individual', '3.5', '3.5', '3.5'],
  ['merit-certificate', 'prime-minister', 'collective', '7', '7', '7'],
  ['merit-certificate', 'province', 'individual', '1', '1.5', '1.5'],
  ['merit-certificate', 'province', 'collective', '2', '3', '3'],
  ['commendation', 'agency', 'individual', '0.3', '0.3', '0.3'],
  ['commendation', 'agency', 'collective', '0.6', '0.6', '0.6'],
  ['commendation', 'district', 'individual', '0.3', '0.3', '-'],
  ['commendation', 'district', 'collective', '0.6', '0.6', '-'],
  ['commendation', 'commune', 'individual', '0.15', '0.15', '0.3'],
  ['commendation', 'commune', 'collective', '0.3', '0.3', '0.6'],
]

for (const [form, level, kind, ...expected] of TABLE)
  test(`${form} of ${level} for ${kind}: ${expected.join(', ')}`, () => {
    const found = ['R2017', 'R2024', 'R2025'].map((regime) => {
      const answer = coefficientOf(law, { regime, form, level, kind })
      return answer.ok ? exactText(answer.value.value) : '-'
    })
    assert.deepEqual(found, expected)
  })

test('the commune coefficients of decree 98/2023 carry their mark, those of decree 91/2017 are seen', () => {
  const marks = ['R2017', 'R2024'].map((regime) => {
    const query = { regime, form: 'commendation', level: 'commune', kind: 'individual' } as const
    const answer = coefficientOf(law, query)
    return answer.ok && answer.value.certainty
  })
  assert.deepEqual(marks, ['seen', 'unverified'])
})

test('a refusal names the rows that the regime has for the form', () => {
  const query = { regime: 'R2025', form: 'commendation', level: 'district', kind: 'individual' }
  const answer = coefficientOf(law, { ...query, kind: 'individual' })
  assert.ok(!answer.ok && answer.refusal.why === 'no-coefficient')
  assert.deepEqual(
    answer.refusal.known.map(({ levels }) => levels?.join()),
    ['agency', 'agency', 'commune', 'commune'],
  )
})

test('an unknown regime, and one whose law was not read, are refused', () => {
  const query = { form: 'commendation', level: 'commune', kind: 'individual' } as const
  const refusals = ['R1999', 'R2026'].map((regime) => {
    const answer = coefficientOf(law, { ...query, regime })
    return !answer.ok && answer.refusal.why
  })
  assert.deepEqual(refusals, ['unknown-regime', 'regime-not-read'])
})
