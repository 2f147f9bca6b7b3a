/**
 * The closed list of rule kinds agrees with the folder: every kind has its rule, its words and its
 * test.
 */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { exact } from '#kernel'
import { boundRule, RULE_KINDS, Rule } from './registry.ts'
import { wordRuleFinding } from './registry.vi.ts'

const here = new URL('./', import.meta.url)

/** They give no points of their own: a group's sum is worded by the sheet. */
const STRUCTURAL = ['sum-of-children', 'one-of-by-unit-level']

test('every kind has its rule, its words and its test in files of its name', () => {
  const missing = RULE_KINDS.flatMap((kind) => {
    const ends = STRUCTURAL.includes(kind) ? ['.ts', '.test.ts'] : ['.ts', '.vi.ts', '.test.ts']
    return ends.map((end) => kind + end).filter((file) => !existsSync(new URL(file, here)))
  })

  assert.equal(RULE_KINDS.length, 21)
  assert.deepEqual(missing, [])
})

test('an unknown kind is refused', () => {
  assert.equal(Rule.safeParse({ kind: 'guess' }).success, false)
})

test('what is missing is named by its label, not by its key', () => {
  const rule = Rule.parse({ kind: 'linear-ratio', part: 'việc đã xong', whole: 'việc được giao' })
  assert(rule.kind === 'linear-ratio')

  const finding = boundRule(rule).points({}, exact(5))

  assert.equal(
    wordRuleFinding(rule, finding, exact(5)),
    'Chưa có số liệu: việc đã xong và việc được giao',
  )
})

test('a refusal says what the table leaves open', () => {
  const rule = Rule.parse({ kind: 'penalty-fixed', points: '-1' })
  assert(rule.kind === 'penalty-fixed')

  const finding = boundRule(rule).points({ cases: exact(2) }, exact(0))

  assert.equal(
    wordRuleFinding(rule, finding, exact(0)),
    '2 lần vi phạm; bộ tiêu chí không nêu trừ một lần hay từng lần',
  )
})
