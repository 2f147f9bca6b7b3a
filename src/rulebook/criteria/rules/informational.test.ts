/** Shown, not scored. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import { Informational, informational } from './informational.ts'
import { wordInformational } from './informational.vi.ts'
import type { Inputs } from './rule.ts'

const MAX = exact(0)
const written = { kind: 'informational' }
const rule = Informational.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: {}, gives: '0', why: 'it needs nothing and gives nothing' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`informational gives ${gives}: ${why}`, () => {
    const own = Informational.parse({ ...written, ...declared })

    assert.equal(brief(informational.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = informational.points(rule, {}, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordInformational(rule), 'Chỉ để theo dõi, không tính điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = informational.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
