/** Labelled levels in the words of the table. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import { LevelChoice, levelChoice } from './level-choice.ts'
import { wordLevelChoice } from './level-choice.vi.ts'
import type { Inputs } from './rule.ts'

const MAX = exact(10)
const written = {
  kind: 'level-choice',
  options: [
    { label: 'thường xuyên', points: 10 },
    { label: 'không thường xuyên', points: 3 },
  ],
}
const rule = LevelChoice.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { option: 'thường xuyên' }, gives: '10', why: 'the first level' },
  {
    inputs: { option: 'không thường xuyên'.normalize('NFD') },
    gives: '3',
    why: 'the same words typed on another machine',
  },
  { inputs: { option: 'thỉnh thoảng' }, gives: 'refused unknown-option', why: 'not in the table' },
  { inputs: { option: 'khác' }, gives: 'refused unknown-option', why: 'no line for other levels' },
  {
    declared: { otherwise: 1 },
    inputs: { option: 'khác' },
    gives: '1',
    why: 'the table has a line for other levels',
  },
  { inputs: {}, gives: 'missing option', why: 'not chosen' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`level-choice gives ${gives}: ${why}`, () => {
    const own = LevelChoice.parse({ ...written, ...declared })

    assert.equal(brief(levelChoice.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = levelChoice.points(rule, { option: 'thường xuyên' }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordLevelChoice(rule, finding), 'Mức “thường xuyên”: 10 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = levelChoice.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
