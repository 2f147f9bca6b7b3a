/** Yes, no, and not answered. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { Binary, binary } from './binary.ts'
import { wordBinary } from './binary.vi.ts'
import { brief } from './brief.test.ts'
import type { Inputs } from './rule.ts'

const n = (count: number) => exact(count)
const MAX = exact(8)
const written = { kind: 'binary', condition: 'góp ý đúng hạn', yes: 8, no: 0 }
const rule = Binary.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { holds: true }, gives: '8', why: 'yes' },
  { inputs: { holds: false }, gives: '0', why: 'no' },
  { inputs: {}, gives: 'missing holds', why: 'not answered is not no' },
  { inputs: { holds: n(1) }, gives: 'refused wrong-type', why: 'a number is not an answer' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`binary gives ${gives}: ${why}`, () => {
    const own = Binary.parse({ ...written, ...declared })

    assert.equal(brief(binary.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = binary.points(rule, { holds: true }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordBinary(rule, finding), 'góp ý đúng hạn: có, 8 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = binary.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
